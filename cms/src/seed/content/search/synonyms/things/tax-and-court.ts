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
    mất mã số thuế, mất giấy mã số thuế, cấp lại mã số thuế, mất thẻ mã số thuế, cấp lại giấy chứng nhận đăng ký thuế`,
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
    trước bạ, lệ phí trước bạ, trước bạ nhà đất, thuế trước bạ, thuế trước bạ nhà đất, trước bạ đất, khai trước bạ, nộp trước bạ`,
  ),
  meaning(
    'Lệ phí trước bạ xe',
    '1.007700',
    `
    trước bạ xe, trước bạ xe máy, trước bạ ô tô, thuế trước bạ xe, thuế trước bạ xe máy, lệ phí trước bạ xe máy, lệ phí trước bạ ô tô,
    nộp trước bạ xe`,
  ),
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
    'Thuế bán hàng trên mạng',
    '1.014030 1.014033',
    `
    thuế bán hàng online, thuế sàn thương mại điện tử, thuế bán hàng Shopee, thuế TikTok, thuế bán hàng trên mạng`,
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
]
