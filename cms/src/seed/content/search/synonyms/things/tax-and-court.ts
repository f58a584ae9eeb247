import { meaning } from '../../rows.ts'

/** Thuế, tòa án. */
export const taxSynonyms = [
  meaning(
    'Mã số thuế cá nhân',
    '1.008498',
    `
    mã số thuế cá nhân, đăng ký mã số thuế, làm mã số thuế, xin mã số thuế, đăng ký mã số thuế cá nhân, đăng ký người phụ thuộc, người
    phụ thuộc, giảm trừ gia cảnh, đăng ký giảm trừ gia cảnh`,
  ),
  meaning(
    'Mất mã số thuế',
    '1.008501',
    `
    mất mã số thuế, mất giấy mã số thuế, cấp lại mã số thuế, mất thẻ mã số thuế, cấp lại giấy chứng nhận đăng ký thuế, quên mã số thuế,
    xin lại mã số thuế, không nhớ mã số thuế`,
  ),
  meaning(
    'Đóng mã số thuế',
    '1.007607',
    `
    đóng mã số thuế, hủy mã số thuế, chấm dứt mã số thuế, xóa mã số thuế, trùng mã số thuế`,
  ),
  meaning(
    'Mở lại mã số thuế',
    '1.008510',
    `
    mở lại mã số thuế, khôi phục mã số thuế, mã số thuế bị khóa`,
  ),
  meaning(
    'Đổi thông tin thuế',
    '1.008503',
    `
    thay đổi thông tin thuế, cập nhật căn cước mã số thuế, đổi thông tin mã số thuế, cập nhật mã số thuế, thay đổi thông tin đăng ký
    thuế, cập nhật số căn cước cho mã số thuế`,
  ),
  meaning(
    'Quyết toán thuế thu nhập cá nhân',
    '2.002233',
    `
    quyết toán thuế thu nhập cá nhân, quyết toán thuế, hoàn thuế thu nhập cá nhân, hoàn thuế, tự quyết toán thuế, thuế thu nhập cá nhân
    quyết toán, xin hoàn thuế thu nhập cá nhân`,
  ),
  meaning(
    'Thuế khi bán, cho nhà đất',
    '1.007674',
    `
    thuế bán đất, thuế mua bán đất, thuế bán nhà, thuế chuyển nhượng đất, thuế thu nhập cá nhân khi bán đất, thuế thừa kế đất, thuế tặng
    cho đất, thuế sang tên sổ đỏ, thuế chuyển nhượng bất động sản, thuế mua bán nhà đất`,
  ),
  meaning(
    'Thuế cho thuê nhà',
    '1.007689',
    `
    thuế cho thuê nhà, khai thuế cho thuê nhà, đóng thuế cho thuê nhà, thuế nhà trọ, thuế phòng trọ, khai thuế nhà trọ, cho thuê nhà
    đóng thuế`,
  ),
  meaning(
    'Thuế đất',
    '1.007695',
    `
    thuế đất, thuế đất phi nông nghiệp, nộp thuế đất, đóng thuế đất, thuế nhà đất hàng năm, thuế đất hằng năm, thuế đất ở, khai thuế
    đất, miễn giảm thuế đất`,
  ),
  meaning(
    'Lệ phí trước bạ nhà đất',
    '1.007277',
    `
    trước bạ, lệ phí trước bạ, trước bạ nhà đất, thuế trước bạ, thuế trước bạ nhà đất, trước bạ đất, khai trước bạ, nộp trước bạ, trước
    bạ thừa kế, trước bạ nhà thừa kế, lệ phí trước bạ thừa kế, trước bạ tặng cho nhà đất, miễn trước bạ`,
  ),
  meaning(
    'Lệ phí trước bạ xe',
    '1.007700',
    `
    trước bạ xe, trước bạ xe máy, trước bạ ô tô, thuế trước bạ xe, thuế trước bạ xe máy, lệ phí trước bạ xe máy, lệ phí trước bạ ô tô,
    nộp trước bạ xe`,
  ),
  meaning(
    'Xác nhận nộp thuế',
    '1.008591',
    `
    xác nhận nộp thuế, xác nhận không nợ thuế, giấy xác nhận nghĩa vụ thuế, xác nhận đã đóng thuế, xác nhận hoàn thành nghĩa vụ thuế`,
  ),
  meaning(
    'Trả dần nợ thuế',
    '1.008588',
    `
    nộp dần thuế, nợ thuế trả góp, trả dần nợ thuế, nộp thuế trả góp, nộp dần tiền thuế nợ`,
  ),
  meaning(
    'Nộp thuế thừa',
    '1.014979 1.008565',
    `
    nộp thừa thuế, nộp thuế thừa, lấy lại tiền thuế nộp thừa, đóng dư thuế`,
  ),
  meaning(
    'Gửi đơn kiện, tài liệu cho tòa qua mạng',
    '3.000163',
    `
    gửi đơn khởi kiện trực tuyến, nộp đơn khởi kiện trực tuyến, nộp đơn kiện online, nộp đơn khởi kiện online, khởi kiện online, gửi đơn
    khởi kiện qua mạng, nộp đơn khởi kiện qua mạng`,
  ),
  meaning(
    'Xin bản án',
    '3.000165',
    `
    xin bản án, sao bản án, xin trích lục bản án, cấp bản sao bản án, trích lục bản án, xin quyết định của tòa`,
  ),
  meaning(
    'Nhận văn bản của tòa qua mạng',
    '3.000164',
    `
    nhận văn bản tố tụng, nhận giấy tòa án qua mạng, nhận thông báo tòa án điện tử`,
  ),
  meaning(
    'Giảm thuế vì thiên tai, cháy, bệnh nặng',
    '3.000083 1.008584',
    `
    cháy nhà xin giảm thuế, bị cháy xin giảm thuế, thiên tai giảm thuế, bão lụt xin giảm thuế, lũ lụt miễn thuế, bệnh hiểm nghèo giảm
    thuế, tai nạn giảm thuế, gặp khó khăn xin giảm thuế`,
  ),
  meaning(
    'Miễn tiền chậm nộp thuế',
    '3.000088 1.008589',
    `
    tiền chậm nộp thuế, miễn tiền chậm nộp, tiền phạt chậm nộp thuế, chậm nộp thuế`,
  ),
  meaning(
    'Xin lùi hạn thuế',
    '1.008513 1.013490',
    `
    gia hạn nộp thuế, gia hạn khai thuế, xin nộp thuế muộn, lùi hạn nộp thuế`,
  ),
  meaning(
    'Khai sót thuế: khai bổ sung',
    '1.008327',
    `
    khai bổ sung thuế, khai thuế sai, sửa tờ khai thuế, kê khai sót thuế, khai thiếu thuế`,
  ),
  meaning(
    'Thuế điện tử',
    '1.008008',
    `
    eTax Mobile, tài khoản thuế điện tử, đăng ký thuế điện tử, giao dịch thuế điện tử, nộp thuế điện tử`,
  ),
  meaning(
    'Tiền thuê đất',
    '1.011006 1.008568',
    `
    tiền thuê đất, khai tiền thuê đất, giảm tiền thuê đất, miễn tiền thuê đất`,
  ),
  meaning(
    'Thuế quà tặng, thừa kế xe và tài sản khác',
    '1.008538',
    `
    thuế thừa kế xe, thuế tặng xe, thuế quà tặng, thuế được cho ô tô`,
  ),
  meaning(
    'Trước bạ thuyền',
    '1.007699',
    `
    trước bạ thuyền, trước bạ tàu, thuế trước bạ tàu cá, lệ phí trước bạ ghe`,
  ),
  meaning(
    'Tính tiền sử dụng đất',
    '1.115148',
    `
    tính tiền sử dụng đất, tính lại tiền sử dụng đất, tiền sử dụng đất bao nhiêu`,
  ),
  meaning(
    'Thuế bán cổ phần, chứng khoán',
    '1.008529',
    `
    thuế bán cổ phần, thuế bán cổ phiếu, thuế chứng khoán, thuế chuyển nhượng cổ phần, bán cổ phần nộp thuế, thuế chuyển nhượng vốn góp`,
  ),
]
