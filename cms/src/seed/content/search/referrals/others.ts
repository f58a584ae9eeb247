import { referral } from '../rows.ts'

const landOffice = 'Chi nhánh Văn phòng đăng ký đất đai; hồ sơ nộp được tại Trung tâm Phục vụ hành chính công'

/** Việc của các sở, ngành, doanh nghiệp và nhà trường. */
export const otherReferrals = [
  referral('Bảo hiểm thất nghiệp', {
    phrases: `
      bảo hiểm thất nghiệp, trợ cấp thất nghiệp, hưởng thất nghiệp, tiền thất nghiệp, thất nghiệp, lãnh thất nghiệp, nhận thất nghiệp,
      làm thất nghiệp, đăng ký thất nghiệp, khai báo tìm việc, rút bảo hiểm thất nghiệp, nghỉ việc hưởng thất nghiệp, hưởng trợ cấp thất
      nghiệp, đăng ký trợ cấp thất nghiệp, tiền trợ cấp thất nghiệp, nghỉ việc lĩnh thất nghiệp, lĩnh bảo hiểm thất nghiệp`,
    unless: 'lĩnh thay, nhận thay, ủy quyền lĩnh, ủy quyền nhận, lãnh thay',
    place: 'Trung tâm Dịch vụ việc làm tỉnh Thanh Hóa và các điểm tiếp nhận của trung tâm',
    answer:
      'Hồ sơ hưởng trợ cấp thất nghiệp nộp trong 3 tháng từ ngày nghỉ việc tại Trung tâm Dịch vụ việc làm, hoặc trên Cổng dịch vụ công. Phường không giải quyết việc này.',
  }),
  referral('Thành lập công ty, doanh nghiệp', {
    phrases: `
      thành lập công ty, mở công ty, lập công ty, đăng ký công ty, thành lập doanh nghiệp, đăng ký doanh nghiệp, mở doanh nghiệp, công
      ty trách nhiệm hữu hạn, công ty cổ phần, doanh nghiệp tư nhân, giải thể công ty, giải thể doanh nghiệp, thay đổi đăng ký doanh
      nghiệp, chuyển nhượng cổ phần, sang nhượng cổ phần, giấy phép kinh doanh công ty, đăng ký kinh doanh công ty, chi nhánh công ty,
      mở chi nhánh công ty, phá sản, công ty tnhh, chuyển hộ kinh doanh lên công ty, hộ kinh doanh lên doanh nghiệp, chuyển hộ kinh
      doanh thành doanh nghiệp, đổi giám đốc công ty, đổi địa chỉ công ty, tạm ngừng công ty, mã số doanh nghiệp`,
    unless: 'hợp tác xã, lưu trú, tạm trú, định danh, bảo hiểm xã hội, sổ đỏ, thuế',
    place: 'Phòng Đăng ký kinh doanh, Sở Tài chính tỉnh Thanh Hóa, hoặc Cổng thông tin quốc gia về đăng ký doanh nghiệp',
    answer:
      'Phường chỉ đăng ký hộ kinh doanh, hợp tác xã và tổ hợp tác. Công ty và doanh nghiệp tư nhân đăng ký ở Sở Tài chính, nộp hồ sơ qua mạng.',
    link: 'https://dangkykinhdoanh.gov.vn',
  }),
  referral('Tách thửa, hợp thửa, biến động đất, cấp đổi sổ đỏ', {
    phrases: `
      tách thửa, tách thửa đất, tách sổ đỏ, tách sổ, chia tách đất, hợp thửa, gộp thửa, cấp đổi sổ đỏ, đổi sổ đỏ, mất sổ đỏ, cấp lại sổ
      đỏ, sổ đỏ bị mất, sổ đỏ bị rách, làm lại sổ đỏ, đo đạc đất, đo đạc lại đất, đo đạc thửa đất, đo đất, trích đo, trích lục bản đồ, đăng ký biến động, biến động đất
      đai, cắm mốc đất, đo vẽ lại đất, trích lục thửa đất, tách sổ đỏ làm hai, tách đất cho con, sổ đỏ bị cháy, đổi sổ đỏ sang sổ hồng,
      đổi sổ đỏ cũ, đo lại đất, bảng giá đất, định giá đất`,
    unless: 'thu hồi, sai sót, đính chính, cấp sai, lần đầu',
    place: landOffice,
    answer:
      'Tách thửa, hợp thửa, đo đạc, đăng ký biến động, cấp đổi hoặc cấp lại sổ đỏ do Chi nhánh Văn phòng đăng ký đất đai làm. Hồ sơ có thể nộp tại Trung tâm Phục vụ hành chính công để chuyển đi.',
  }),
  referral('Lao động nước ngoài, đi làm việc ở nước ngoài', {
    phrases: `
      giấy phép lao động, giấy phép lao động cho người nước ngoài, work permit, xuất khẩu lao động, đi lao động nước ngoài, đi làm việc
      ở nước ngoài, đi Nhật làm việc, đi Hàn Quốc làm việc, đi lao động Nhật, đi xklđ, xklđ, eps, thực tập sinh Nhật, lao động Nhật Bản,
      lao động Hàn Quốc, lao động Đài Loan, đi xuất khẩu lao động, nội quy lao động, thang bảng lương`,
    unless: 'độc thân, hôn nhân',
    place: 'Sở Nội vụ tỉnh Thanh Hóa; doanh nghiệp dịch vụ đưa người lao động đi làm việc ở nước ngoài có giấy phép',
    answer:
      'Giấy phép lao động và việc đưa người đi làm việc ở nước ngoài thuộc ngành Nội vụ. Hãy hỏi Sở Nội vụ danh sách doanh nghiệp có phép trước khi đóng tiền cho ai.',
  }),
  referral('Tuyển sinh, thi cử, bằng cấp', {
    phrases: `
      thi lớp 10, tuyển sinh, thi đại học, xin học đại học, vào đại học, thi tốt nghiệp, thi thpt, bằng tốt nghiệp, mất bằng tốt nghiệp,
      cấp lại bằng tốt nghiệp, mất bằng đại học, bằng đại học, bằng cấp 3, học bổng, chuyển trường cấp 3, vào lớp 10, nhập học, xin học,
      bằng tốt nghiệp thpt, đăng ký thi, điểm thi, chuyển trường, chuyển trường cho con, chuyển trường tiểu học, xin học lớp 1, vào lớp
      1, vào lớp 6, mất học bạ, chứng chỉ ngoại ngữ, chứng chỉ tin học, trung tâm ngoại ngữ, trung tâm tin học`,
    unless: 'chứng thực, công chứng, sao y, photo, phô tô, bản sao, căn cước, khai sinh, hộ khẩu, cư trú',
    place: 'Nhà trường, hoặc Sở Giáo dục và Đào tạo tỉnh Thanh Hóa',
    answer:
      'Tuyển sinh nộp hồ sơ ở nhà trường. Bằng tốt nghiệp trung học phổ thông cấp lại bản sao từ sổ gốc ở Sở Giáo dục và Đào tạo; bằng đại học ở trường đã cấp.',
  }),
  referral('Điện, nước, mạng', {
    phrases: `
      lắp điện, mắc điện, lắp công tơ điện, công tơ điện, công tơ, đồng hồ điện, lắp đồng hồ điện, kéo điện, đăng ký điện, mất điện, tiền
      điện, đóng tiền điện, lắp nước, lắp đồng hồ nước, đồng hồ nước, tiền nước, mất nước, nước máy, lắp nước máy, lắp đặt điện nước, lắp
      mạng, lắp internet, lắp wifi, sim điện thoại, đăng ký sim, lắp cáp quang, mắc điện mới, mắc công tơ, hóa đơn tiền điện, hóa đơn tiền
      nước, cúp điện, cắt điện, đổi tên hợp đồng điện, lắp điện ba pha, đăng ký wifi, đăng ký mạng, đăng ký internet, sửa điện, sửa đồng
      hồ nước`,
    unless: 'đào đường, qua đường, giếng, nước dưới đất, hộ kinh doanh',
    place: 'Điện lực, công ty cấp nước hoặc nhà mạng; gọi tổng đài chăm sóc khách hàng điện lực 19006769',
    answer: 'Lắp đặt và tính tiền điện, nước, mạng do đơn vị cung cấp làm. Điện: đăng ký trên Cổng dịch vụ công hoặc gọi điện lực.',
  }),
  referral('Vay vốn ngân hàng', {
    phrases: `
      vay ngân hàng chính sách, vay vốn chính sách, vay tiền ngân hàng, vay vốn hộ nghèo, vay vốn sinh viên, vay vốn ngân hàng, ngân
      hàng chính sách, vay vốn làm ăn, vay vốn sản xuất, vay vốn học sinh sinh viên, vay tiền, vay vốn giải quyết việc làm, mở tài khoản
      ngân hàng, mở thẻ ngân hàng, vay tiền làm ăn, vay thoát nghèo, làm thẻ ATM, mất thẻ ATM, nợ xấu ngân hàng`,
    unless: 'độc thân, hôn nhân, thế chấp, nhà ở xã hội, sửa nhà, xây nhà, sổ đỏ, trồng rừng, hợp đồng, lương hưu',
    place: 'Ngân hàng Chính sách xã hội (điểm giao dịch tại phường vào ngày cố định hằng tháng), hoặc ngân hàng khác',
    answer:
      'Vay vốn chính sách làm qua tổ tiết kiệm và vay vốn ở tổ dân phố và Ngân hàng Chính sách xã hội. Phường chỉ xác nhận đối tượng khi ngân hàng yêu cầu.',
  }),
  referral('Chứng chỉ hành nghề', {
    phrases: `
      chứng chỉ hành nghề, chứng chỉ hành nghề xây dựng, chứng chỉ hành nghề y, chứng chỉ hành nghề dược, giấy phép hành nghề, chứng chỉ
      năng lực, chứng chỉ môi giới, chứng chỉ giám sát, thẻ hướng dẫn viên, thẻ luật sư, thẻ nhà báo`,
    place: 'Sở quản lý ngành của tỉnh Thanh Hóa (Xây dựng, Y tế, Tư pháp, Văn hóa, Thể thao và Du lịch…)',
    answer: 'Chứng chỉ hành nghề do sở quản lý ngành cấp. Nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh hoặc Cổng dịch vụ công.',
    link: 'https://dichvucong.gov.vn',
  }),
  referral('Nhà thuốc, phòng khám', {
    phrases: `
      mở nhà thuốc, mở quầy thuốc, mở hiệu thuốc, bán thuốc tây, mở tiệm thuốc, mở phòng khám, mở phòng khám tư, phòng khám tư nhân,
      phòng khám nha khoa, mở phòng mạch, giấy phép khám chữa bệnh, thẩm mỹ viện, mỹ phẩm công bố`,
    place: 'Sở Y tế tỉnh Thanh Hóa',
    answer: 'Điều kiện kinh doanh dược và giấy phép khám bệnh, chữa bệnh do Sở Y tế cấp. Phường chỉ đăng ký hộ kinh doanh cho cơ sở.',
  }),
  referral('Khám bệnh, cấp cứu, giám định y khoa', {
    phrases: `
      đi khám bệnh, khám bệnh ở đâu, khám sức khỏe, giấy khám sức khỏe, tiêm phòng, tiêm vắc xin, cấp cứu, giám định y khoa, đặt lịch
      khám, xét nghiệm ADN ở đâu, giám định ADN, giám định thương tật, hiến máu, hiến tạng, hiến xác, khám sức khỏe lái xe,
      khám sức khỏe xin việc`,
    unless: 'bảo hiểm, thanh toán, hợp đồng, hỗ trợ, nhận con, nhận cha, khai sinh, liệt sĩ, căn cước',
    place: 'Trạm y tế phường hoặc bệnh viện; cấp cứu gọi 115',
    answer:
      'Khám bệnh, khám sức khỏe, tiêm chủng làm ở trạm y tế, bệnh viện; đây không phải thủ tục hành chính của Ủy ban nhân dân phường.',
  }),
  referral('Nhãn hiệu, bản quyền, sáng chế', {
    phrases: `
      nhãn hiệu, đăng ký nhãn hiệu, đăng ký thương hiệu, bảo hộ thương hiệu, đăng ký logo, bản quyền, đăng ký bản quyền, quyền tác giả,
      sáng chế, bằng sáng chế, sở hữu trí tuệ, mã vạch, đăng ký mã vạch`,
    unless: 'hải quan, xuất khẩu, nhập khẩu',
    place: 'Cục Sở hữu trí tuệ (nhãn hiệu, sáng chế) hoặc Cục Bản quyền tác giả',
    answer: 'Đăng ký nhãn hiệu, sáng chế ở Cục Sở hữu trí tuệ; quyền tác giả ở Cục Bản quyền tác giả. Cả hai nhận hồ sơ qua mạng.',
  }),
  referral('Karaoke, vũ trường, trò chơi', {
    phrases: `
      karaoke, mở karaoke, mở quán karaoke, giấy phép karaoke, vũ trường, quán bar, quán net, tiệm net, trò chơi điện tử, casino, xổ số`,
    unless: 'thuế',
    place: 'Ủy ban nhân dân tỉnh qua Sở Văn hóa, Thể thao và Du lịch; hỏi trước tại Trung tâm Phục vụ hành chính công phường',
    answer:
      'Ngành kinh doanh có điều kiện này cần giấy phép riêng ngoài đăng ký hộ kinh doanh, do cơ quan cấp tỉnh hoặc nơi được tỉnh ủy quyền cấp. Hãy hỏi trước khi đầu tư.',
  }),
  referral('Tàu cá, giấy phép khai thác thủy sản', {
    phrases: `
      đăng ký tàu cá, giấy phép khai thác thủy sản, giấy phép đánh bắt, đăng kiểm tàu cá, tàu cá, đóng mới tàu cá, giám sát hành trình
      tàu cá`,
    unless: 'trước bạ',
    place: 'Sở Nông nghiệp và Môi trường tỉnh Thanh Hóa',
    answer: 'Đăng ký, đăng kiểm tàu cá và giấy phép khai thác thủy sản do ngành Nông nghiệp và Môi trường cấp tỉnh làm.',
  }),
  referral('Mua bán, tìm người, thời tiết và việc không phải thủ tục', {
    phrases: `
      thời tiết, giá vàng, kết quả xổ số, bóng đá, tìm việc làm, tuyển dụng, mua vé, vé tàu, vé máy bay, tìm người thân, cho thuê phòng,
      giá đất, số điện thoại taxi, giờ tàu chạy, xe khách, bảo hiểm nhân thọ, bảo hiểm xe máy, bảo hiểm ô tô, đấu giá biển số, đấu giá
      đất`,
    place: 'Đường dây nóng của phường ở cuối trang',
    answer: 'Trang này chỉ giúp tìm thủ tục hành chính và tin của phường. Việc khác, xin gọi đường dây nóng ở cuối trang.',
  }),
]
