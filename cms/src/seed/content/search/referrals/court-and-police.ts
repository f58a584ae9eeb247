import { referral } from '../rows.ts'

const court = 'Tòa án nhân dân khu vực nơi người bị kiện hoặc một trong hai bên cư trú'
const provincialPolice = 'Phòng Quản lý xuất nhập cảnh, Công an tỉnh Thanh Hóa, hoặc Cổng dịch vụ công Bộ Công an'

/** Việc của tòa án, công an cấp tỉnh, tư pháp, ngoại giao, quân sự. */
export const courtAndPoliceReferrals = [
  referral('Ly hôn', {
    phrases: `
      ly hôn, li hôn, ly dị, li dị, đơn ly hôn, đơn ly dị, bỏ chồng, bỏ vợ, thuận tình ly hôn, đơn phương ly hôn, chia tay vợ chồng, ra
      tòa ly hôn, muốn ly hôn, chia tài sản khi ly hôn, giành quyền nuôi con, cấp dưỡng nuôi con, hủy kết hôn,
      chấm dứt hôn nhân, ly thân, tòa án ly hôn, tòa giải quyết ly hôn, tòa nào ly hôn, ly hôn vắng mặt, ly hôn với người nước ngoài, án
      phí ly hôn, vợ chồng bỏ nhau, vợ chồng muốn bỏ nhau, chia tài sản vợ chồng, thay đổi người nuôi con, tranh quyền nuôi con, chồng bỏ
      đi, vợ bỏ đi, chồng đi nước ngoài muốn ly hôn, vợ đi nước ngoài muốn ly hôn, bỏ đi nước ngoài ly hôn`,
    unless:
      'ghi chú ly hôn, ghi chú li hôn, ly hôn ở nước ngoài, đã ly hôn, ly hôn rồi, sau ly hôn, sau khi ly hôn, vừa ly hôn xong, ly hôn xong, trích lục ly hôn, ghi vào sổ',
    place: court,
    answer:
      'Ủy ban nhân dân phường không giải quyết ly hôn. Nộp đơn tại Tòa án nhân dân khu vực: thuận tình thì ở nơi một trong hai vợ chồng cư trú, một bên yêu cầu thì ở nơi bên kia cư trú. Phường chỉ làm những việc đi kèm: trích lục kết hôn, trích lục khai sinh của con, xác nhận cư trú.',
  }),
  referral('Tài sản, nuôi con sau ly hôn', {
    phrases: `
      chia tài sản sau ly hôn, phân chia tài sản sau khi ly hôn, chia tài sản sau ly dị, phân chia tài sản sau khi ly dị, nuôi con sau ly hôn,
      quyền nuôi con sau ly hôn, giành lại quyền nuôi con, cấp dưỡng sau ly hôn, không cấp dưỡng, đòi tiền cấp dưỡng`,
    place: court,
    answer:
      'Chia tài sản chung, nuôi con và cấp dưỡng sau ly hôn hai bên tự thỏa thuận, không được thì Tòa án nhân dân khu vực giải quyết. Phường chỉ chứng thực văn bản thỏa thuận.',
  }),
  referral('Giấy phép lái xe (bằng lái)', {
    phrases: `
      bằng lái, bằng lái xe, giấy phép lái xe, thi bằng lái, thi lái xe, đổi bằng lái, cấp lại bằng lái, mất bằng lái, bằng lái hết hạn,
      bằng A1, bằng B1, bằng B2, bằng lái B2, bằng C, thi A1, học lái xe, học bằng lái, bằng lái quốc tế, giấy phép lái xe quốc tế, bằng
      xe máy, bằng ô tô, thi bằng xe máy, đổi bằng lái xe, gia hạn bằng lái, bằng lái xe máy, sát hạch lái xe, thi bằng b2, nâng hạng
      bằng lái, học lái ô tô, học lái xe máy, thi bằng A1, thi bằng lái xe máy, thi bằng lái ô tô, bằng lái A1, bằng lái B1, bằng lái C,
      thi sa hình, lý thuyết lái xe, bằng lái bị rách`,
    unless: 'sân tập lái, tích hợp, vào căn cước, vào thẻ căn cước',
    place: 'Phòng Cảnh sát giao thông, Công an tỉnh Thanh Hóa; đổi, cấp lại làm được trên Cổng dịch vụ công',
    answer: 'Từ 01/3/2025, ngành Công an sát hạch, cấp, đổi, cấp lại giấy phép lái xe. Ủy ban nhân dân phường không nhận hồ sơ này.',
    link: 'https://dichvucong.gov.vn',
  }),
  referral('Hộ chiếu, thị thực', {
    phrases: `
      hộ chiếu, làm hộ chiếu, cấp hộ chiếu, đổi hộ chiếu, gia hạn hộ chiếu, hộ chiếu hết hạn, hộ chiếu phổ thông, làm passport,
      passport, hộ chiếu lần đầu, hộ chiếu cho trẻ em, visa, xin visa, visa du lịch, xin visa du lịch, visa Hàn, visa Mỹ, visa Nhật, gia
      hạn visa, thị thực, xin thị thực, visa cho người nước ngoài, thẻ tạm trú cho người nước ngoài, cấp thẻ tạm trú người nước ngoài,
      thẻ thường trú cho người nước ngoài, miễn thị thực, gia hạn tạm trú cho người nước ngoài, cấp thẻ ABTC, hộ chiếu gắn chip, hộ
      chiếu online, bảo lãnh người nước ngoài, bảo lãnh chồng nước ngoài, thẻ tạm trú cho chồng nước ngoài, thẻ tạm trú cho vợ nước
      ngoài`,
    unless: 'mất hộ chiếu, báo mất, trình báo, mất passport, rơi hộ chiếu, thất lạc hộ chiếu',
    place: provincialPolice,
    answer:
      'Cấp, đổi hộ chiếu, thị thực, thẻ tạm trú cho người nước ngoài do cơ quan quản lý xuất nhập cảnh làm. Công an phường chỉ nhận trình báo mất hộ chiếu và khai báo tạm trú của người nước ngoài.',
    link: 'https://dichvucong.bocongan.gov.vn',
  }),
  referral('Phiếu lý lịch tư pháp, xóa án tích', {
    phrases: `
      lý lịch tư pháp, phiếu lý lịch tư pháp, lý lịch tư pháp số 1, lý lịch tư pháp số 2, xác nhận không có án tích, xác nhận không tiền
      án tiền sự, án tích, xóa án tích, đương nhiên xóa án tích, tiền án, tiền án tiền sự, xác nhận hạnh kiểm, giấy xác nhận không có
      tiền án, tư pháp số 2, giấy xác nhận dân sự không tiền án, làm lý lịch tư pháp, lý lịch tư pháp online`,
    place: 'Công an tỉnh Thanh Hóa (Phòng Hồ sơ nghiệp vụ), ứng dụng VNeID hoặc Cổng dịch vụ công',
    answer:
      'Từ 01/3/2025, ngành Công an cấp Phiếu lý lịch tư pháp và xóa án tích. Làm nhanh nhất trên ứng dụng VNeID; phường không nhận hồ sơ này. Cần xác nhận sơ yếu lý lịch thì phường chứng thực chữ ký.',
    link: 'https://dichvucong.gov.vn',
  }),
  referral('Khởi kiện, đòi nợ, tranh chấp tại tòa', {
    phrases: `
      khởi kiện, đơn kiện, đơn khởi kiện, nộp đơn kiện, kiện ra tòa, kiện tụng, kiện đòi nợ, đòi nợ, kiện người, kiện hàng xóm, kiện dân
      sự, kiện công ty, vay tiền không trả, không trả nợ, quỵt nợ, quỵt lương, nợ lương, không trả lương, quỵt tiền lương, siết nợ, ra
      tòa, tranh chấp thừa kế, kiện chia thừa kế, tuyên bố mất tích, tuyên bố đã chết, tuyên bố mất năng lực hành vi, thi hành án, tranh
      chấp hợp đồng, tranh chấp lao động, kiện, luật sư, kháng cáo, tòa án giải quyết, kiện đòi đất, đòi lại tiền, đòi tiền cho vay, không
      chịu trả nợ, bùng nợ, giật hụi, vỡ hụi, án phí, nộp án phí, cưỡng chế thi hành án, chấp hành viên, bồi thường tai nạn giao thông,
      tòa án huyện, tòa án khu vực, tòa án nhân dân, tòa án ở đâu, kiện đòi cọc, đòi tiền cọc`,
    unless: 'trực tuyến, online, qua mạng, hòa giải, cấp sao, giám hộ, nộp phạt, sao bản án, trích lục bản án, xin bản án, tố tụng',
    place: court,
    answer:
      'Kiện đòi nợ, chia thừa kế, bồi thường, tuyên bố mất tích hay đã chết do Tòa án nhân dân khu vực giải quyết. Phường chỉ hòa giải ở cơ sở và hòa giải tranh chấp đất đai khi hai bên yêu cầu.',
  }),
  referral('Tố giác tội phạm, bị lừa đảo, mất trộm', {
    phrases: `
      tố giác tội phạm, tố giác, bị lừa đảo, lừa đảo, bị lừa tiền, bị lừa qua mạng, bị lừa chuyển khoản, lừa chuyển tiền, mất trộm, bị trộm, bị cướp, mất xe, mất trộm xe, bị
      đánh, bạo lực gia đình, đánh bạc, trình báo công an, bị đe dọa, bị hack, gây thương tích, tống tiền, ma túy tố giác, bị giật đồ,
      bị giật túi, bị giật túi xách, bị giật điện thoại, bị móc túi, mất cắp, bị mất cắp, mất trộm điện thoại, trấn lột, cho vay nặng
      lãi, tín dụng đen, chồng đánh vợ, bị chồng đánh, đánh nhau, bị hàng xóm đánh, hàng xóm gây rối, bị hành hung, bị quấy rối, ghi lô
      đề, bị bắt cóc`,
    unless: 'hộ chiếu, thông hành, đăng ký xe, giấy tờ xe, cà vẹt, hòa giải viên',
    place: 'Công an phường (trực 24 giờ), hoặc gọi 113',
    answer:
      'Đây là tin báo về tội phạm, không phải thủ tục hành chính. Trình báo ngay tại trụ sở Công an phường hoặc gọi 113; giữ lại tin nhắn, hóa đơn chuyển khoản làm bằng chứng.',
  }),
  referral('Phạt nguội, phạt giao thông', {
    phrases: `
      phạt nguội, nộp phạt giao thông, nộp phạt nguội, tra cứu phạt nguội, vi phạm giao thông, nộp phạt vi phạm giao thông, bị giữ xe,
      lấy xe bị giữ, biên bản giao thông, trừ điểm bằng lái, tạm giữ xe, vượt đèn đỏ, phạt vượt đèn đỏ, phạt quá tốc độ, chạy quá tốc
      độ, nồng độ cồn, phạt nồng độ cồn, phạt không đội mũ bảo hiểm, phạt giao thông, biên bản vi phạm giao thông, nộp phạt xe máy, nộp
      phạt ô tô, nộp phạt vi phạm`,
    place: 'Cơ quan Công an đã lập biên bản; nộp tiền trên Cổng dịch vụ công',
    answer:
      'Việc xử phạt do cơ quan Công an đã lập biên bản giải quyết. Có số quyết định thì nộp phạt trực tuyến trên Cổng dịch vụ công; phường không thu.',
    link: 'https://dichvucong.gov.vn',
  }),
  referral('Đăng kiểm xe', {
    phrases: `
      đăng kiểm, đăng kiểm xe, đăng kiểm ô tô, khám xe, kiểm định xe, hạn đăng kiểm, xe hết hạn đăng kiểm, đăng kiểm xe máy, gia hạn
      đăng kiểm, đăng kiểm tàu, đăng kiểm lại, đến hạn đăng kiểm, xe đến hạn đăng kiểm, ô tô đến hạn đăng kiểm, trung tâm đăng kiểm, tem
      kiểm định xe, lệ phí đăng kiểm`,
    place: 'Trung tâm đăng kiểm xe cơ giới bất kỳ',
    answer: 'Kiểm định xe làm ở trung tâm đăng kiểm, không làm ở phường.',
  }),
  referral('Quốc tịch', {
    phrases: `
      quốc tịch, nhập quốc tịch, xin nhập quốc tịch, thôi quốc tịch, trở lại quốc tịch, hai quốc tịch, song tịch, quốc tịch Mỹ, quốc tịch nước ngoài, xin quốc tịch, xác nhận quốc tịch,
      xác nhận có quốc tịch, mất quốc tịch, xác nhận gốc Việt Nam, giấy xác nhận là người gốc Việt, quốc tịch Việt Nam`,
    unless: 'chưa xác định được quốc tịch, khai sinh',
    place: 'Sở Tư pháp tỉnh Thanh Hóa',
    answer: 'Nhập, thôi, trở lại và xác nhận quốc tịch Việt Nam nộp hồ sơ tại Sở Tư pháp.',
  }),
  referral('Hợp pháp hóa lãnh sự, visa du học, định cư', {
    phrases: `
      hợp pháp hóa lãnh sự, hợp pháp hóa, chứng nhận lãnh sự, tem lãnh sự, du học, đi du học, định cư nước ngoài, đi định cư, bảo lãnh
      đi Mỹ, đại sứ quán, lãnh sự quán, tị nạn`,
    unless: 'lương hưu, khai sinh, kết hôn, hộ khẩu, thường trú, bảo hiểm, độc thân, hôn nhân',
    place: 'Cục Lãnh sự, Bộ Ngoại giao, hoặc cơ quan ngoại vụ của tỉnh được ủy quyền',
    answer:
      'Giấy tờ dùng ở nước ngoài thường phải chứng nhận lãnh sự tại cơ quan ngoại giao. Phường cấp bản sao hộ tịch và chứng thực bản sao trước khi mang đi.',
  }),
  referral('Nghĩa vụ quân sự', {
    phrases: `
      nghĩa vụ quân sự, đi nghĩa vụ, khám nghĩa vụ, khám tuyển nghĩa vụ, tạm hoãn nghĩa vụ quân sự, hoãn nghĩa vụ, miễn nghĩa vụ quân
      sự, đi bộ đội, nhập ngũ, xác nhận nghĩa vụ quân sự, đăng ký nghĩa vụ quân sự, giấy gọi nhập ngũ, khám sức khỏe nghĩa vụ, xuất ngũ,
      trốn nghĩa vụ quân sự, đăng ký tuổi 17, giấy chứng nhận đăng ký nghĩa vụ quân sự`,
    place: 'Ban Chỉ huy quân sự phường',
    answer: 'Đăng ký, tạm hoãn, xác nhận nghĩa vụ quân sự do Ban Chỉ huy quân sự phường nhận, không qua quầy một cửa.',
  }),
]
