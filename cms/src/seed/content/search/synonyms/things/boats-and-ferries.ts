import { meaning, wording } from '../../rows.ts'

/** Thuyền, tàu sông, bến đò. */
export const boatSynonyms = [
  meaning(
    'Bến đò',
    '1.009455 1.009454',
    `
    bến đò, mở bến đò, bến khách ngang sông, bến thuyền, bến đò ngang, mở bến đò ngang sông, xin mở bến đò`,
  ),
  meaning(
    'Bến thủy nội địa',
    '1.009454',
    `
    mở bến thủy, mở bến thủy nội địa, bến bốc cát, bến bốc xếp hàng ven sông`,
  ),
  meaning(
    'Đóng bến',
    '1.009447',
    `
    đóng bến thủy, đóng bến thủy nội địa, đóng bến đò, thôi chạy bến đò, chấm dứt hoạt động bến thủy`,
  ),
  meaning(
    'Gia hạn bến',
    '1.009444',
    `
    gia hạn bến thủy, gia hạn bến đò, bến thủy hết hạn, giấy phép bến hết hạn`,
  ),
  meaning(
    'Mở lại bến, đổi chủ bến',
    '1.003658',
    `
    công bố lại bến thủy, mở lại bến thủy, bến đò đổi chủ, đổi chủ bến`,
  ),
  meaning(
    'Làm bến: thỏa thuận thông số kỹ thuật',
    '1.009452 1.009453',
    `
    xây bến thủy, xây bến đò, thông số kỹ thuật bến thủy, thỏa thuận xây bến`,
  ),
  meaning(
    'Đăng ký thuyền',
    '1.004088 1.004047',
    `
    đăng ký ghe, đăng ký thuyền, đăng ký tàu, đăng ký ghe thuyền, đăng ký xuồng, đăng ký đò, đăng ký phương tiện thủy, đăng ký tàu sông,
    đăng ký sà lan, đăng kí vỏ lãi, đóng thuyền mới, thuyền mới đóng`,
  ),
  meaning(
    'Sang tên thuyền',
    '1.004002 1.003970',
    `
    sang tên thuyền, sang tên ghe, sang tên tàu, mua thuyền cũ, bán thuyền, mua lại thuyền, bán thuyền sang tên, đổi chủ thuyền, đổi chủ
    tàu, mua bán tàu sông, sang tên tàu sông, sang tên phương tiện thủy, mua tàu cũ, mua tàu cũ sang tên, bán sà lan, bán xà lan, mua sà
    lan, bán tàu, bán ghe`,
  ),
  meaning(
    'Mất đăng ký thuyền',
    '1.003930',
    `
    mất đăng ký ghe, mất đăng ký thuyền, mất đăng ký tàu, cấp lại đăng ký phương tiện thủy, cấp lại đăng ký tàu, mất giấy đăng ký ghe,
    mất giấy đăng ký tàu, mất giấy đăng ký tàu sông, mất giấy tờ thuyền, làm lại đăng ký thuyền`,
  ),
  meaning(
    'Sửa máy, đổi tên thuyền: đăng ký lại',
    '2.001711',
    `
    đổi tên thuyền, đổi tên tàu, thay máy thuyền, hoán cải tàu, thay đổi công suất máy tàu, cải tạo thuyền`,
  ),
  meaning(
    'Chủ thuyền chuyển đi tỉnh khác',
    '1.006391',
    `
    chủ tàu chuyển tỉnh khác, chủ thuyền đổi hộ khẩu, chuyển đăng ký thuyền sang tỉnh khác, chủ phương tiện thủy đổi địa chỉ`,
  ),
  meaning(
    'Xóa đăng ký thuyền',
    '2.001659',
    `
    xóa đăng ký ghe, xóa đăng ký thuyền, xóa đăng ký phương tiện thủy, xóa đăng ký tàu, ghe hư xóa đăng ký, tàu chìm, phá dỡ tàu, thuyền
    không dùng nữa, tàu cũ nát, tàu nát phá dỡ, xóa tên tàu, phá tàu`,
  ),
  meaning(
    'Thuyền vui chơi',
    '2.001215',
    `
    đăng ký mô tô nước, đăng ký thuyền kayak, đăng ký đạp vịt, phương tiện vui chơi dưới nước, moto nước, SUP chèo, thuyền chèo du lịch,
    thuyền thiên nga, ca nô kéo phao, ca nô du lịch, phao chuối, đăng ký ca nô`,
  ),
  meaning(
    'Thuyền vui chơi: mất giấy, đổi chủ',
    '2.001212 2.001214',
    `
    mất đăng ký ca nô, mất đăng ký mô tô nước, đổi chủ ca nô, bán ca nô`,
  ),
  meaning(
    'Thuyền vui chơi: xóa đăng ký',
    '2.001211',
    `
    xóa đăng ký ca nô, xóa đăng ký mô tô nước, ca nô không dùng nữa, bỏ đăng ký ca nô`,
  ),
  meaning(
    'Khu vui chơi trên hồ, trên sông',
    '2.001218',
    `
    mở khu vui chơi dưới nước, mở khu vui chơi trên hồ, khu bơi thuyền, mở vùng nước vui chơi`,
  ),
  meaning(
    'Tai nạn trên sông: trình báo',
    '1.005040',
    `
    trình báo đường thủy, tàu gặp nạn trên sông, tai nạn đường thủy, va chạm tàu thuyền, đắm thuyền`,
  ),
  meaning(
    'Kháng nghị hàng hải',
    '1.002372',
    `
    kháng nghị hàng hải, trình kháng nghị hàng hải, tàu biển gặp nạn`,
  ),
  wording(
    'Nói khác về thuyền',
    'phương tiện thủy nội địa',
    `
    thuyền, ghe, đò, xuồng, tàu sông, sà lan`,
  ),
]
