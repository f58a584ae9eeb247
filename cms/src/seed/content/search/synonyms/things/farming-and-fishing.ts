import { meaning } from '../../rows.ts'

/** Trồng trọt, chăn nuôi, thủy sản. */
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
    'Phối giống nhân tạo',
    '1.012836',
    `
    phối giống bò, phối giống lợn, phối giống trâu bò, thụ tinh nhân tạo bò, thụ tinh nhân tạo lợn, tinh bò, tinh lợn, hỗ trợ phối giống`,
  ),
  meaning(
    'Công nhận, sửa quyết định mặt biển',
    '3.000443 3.000442',
    `
    công nhận khu vực biển, đang nuôi trên biển xin công nhận, sửa quyết định giao khu vực biển, đổi diện tích mặt biển`,
  ),
  meaning(
    'Tổ cộng đồng giữ nguồn lợi thủy sản',
    '1.003956 1.004498',
    `
    tổ cộng đồng thủy sản, đồng quản lý thủy sản, cộng đồng bảo vệ nguồn lợi thủy sản, tổ chức cộng đồng thủy sản`,
  ),
  meaning(
    'Cảng cá',
    '1.004478',
    `
    mở cảng cá, công bố cảng cá, bến cá, cảng cá loại 3`,
  ),
  meaning(
    'Thủy sản quý hiếm',
    '1.004680 1.004656',
    `
    nguồn gốc thủy sản, thủy sản quý hiếm, nuôi loài quý hiếm, xác nhận nguồn gốc cá, nuôi cá sấu, nuôi rùa, nuôi ba ba`,
  ),
]
