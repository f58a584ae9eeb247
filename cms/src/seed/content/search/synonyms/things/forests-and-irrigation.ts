import { meaning } from '../../rows.ts'

/** Rừng, thủy lợi, nước, khoáng sản, môi trường. */
export const forestSynonyms = [
  meaning(
    'Khoan giếng, dùng nước ngầm',
    '1.001662',
    `
    khoan giếng, đào giếng, giếng khoan, nước ngầm, nước giếng, đăng ký giếng khoan, khai thác nước ngầm, khai thác nước dưới đất`,
  ),
  meaning(
    'Trả giấy phép nước',
    '1.011518',
    `
    trả giấy phép nước ngầm, trả lại giấy phép khai thác nước, không dùng giếng nữa`,
  ),
  meaning(
    'Giao rừng',
    '1.014832',
    `
    giao rừng, thuê rừng, xin nhận rừng, giao đất rừng, nhận khoán rừng, cho thuê rừng`,
  ),
  meaning(
    'Khai thác gỗ',
    '1.011471',
    `
    khai thác gỗ, chặt gỗ, chặt keo, khai thác rừng trồng, khai thác rừng, bán keo, chặt cây rừng, khai thác tre nứa`,
  ),
  meaning(
    'Rừng trồng bị hại',
    '1.012922',
    `
    rừng bị cháy, rừng trồng bị thiệt hại, rừng bị bão, cây rừng chết, rừng keo bị bão, rừng bị đổ, rừng trồng bị bão đổ, keo bị gãy đổ,
    cây rừng bị gãy`,
  ),
  meaning(
    'Đổi mục đích rừng',
    '1.012694',
    `
    chuyển mục đích rừng, chuyển đất rừng, chuyển mục đích sử dụng rừng`,
  ),
  meaning(
    'Vay trồng rừng gỗ lớn',
    '1.012531',
    `
    vay trồng rừng, trồng rừng gỗ lớn, tín dụng trồng rừng`,
  ),
  meaning(
    'Trồng cây thuốc trong rừng',
    '3.000502',
    `
    trồng cây thuốc, cây dược liệu, trồng sâm dưới tán rừng, trồng dược liệu trong rừng`,
  ),
  meaning(
    'Quản lý rừng bền vững, du lịch trong rừng',
    '3.000250',
    `
    quản lý rừng bền vững, du lịch sinh thái trong rừng, làm du lịch trong rừng, chứng chỉ rừng`,
  ),
  meaning(
    'Thiết kế, dự toán trồng rừng',
    '1.007919',
    `
    thiết kế trồng rừng, dự toán trồng rừng, công trình lâm sinh, thiết kế công trình lâm sinh`,
  ),
  meaning(
    'Xây dựng, lập bến bãi cạnh kênh, hồ, đập',
    '1.014849',
    `
    xây nhà cạnh kênh, xây công trình gần đập, xây cạnh kênh mương, lập bãi tập kết cát, bãi tập kết vật liệu gần kênh, xây dựng trong
    phạm vi công trình thủy lợi`,
  ),
  meaning(
    'Du lịch, dịch vụ trên hồ, đập',
    '1.014850',
    `
    làm du lịch trên hồ thủy lợi, du lịch hồ đập, kinh doanh trên hồ thủy lợi, dịch vụ trên hồ đập, quán nổi trên hồ`,
  ),
  meaning(
    'Nuôi cá trong hồ, kênh thủy lợi',
    '1.014862',
    `
    nuôi cá trong hồ thủy lợi, nuôi cá hồ đập, nuôi cá dưới kênh, thả cá hồ thủy lợi`,
  ),
  meaning(
    'Trồng cây trên bờ kênh',
    '1.014860',
    `
    trồng cây bờ kênh, trồng cây trên bờ kênh, trồng cây ven kênh, trồng cây trên bờ đập, trồng cây ăn quả bờ kênh, trồng cây hành lang
    kênh mương, trồng cây trên hành lang thủy lợi`,
  ),
  meaning(
    'Xe, thuyền đi trong phạm vi công trình thủy lợi',
    '1.014859',
    `
    xe tải đi trên bờ kênh, xe đi trên đập, xe cơ giới đi trên bờ kênh, tàu thuyền trong hồ thủy lợi`,
  ),
  meaning(
    'Nổ mìn gần công trình thủy lợi',
    '1.014852',
    `
    nổ mìn, nổ mìn gần đập, giấy phép nổ mìn, phá đá nổ mìn`,
  ),
  meaning(
    'Làm kênh mương, tưới tiết kiệm',
    '2.001621',
    `
    kiên cố hóa kênh mương, làm mương nội đồng, hỗ trợ làm mương, tưới tiết kiệm nước, tưới nhỏ giọt, thủy lợi nội đồng, hỗ trợ hệ thống
    tưới`,
  ),
  meaning(
    'Quy trình vận hành hồ chứa',
    '1.003347 2.001627',
    `
    quy trình vận hành hồ chứa, vận hành hồ chứa, quy trình vận hành đập, xả nước hồ chứa`,
  ),
  meaning(
    'Phương án phòng thiên tai cho đập, hồ',
    '1.003440 1.003446',
    `
    phương án ứng phó đập, vỡ đập, ứng phó khẩn cấp hồ chứa, phương án ứng phó thiên tai hồ đập`,
  ),
  meaning(
    'Kiểm định an toàn đập',
    '1.003471',
    `
    kiểm định đập, an toàn đập, kiểm định an toàn hồ chứa`,
  ),
  meaning(
    'Xung kích chống bão lụt bị tai nạn',
    '1.010091 1.010092',
    `
    xung kích bị tai nạn, chống bão bị thương, chống lụt bị thương, đội xung kích phòng chống thiên tai, tai nạn khi phòng chống thiên
    tai, bị thương khi hộ đê`,
  ),
  meaning(
    'Đào đất dư, thu hồi khoáng sản',
    '1.014258',
    `
    thu hồi khoáng sản, múc đất, đào ao bán đất, bán đất san lấp, hạ cốt nền lấy đất, khai thác đất san lấp, khai thác cát`,
  ),
  meaning(
    'Tiền cấp quyền khai thác khoáng sản',
    '1.014259',
    `
    tiền cấp quyền khai thác khoáng sản, quyết toán tiền khoáng sản`,
  ),
  meaning(
    'Lấy ý kiến về tác động môi trường',
    '1.010736',
    `
    đánh giá tác động môi trường, tham vấn môi trường, lấy ý kiến môi trường, báo cáo ĐTM, họp dân lấy ý kiến môi trường`,
  ),
  meaning(
    'Phí nước thải',
    '1.008603',
    `
    phí nước thải, phí bảo vệ môi trường nước thải, kê khai nước thải`,
  ),
  meaning(
    'Phí khí thải',
    '1.013040',
    `
    phí khí thải, phí bảo vệ môi trường khí thải, nộp phí khí thải`,
  ),
  meaning(
    'Gia hạn giấy phép trong phạm vi công trình thủy lợi',
    '1.014851 1.014853 1.014863 1.014864',
    `
    gia hạn giấy phép thủy lợi, giấy phép thủy lợi hết hạn, gia hạn giấy phép hồ đập`,
  ),
  meaning(
    'Gia hạn nuôi cá, nổ mìn ở hồ, đập',
    '1.014853',
    `
    gia hạn nuôi cá hồ đập, gia hạn nuôi cá hồ thủy lợi, giấy phép nuôi cá hồ đập hết hạn, gia hạn nổ mìn`,
  ),
  meaning(
    'Gia hạn du lịch trên hồ, đập',
    '1.014863',
    `
    gia hạn du lịch trên hồ thủy lợi, giấy phép du lịch hồ thủy lợi hết hạn, gia hạn giấy phép làm du lịch trên hồ thủy lợi`,
  ),
  meaning(
    'Gia hạn công trình, bến bãi cạnh kênh, đập',
    '1.014851',
    `
    gia hạn bãi tập kết vật liệu, gia hạn xây dựng cạnh kênh, gia hạn bãi tập kết cát`,
  ),
  meaning(
    'Gia hạn trồng cây, xe, thuyền ở công trình thủy lợi',
    '1.014864',
    `
    gia hạn trồng cây bờ kênh, gia hạn xe chạy trên bờ kênh, gia hạn thuyền trong hồ thủy lợi`,
  ),
]
