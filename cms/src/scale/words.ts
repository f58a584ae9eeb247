/** Who does something in a made-up sentence. */
export const doers = [
  'Trung tâm Phục vụ hành chính công phường',
  'Tổ công nghệ số cộng đồng',
  'Đoàn Thanh niên phường',
  'Phòng Văn hóa - Xã hội',
  'Ban điều hành tổ dân phố',
  'Hội Phụ nữ phường',
  'Công chức tại quầy tiếp nhận',
  'Ủy ban Mặt trận Tổ quốc phường',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
  'Đội ngũ tuyên truyền viên ở cơ sở',
]

export const deeds = [
  'đã đến từng nhà để hướng dẫn bà con',
  'dành thêm buổi sáng thứ bảy để hỗ trợ người dân',
  'rà soát lại toàn bộ biểu mẫu và niêm yết bản mới để giúp bà con',
  'tổ chức buổi gặp gỡ tại nhà văn hóa để giải đáp cho người dân',
  'cử người trực điện thoại trong giờ hành chính để hướng dẫn bà con',
  'đặt bàn hỗ trợ ngay lối vào để giúp người cao tuổi',
  'phát tờ hướng dẫn chữ lớn, dễ đọc cho các gia đình',
  'phối hợp với bưu điện để giúp người đi làm xa',
  'đọc bản tin ngắn trên loa mỗi chiều để nhắc bà con',
  'mở lớp thực hành trên điện thoại cho các hộ kinh doanh',
]

export const purposes = [
  'nộp hồ sơ trực tuyến tại nhà',
  'cài đặt và dùng định danh điện tử mức độ 2',
  'theo dõi tình trạng hồ sơ bằng mã tra cứu',
  'chuẩn bị đủ giấy tờ ngay từ lần đầu',
  'nhận kết quả qua dịch vụ bưu chính công ích',
  'thanh toán phí, lệ phí không dùng tiền mặt',
  'gửi phản ánh, kiến nghị về quy định hành chính',
  'khai sinh, đăng ký thường trú và cấp thẻ bảo hiểm y tế trong một lần',
  'chứng thực bản sao điện tử từ bản chính',
  'làm quen với các dịch vụ công mới',
]

export const outcomes = [
  'nhờ vậy nhiều gia đình không phải đi lại lần thứ hai',
  'thời gian chờ tại quầy rút ngắn rõ rệt so với quý trước',
  'số hồ sơ phải bổ sung giấy tờ giảm dần từng tháng',
  'bà con ở xa trung tâm phường cũng thấy thuận tiện hơn',
  'người lớn tuổi bớt ngại khi phải dùng điện thoại',
  'các hộ kinh doanh yên tâm hơn khi làm giấy tờ',
  'mọi thắc mắc đều được ghi vào sổ và trả lời đúng hẹn',
  'kết quả được trả đúng hoặc sớm hơn ngày hẹn trên giấy',
]

export const openings = [
  'Trong tuần qua,',
  'Từ đầu tháng đến nay,',
  'Theo kế hoạch của phường,',
  'Qua lấy ý kiến ở các tổ dân phố,',
  'Trước ngày hội chuyển đổi số,',
]

export const remarks = [
  'Ai chưa rõ bước nào có thể hỏi trực tiếp tại quầy hoặc gọi số điện thoại của Trung tâm trong giờ làm việc.',
  'Công chức không thu thêm bất kỳ khoản nào ngoài mức phí, lệ phí đã niêm yết.',
  'Người dân không cần photo giấy tờ mà hệ thống đã tra cứu được.',
  'Giấy hẹn ghi rõ ngày trả kết quả; nếu chậm, phường có thư xin lỗi và hẹn lại ngày.',
  'Bà con nên cảnh giác với cuộc gọi tự xưng cán bộ và yêu cầu cung cấp mã xác thực.',
  'Người đi làm cả tuần có thể chọn nhận kết quả tại nhà.',
]

export const headings = [
  'Cách làm mới',
  'Người dân nói gì',
  'Việc cần chuẩn bị',
  'Kết quả bước đầu',
  'Những điểm còn vướng',
  'Thời gian tới',
]

export const steps = [
  'Kiểm tra giấy tờ theo danh mục đã niêm yết.',
  'Chụp ảnh rõ nét từng giấy tờ, đủ bốn góc.',
  'Đăng nhập bằng tài khoản định danh điện tử của mình.',
  'Chọn đúng nơi giải quyết là phường Trúc Lâm.',
  'Giữ mã hồ sơ để tra cứu về sau.',
  'Đánh giá sự phục vụ sau khi nhận kết quả.',
]

/** Subjects of titles. */
export const subjects = [
  'Nộp hồ sơ trực tuyến',
  'Trả kết quả đúng hẹn',
  'Định danh điện tử cho người cao tuổi',
  'Ngày thứ bảy vì dân',
  'Bưu chính công ích đến từng nhà',
  'Niêm yết thủ tục dễ đọc',
  'Thanh toán không tiền mặt',
  'Lắng nghe phản ánh của người dân',
  'Tổ công nghệ số cộng đồng',
  'Một cửa thân thiện',
]

export const places = [
  'ở khu phố ven biển',
  'tại nhà văn hóa tổ dân phố',
  'ở địa bàn xã Phú Sơn cũ',
  'ở địa bàn xã Tùng Lâm cũ',
  'tại quầy số 2',
  'trên toàn phường',
]

export const fieldsOfProcedures = [
  'Hộ tịch',
  'Chứng thực',
  'Đất đai',
  'Bảo trợ xã hội',
  'Thành lập và hoạt động của hộ kinh doanh',
  'Đăng ký cư trú',
  'Người có công',
  'Văn hóa cơ sở',
  'Giáo dục',
  'Môi trường',
]

export const worksOfProcedures = [
  'Đăng ký',
  'Cấp bản sao',
  'Xác nhận',
  'Điều chỉnh thông tin',
  'Hỗ trợ chi phí',
  'Gia hạn',
  'Cấp lại',
  'Thông báo',
]

export const thingsOfProcedures = [
  'giấy tờ hộ tịch',
  'tình trạng nhà ở',
  'hoạt động văn hóa',
  'việc làm của hộ gia đình',
  'trợ cấp hằng tháng',
  'mã số hộ kinh doanh',
  'nơi cư trú',
  'lớp học cộng đồng',
  'thông tin thửa đất',
  'nguồn gốc gỗ vườn nhà',
]
