import { meaning } from '../../rows.ts'

/** Hợp tác xã, tổ hợp tác. */
export const cooperativeSynonyms = [
  meaning(
    'Mở hợp tác xã',
    '1.005280',
    `
    hợp tác xã, thành lập hợp tác xã, mở hợp tác xã, lập hợp tác xã, đăng ký hợp tác xã`,
  ),
  meaning(
    'Giải thể hợp tác xã',
    '1.004982',
    `
    giải thể hợp tác xã, đóng hợp tác xã, xóa hợp tác xã`,
  ),
  meaning(
    'Đổi nội dung hợp tác xã',
    '1.005277 1.004979',
    `
    thay đổi hợp tác xã, đổi tên hợp tác xã, đổi địa chỉ hợp tác xã, đổi giám đốc hợp tác xã, đổi người đại diện hợp tác xã, thay đổi
    người đại diện hợp tác xã, thay đổi đăng ký hợp tác xã, đổi vốn hợp tác xã, hợp tác xã chuyển trụ sở, chuyển trụ sở hợp tác xã, hợp
    tác xã đổi địa chỉ, hợp tác xã chuyển địa chỉ`,
  ),
  meaning(
    'Mất giấy hợp tác xã',
    '2.002638',
    `
    mất giấy hợp tác xã, cấp lại giấy hợp tác xã, mất giấy chứng nhận hợp tác xã, cấp lại giấy chứng nhận hợp tác xã, cấp lại giấy tổ
    hợp tác`,
  ),
  meaning(
    'Chi nhánh hợp tác xã',
    '2.002123',
    `
    chi nhánh hợp tác xã, mở chi nhánh hợp tác xã, văn phòng đại diện hợp tác xã, địa điểm kinh doanh của hợp tác xã`,
  ),
  meaning(
    'Tạm ngừng hợp tác xã',
    '2.002641',
    `
    tạm ngừng hợp tác xã, hợp tác xã tạm ngừng kinh doanh, hợp tác xã tạm nghỉ, tổ hợp tác tạm ngừng`,
  ),
  meaning(
    'Mở tổ hợp tác',
    '2.002637 2.002226',
    `
    tổ hợp tác, lập tổ hợp tác, thành lập tổ hợp tác, đăng ký tổ hợp tác`,
  ),
  meaning(
    'Thôi tổ hợp tác',
    '2.002642 2.002228',
    `
    giải thể tổ hợp tác, chấm dứt tổ hợp tác, đóng tổ hợp tác`,
  ),
  meaning(
    'Sửa hồ sơ hợp tác xã, tổ hợp tác',
    '2.002648 2.002649 2.002640',
    `
    hiệu đính hợp tác xã, sai thông tin giấy hợp tác xã, cập nhật thông tin hợp tác xã, bổ sung hồ sơ hợp tác xã, giấy tổ hợp tác ghi
    sai`,
  ),
  meaning(
    'Đổi nội dung tổ hợp tác',
    '2.002639',
    `
    thay đổi tổ hợp tác, đổi tổ trưởng tổ hợp tác, đổi tên tổ hợp tác, thêm thành viên tổ hợp tác`,
  ),
  meaning(
    'Đổi giấy hợp tác xã kiểu cũ',
    '1.004901',
    `
    đổi giấy hợp tác xã, cấp đổi giấy hợp tác xã, đổi giấy chứng nhận hợp tác xã`,
  ),
  meaning(
    'Chi nhánh hợp tác xã: đổi, đóng',
    '1.005378 1.005010',
    `
    đổi chi nhánh hợp tác xã, thay đổi chi nhánh hợp tác xã, đổi địa chỉ chi nhánh hợp tác xã, chuyển chi nhánh hợp tác xã, đổi tên chi
    nhánh hợp tác xã, đổi tên văn phòng đại diện hợp tác xã, thay đổi văn phòng đại diện hợp tác xã`,
  ),
  meaning(
    'Đóng chi nhánh hợp tác xã',
    '1.005010',
    `
    đóng chi nhánh hợp tác xã, đóng văn phòng đại diện hợp tác xã, chấm dứt chi nhánh hợp tác xã`,
  ),
  meaning(
    'Hợp tác xã mở doanh nghiệp',
    '2.001958',
    `
    hợp tác xã mở công ty, hợp tác xã thành lập doanh nghiệp, doanh nghiệp của hợp tác xã`,
  ),
  meaning(
    'Rút hồ sơ hợp tác xã',
    '2.002643',
    `
    rút hồ sơ hợp tác xã, dừng đăng ký hợp tác xã, không giải thể hợp tác xã nữa`,
  ),
  meaning(
    'Hỗ trợ hợp tác xã',
    '2.002668',
    `
    hỗ trợ hợp tác xã, hợp tác xã xin hỗ trợ, chính sách hỗ trợ hợp tác xã, nhu cầu hỗ trợ hợp tác xã`,
  ),
  meaning(
    'Quỹ hỗ trợ hợp tác xã',
    '1.014371',
    `
    quỹ hợp tác xã, quỹ hỗ trợ hợp tác xã, thành lập quỹ hợp tác xã`,
  ),
  meaning(
    'Hợp tác xã trùng tên',
    '2.002635',
    `
    hợp tác xã trùng tên, tên hợp tác xã trùng nhãn hiệu, tên hợp tác xã bị trùng, đổi tên hợp tác xã do trùng nhãn hiệu`,
  ),
  meaning(
    'Hợp tác xã khai man',
    '2.002636',
    `
    hợp tác xã khai man, thu hồi giấy hợp tác xã, hợp tác xã kê khai giả mạo, hợp tác xã giả mạo hồ sơ`,
  ),
]
