import { meaning } from '../../rows.ts'

/** Thuế và hóa đơn của người kinh doanh. */
export const businessTaxSynonyms = [
  meaning(
    'Thuế hộ kinh doanh',
    '1.011022',
    `
    thuế hộ kinh doanh, khai thuế hộ kinh doanh, thuế khoán, bỏ thuế khoán, kê khai thuế hộ kinh doanh, đóng thuế hộ kinh doanh, thuế
    bán hàng, thuế quán, nộp thuế kinh doanh, thuế môn bài, khai thuế kinh doanh`,
  ),
  meaning(
    'Hóa đơn điện tử',
    '1.010337',
    `
    hóa đơn điện tử, đăng ký hóa đơn điện tử, hóa đơn máy tính tiền, sử dụng hóa đơn điện tử, xuất hóa đơn, đăng ký xuất hóa đơn, hóa
    đơn đỏ`,
  ),
  meaning(
    'Hóa đơn lẻ',
    '1.010339',
    `
    mua hóa đơn lẻ, hóa đơn lẻ, hóa đơn từng lần, cấp hóa đơn lẻ, xin hóa đơn lẻ, xuất hóa đơn lẻ`,
  ),
  meaning(
    'Hóa đơn sai',
    '1.010341',
    `
    hóa đơn sai, sửa hóa đơn, hủy hóa đơn, hóa đơn viết sai, xuất sai hóa đơn, hóa đơn điện tử sai`,
  ),
  meaning(
    'Thuế bán hàng trên mạng',
    '1.014030 1.014033',
    `
    thuế bán hàng online, thuế sàn thương mại điện tử, thuế bán hàng Shopee, thuế TikTok, thuế bán hàng trên mạng`,
  ),
  meaning(
    'Tạm ngừng kinh doanh với thuế',
    '1.007042',
    `
    tạm ngừng kinh doanh báo thuế, tạm nghỉ báo cơ quan thuế`,
  ),
  meaning(
    'Báo số tài khoản cho thuế',
    '1.009825',
    `
    thông báo số tài khoản cho thuế, báo tài khoản ngân hàng với thuế, ví điện tử báo thuế`,
  ),
]
