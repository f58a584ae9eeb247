import { meaning } from '../../rows.ts'

/** Trồng trọt, chăn nuôi, rừng, nước, thủy sản, thuyền bè. */
export const farmingSynonyms = [
  meaning(
    'Hỗ trợ chăn nuôi bị dịch',
    '1.013997',
    `
    lợn chết, heo chết, lợn bị dịch chết, heo bị dịch chết, bò chết, gà chết, vịt chết, cá chết dịch, lợn bị dịch, heo bị dịch, dịch tả
    lợn, dịch tả heo châu Phi, dịch tả lợn châu Phi, gà chết dịch, cúm gia cầm, trâu bò chết, tiêu hủy lợn, hỗ trợ dịch bệnh, hỗ trợ
    thiệt hại dịch bệnh, vật nuôi chết, thiệt hại do dịch bệnh, gia súc gia cầm chết`,
  ),
  meaning(
    'Thôi chăn nuôi, học nghề khác',
    '1.012837',
    `
    chuyển nghề chăn nuôi, bỏ chăn nuôi học nghề, hỗ trợ chăn nuôi, phối giống nhân tạo, chuyển chăn nuôi sang nghề khác`,
  ),
  meaning(
    'Hỗ trợ sản xuất cộng đồng',
    '1.014208 1.002544 1.014737',
    `
    hỗ trợ sản xuất, hỗ trợ phát triển sản xuất, dự án cộng đồng, hỗ trợ con giống, hỗ trợ cây giống, hỗ trợ sinh kế`,
  ),
  meaning(
    'Dự án liên kết',
    '1.003434 1.014736',
    `
    hỗ trợ liên kết, dự án liên kết, liên kết chuỗi giá trị, liên kết sản xuất tiêu thụ nông sản`,
  ),
  meaning(
    'Khuyến nông',
    '1.003596',
    `
    khuyến nông, kế hoạch khuyến nông, mô hình khuyến nông`,
  ),
  meaning(
    'Bảo hiểm nông nghiệp',
    '1.005412',
    `
    bảo hiểm nông nghiệp, hỗ trợ phí bảo hiểm nông nghiệp, bảo hiểm cây lúa, bảo hiểm vật nuôi`,
  ),
  meaning(
    'An toàn thực phẩm nông sản',
    '2.001827',
    `
    an toàn thực phẩm, giấy an toàn thực phẩm, vệ sinh an toàn thực phẩm, giấy chứng nhận an toàn thực phẩm, an toàn thực phẩm nông sản,
    cơ sở chế biến thủy sản, cơ sở giết mổ, xưởng làm nước mắm, giấy vệ sinh an toàn thực phẩm`,
  ),
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
    'Nuôi cá lồng bè',
    '1.014801',
    `
    nuôi cá lồng, nuôi cá lồng bè, nuôi lồng bè, nuôi tôm, nuôi tôm thẻ, nuôi trồng thủy sản, đăng ký nuôi tôm, đăng ký lồng bè, nuôi cá
    tra, giấy xác nhận nuôi trồng thủy sản`,
  ),
  meaning(
    'Giao mặt biển để nuôi trồng',
    '3.000439',
    `
    giao khu vực biển, xin mặt biển nuôi tôm, thuê mặt nước biển, nuôi ngao, nuôi hàu, nuôi trồng thủy sản trên biển, giao mặt nước
    biển, xin khu vực biển, nuôi thủy sản ven biển`,
  ),
  meaning(
    'Trả lại mặt biển',
    '3.000441',
    `
    trả lại khu vực biển, trả mặt nước biển, không nuôi trên biển nữa`,
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
    rừng bị cháy, rừng trồng bị thiệt hại, rừng bị bão, cây rừng chết`,
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
    'Bến đò',
    '1.009455 1.009454',
    `
    bến đò, mở bến đò, bến khách ngang sông, bến thuyền, mở bến thủy, bến đò ngang`,
  ),
  meaning(
    'Đăng ký thuyền',
    '1.004088 1.004047',
    `
    đăng ký ghe, đăng ký thuyền, đăng ký tàu, đăng ký ghe thuyền, đăng ký xuồng, đăng ký đò, đăng ký phương tiện thủy, đăng ký tàu sông,
    đăng ký sà lan, đăng kí vỏ lãi`,
  ),
  meaning(
    'Mất đăng ký thuyền',
    '1.003930',
    `
    mất đăng ký ghe, mất đăng ký thuyền, cấp lại đăng ký phương tiện thủy, cấp lại đăng ký tàu, mất giấy đăng ký ghe`,
  ),
  meaning(
    'Xóa đăng ký thuyền',
    '2.001659',
    `
    xóa đăng ký ghe, xóa đăng ký thuyền, xóa đăng ký phương tiện thủy, xóa đăng ký tàu, ghe hư xóa đăng ký`,
  ),
  meaning(
    'Thuyền vui chơi',
    '2.001215',
    `
    đăng ký mô tô nước, đăng ký thuyền kayak, đăng ký đạp vịt, phương tiện vui chơi dưới nước, moto nước, SUP chèo`,
  ),
]
