import { referral } from '../rows.ts'

/** Nghề có điều kiện, vận tải, pháp lý, Đảng và đoàn thể. */
export const professionReferrals = [
  referral('Kinh doanh vận tải, phù hiệu xe', {
    phrases: `
      kinh doanh vận tải, giấy phép kinh doanh vận tải, phù hiệu xe, phù hiệu xe tải, phù hiệu xe hợp đồng, chạy taxi, xe hợp đồng, xe công
      nghệ, tuyến xe khách, liên vận, giấy phép liên vận`,
    unless: 'thuế, hải quan, hộ kinh doanh',
    place: 'Sở Xây dựng tỉnh Thanh Hóa, hoặc Cổng dịch vụ công',
    answer: 'Giấy phép kinh doanh vận tải bằng ô tô và phù hiệu xe do Sở Xây dựng cấp; phường không nhận hồ sơ này.',
    link: 'https://dichvucong.gov.vn',
  }),
  referral('Bằng thuyền trưởng, máy trưởng, thuyền viên', {
    phrases: `
      bằng thuyền trưởng, bằng máy trưởng, chứng chỉ thuyền viên, bằng lái tàu, bằng lái thuyền, bằng lái ca nô, sổ thuyền viên`,
    place: 'Sở Xây dựng tỉnh Thanh Hóa (đường thủy nội địa) hoặc cơ quan thủy sản của tỉnh (tàu cá)',
    answer: 'Phường chỉ đăng ký phương tiện thủy nội địa; bằng và chứng chỉ của người lái do cơ quan cấp tỉnh cấp.',
  }),
  referral('Thi tuyển công chức, viên chức', {
    phrases: `
      thi công chức, tuyển công chức, thi tuyển công chức, thi viên chức, tuyển viên chức, tuyển giáo viên, thi nâng ngạch, xét tuyển viên
      chức`,
    place: 'Sở Nội vụ tỉnh Thanh Hóa hoặc cơ quan, trường học có thông báo tuyển dụng',
    answer: 'Hồ sơ dự tuyển nộp theo thông báo của cơ quan tuyển dụng, không phải thủ tục hành chính của phường.',
  }),
  referral('Trợ giúp pháp lý, luật sư, vi bằng', {
    phrases: `
      trợ giúp pháp lý, tư vấn pháp luật, tư vấn luật, thuê luật sư, tìm luật sư, văn phòng luật sư, lập vi bằng, vi bằng, thừa phát lại`,
    place: 'Trung tâm Trợ giúp pháp lý nhà nước tỉnh Thanh Hóa (miễn phí cho người thuộc diện), tổ chức luật sư, văn phòng thừa phát lại',
    answer:
      'Người nghèo, người có công, trẻ em và một số người khác được trợ giúp pháp lý miễn phí tại Trung tâm Trợ giúp pháp lý. Vi bằng do thừa phát lại lập. Phường không làm hai việc này.',
  }),
  referral('Thăm người bị tạm giam, bảo lĩnh', {
    phrases: `
      thăm tù, thăm phạm nhân, thăm người bị tạm giam, thăm nuôi, gửi đồ trại giam, tại ngoại, xin tại ngoại, bảo lĩnh, bị tạm giam, bị
      tạm giữ, đặc xá, hoãn chấp hành án`,
    place: 'Trại giam, trại tạm giam hoặc cơ quan điều tra đang giải quyết vụ việc',
    answer: 'Thăm gặp, tại ngoại, đặc xá do trại giam, cơ quan điều tra và tòa án quyết định; phường không giải quyết.',
  }),
  referral('Thẩm duyệt, nghiệm thu phòng cháy', {
    phrases: `
      thẩm duyệt phòng cháy, thẩm duyệt phòng cháy chữa cháy, nghiệm thu phòng cháy, nghiệm thu phòng cháy chữa cháy, giấy phép phòng cháy
      chữa cháy, giấy chứng nhận phòng cháy chữa cháy, thẩm duyệt pccc, giấy pccc`,
    unless: 'đình chỉ, phục hồi, bị thương, tai nạn',
    place: 'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ, Công an tỉnh Thanh Hóa',
    answer:
      'Thẩm định, nghiệm thu về phòng cháy do Công an tỉnh hoặc cơ quan chuyên môn về xây dựng làm, tùy công trình; hỏi trước khi xây.',
  }),
  referral('Du lịch, lữ hành, xếp hạng khách sạn', {
    phrases: `
      giấy phép lữ hành, kinh doanh lữ hành, mở công ty du lịch, xếp hạng khách sạn, xếp sao khách sạn, hướng dẫn viên du lịch`,
    place: 'Sở Văn hóa, Thể thao và Du lịch tỉnh Thanh Hóa',
    answer: 'Giấy phép lữ hành, thẻ hướng dẫn viên và xếp hạng cơ sở lưu trú do ngành Văn hóa, Thể thao và Du lịch cấp.',
  }),
  referral('Xăng dầu, website bán hàng', {
    phrases: `
      mở cây xăng, cửa hàng xăng dầu, bán xăng dầu, giấy phép xăng dầu, thông báo website, đăng ký website bán hàng, website thương mại điện
      tử, đăng ký website, khuyến mại`,
    unless: 'hải quan, xuất khẩu, nhập khẩu, tái xuất, thuế',
    place: 'Sở Công Thương tỉnh Thanh Hóa; website thương mại điện tử: cổng của Bộ Công Thương',
    answer: 'Kinh doanh xăng dầu, khuyến mại do Sở Công Thương quản lý; website bán hàng thông báo với Bộ Công Thương qua mạng.',
  }),
  referral('Việc của Đảng, đoàn thể', {
    phrases: `
      kết nạp Đảng, chuyển sinh hoạt Đảng, thẻ đảng viên, đảng phí, lý lịch đảng viên, xác nhận lý lịch vào Đảng, kết nạp
      đoàn, sổ đoàn, chuyển sinh hoạt đoàn, công đoàn`,
    place: 'Chi bộ, Đảng ủy phường hoặc tổ chức đoàn thể nơi sinh hoạt',
    answer: 'Việc của Đảng và đoàn thể làm ở chi bộ, chi đoàn và cấp trên của tổ chức ấy, không qua quầy một cửa.',
  }),
]
