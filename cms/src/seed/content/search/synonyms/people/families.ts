import { meaning } from '../../rows.ts'

/** Giám hộ, nhận con, con nuôi, sửa và ghi chú hộ tịch, hòa giải. */
export const familySynonyms = [
  meaning(
    'Giám hộ',
    '1.004837',
    `
    giám hộ, đăng ký giám hộ, người giám hộ, làm người giám hộ, giám hộ cho cháu, giám hộ trẻ mồ côi, nuôi cháu mồ côi, giám hộ cho mẹ
    già, giám hộ người tâm thần, giám hộ người mất năng lực hành vi, nhận nuôi cháu khi bố mẹ mất, cử người giám hộ, chăm sóc trẻ mồ
    côi, giám hộ cho ông bà, giám hộ cho bà, giám hộ người bị lẫn, giám hộ người già`,
  ),
  meaning(
    'Thôi giám hộ',
    '1.004845',
    `
    chấm dứt giám hộ, thôi giám hộ, hủy giám hộ, bỏ giám hộ, không giám hộ nữa, hết giám hộ, thay đổi người giám hộ, đổi người giám hộ,
    thôi làm người giám hộ, xin thôi giám hộ`,
  ),
  meaning(
    'Giám sát giám hộ',
    '3.000323',
    `
    giám sát giám hộ, giám sát việc giám hộ, người giám sát giám hộ, cử người giám sát giám hộ`,
  ),
  meaning(
    'Thôi giám sát giám hộ',
    '3.000322',
    `
    chấm dứt giám sát giám hộ, thôi giám sát giám hộ, chấm dứt giám sát việc giám hộ`,
  ),
  meaning(
    'Nhận cha, mẹ, con',
    '1.001022',
    `
    nhận con, nhận cha, nhận mẹ, nhận cha con, nhận mẹ con, nhận cha cho con, nhận cha mẹ con, nhận con ngoài giá thú, nhận con ruột,
    nhận con đẻ, con ngoài giá thú, con rơi, xét nghiệm ADN nhận con, thêm tên cha vào khai sinh, bổ sung tên cha vào giấy khai sinh,
    làm thủ tục nhận con`,
  ),
  meaning(
    'Sửa, đổi thông tin hộ tịch',
    '1.004859',
    `
    sửa giấy khai sinh, sửa khai sinh, giấy khai sinh sai, khai sinh bị sai, khai sinh ghi sai, cải chính, cải chính khai sinh, cải
    chính hộ tịch, đính chính khai sinh, đổi tên, đổi họ, đổi tên cho con, đổi họ cho con, thay đổi họ tên, thay đổi họ tên cho con, sửa
    tên đệm, đổi chữ lót, đổi tên lót, sửa họ tên, sửa ngày sinh, sửa năm sinh, sai ngày sinh, sai năm sinh, sai tên, sai họ, sai chữ
    đệm, sai quê quán, đổi ngày tháng năm sinh, đổi dân tộc, xác định lại dân tộc, thay đổi dân tộc, sửa dân tộc, bổ sung hộ tịch, bổ
    sung thông tin khai sinh, bổ sung ngày tháng sinh, thay đổi hộ tịch, sửa giấy kết hôn, sai giấy kết hôn, sai tên trong giấy chứng
    tử, sửa giấy chứng tử, sai tên cha mẹ trong khai sinh, sai tên mẹ, ghi sai tên mẹ, ghi sai tên cha, ghi nhầm tên, nhầm ngày sinh,
    nhầm năm sinh, tên khác nhau giữa các giấy tờ, thông tin khác nhau, khai sinh và căn cước khác nhau, giấy tờ không khớp, lệch ngày
    sinh, khai sinh khác căn cước, thêm quê quán, bổ sung quê quán, bổ sung quê quán vào khai sinh, bổ sung dân tộc vào khai sinh, bổ
    sung khai sinh, đổi giới tính, đổi sang họ mẹ, theo họ mẹ, đổi họ theo mẹ, lấy lại họ cha`,
  ),
  meaning(
    'Ghi chú ly hôn đã giải quyết ở nước ngoài',
    '2.000554',
    `
    ghi chú ly hôn, ghi chú li hôn, ly hôn ở nước ngoài, đã ly hôn ở nước ngoài, ly hôn nước ngoài, ly hôn bên nước ngoài, ly hôn bên
    Mỹ, ly hôn ở Mỹ, ly hôn tại Hàn Quốc, ly hôn ở Đài Loan, ly hôn bên Nhật, ly hôn ghi vào sổ hộ tịch, công nhận ly hôn nước ngoài,
    ghi vào sổ việc ly hôn, hủy kết hôn ở nước ngoài, ghi sổ ly hôn, bản án ly hôn nước ngoài`,
  ),
  meaning(
    'Ghi chú kết hôn đã làm ở nước ngoài',
    '2.002189',
    `
    ghi chú kết hôn, đã kết hôn ở nước ngoài, kết hôn ở nước ngoài về, kết hôn tại nước ngoài, công nhận kết hôn nước ngoài, ghi vào sổ
    việc kết hôn, đăng ký kết hôn bên nước ngoài rồi, đã đăng ký kết hôn ở Hàn Quốc, đã đăng ký kết hôn ở Đài Loan, ghi sổ kết hôn, cưới
    ở nước ngoài rồi, đã cưới ở nước ngoài, cưới ở nước ngoài về, kết hôn bên nước ngoài rồi, đã kết hôn bên Mỹ, đã kết hôn bên Úc, đã
    kết hôn bên Nhật`,
  ),
  meaning(
    'Ghi chú khai sinh và việc hộ tịch khác đã làm ở nước ngoài',
    '2.000547',
    `
    ghi chú khai sinh, có giấy khai sinh nước ngoài, khai sinh nước ngoài ghi vào sổ, ghi chú hộ tịch, ghi chú khai tử, ghi vào sổ hộ
    tịch việc hộ tịch khác, công nhận khai sinh nước ngoài`,
  ),
  meaning(
    'Xác nhận thông tin hộ tịch',
    '2.002516',
    `
    xác nhận thông tin hộ tịch, giấy xác nhận hộ tịch, xác nhận hộ tịch, tra cứu thông tin hộ tịch, văn bản xác nhận hộ tịch`,
  ),
  meaning(
    'Nhận con nuôi',
    '2.001263',
    `
    con nuôi, nhận con nuôi, xin con nuôi, nuôi con nuôi, làm thủ tục con nuôi, nhận nuôi trẻ, nhận nuôi trẻ mồ côi, nhận nuôi em bé,
    nhận nuôi trẻ bị bỏ rơi, nhận cháu làm con nuôi, con riêng của vợ làm con nuôi, nhận con riêng của chồng`,
  ),
  meaning(
    'Đăng ký lại nuôi con nuôi',
    '2.001255',
    `
    đăng ký lại con nuôi, đăng ký lại nuôi con nuôi, mất giấy nhận con nuôi, mất giấy chứng nhận nuôi con nuôi, làm lại giấy con nuôi`,
  ),
  meaning(
    'Con nuôi: ghi chú việc làm ở nước ngoài',
    '2.002363',
    `
    ghi chú con nuôi, nhận con nuôi ở nước ngoài ghi vào sổ, ghi vào sổ nuôi con nuôi`,
  ),
  meaning(
    'Kết hôn lưu động',
    '1.000593',
    `
    kết hôn tại nhà, đăng ký kết hôn tại nhà, kết hôn lưu động, đến tận nhà làm giấy kết hôn, không đi lại được muốn đăng ký kết hôn`,
  ),
  meaning(
    'Khai sinh lưu động',
    '1.003583',
    `
    khai sinh tại nhà, đăng ký khai sinh tại nhà, khai sinh lưu động, đến tận nhà làm giấy khai sinh`,
  ),
  meaning(
    'Khai tử lưu động',
    '1.000419',
    `
    khai tử tại nhà, đăng ký khai tử tại nhà, khai tử lưu động, đến tận nhà làm giấy khai tử`,
  ),
  meaning(
    'Hòa giải viên',
    '1.002211',
    `
    làm hòa giải viên, bầu hòa giải viên, công nhận hòa giải viên, hòa giải viên ở tổ dân phố, tham gia tổ hòa giải, vào tổ hòa giải,
    làm tổ viên hòa giải`,
  ),
  meaning(
    'Thôi làm hòa giải viên',
    '2.000930',
    `
    thôi hòa giải viên, nghỉ làm hòa giải viên, hòa giải viên xin nghỉ, hòa giải viên xin thôi, không làm hòa giải viên nữa, không muốn
    làm hòa giải viên`,
  ),
  meaning(
    'Tổ trưởng tổ hòa giải',
    '2.000950',
    `
    tổ trưởng tổ hòa giải, bầu tổ trưởng hòa giải`,
  ),
  meaning(
    'Tiền của hòa giải viên',
    '2.002080',
    `
    thù lao hòa giải viên, tiền hòa giải, tiền công hòa giải viên, thù lao tổ hòa giải`,
  ),
  meaning(
    'Hòa giải viên gặp tai nạn',
    '2.000424',
    `
    hòa giải viên bị tai nạn, hòa giải viên bị đánh, hòa giải viên bị thương`,
  ),
]
