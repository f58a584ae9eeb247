import { meaning, wording } from '../../rows.ts'

/** Căn cước, định danh điện tử, đăng ký xe. */
export const identitySynonyms = [
  meaning(
    'Thẻ căn cước',
    '1.014061',
    `
    căn cước, làm căn cước, thẻ căn cước, căn cước công dân, làm căn cước công dân, làm căn cước lần đầu, chứng minh nhân dân, làm chứng
    minh nhân dân, chứng minh thư, làm thẻ căn cước, đủ 14 tuổi làm căn cước, căn cước cho con 14 tuổi, căn cước 14 tuổi, căn cước 15
    tuổi, căn cước 16 tuổi, làm căn cước cho con 14 tuổi, cấp mới căn cước, làm căn cước gắn chip`,
  ),
  meaning(
    'Thẻ căn cước cho trẻ em',
    '1.014062',
    `
    1 tuổi làm căn cước, 2 tuổi làm căn cước, 3 tuổi làm căn cước, 4 tuổi làm căn cước, 5 tuổi làm căn cước, 6 tuổi làm căn cước, 7 tuổi làm căn cước, 8 tuổi làm căn cước, 9 tuổi làm căn cước, 10 tuổi làm căn cước, 11 tuổi làm căn cước, 12 tuổi làm căn cước, 13 tuổi làm căn cước,
    làm căn cước cho con, con nhỏ làm căn cước, căn cước cho trẻ sơ sinh, căn cước trẻ em, căn cước 1 tuổi, căn cước cho con 1 tuổi, căn
    cước 2 tuổi, căn cước cho con 2 tuổi, căn cước 3 tuổi, căn cước cho con 3 tuổi, căn cước 4 tuổi, căn cước cho con 4 tuổi, căn cước 5
    tuổi, căn cước cho con 5 tuổi, căn cước 6 tuổi, căn cước cho con 6 tuổi, căn cước 7 tuổi, căn cước cho con 7 tuổi, căn cước 8 tuổi,
    căn cước cho con 8 tuổi, căn cước 9 tuổi, căn cước cho con 9 tuổi, căn cước 10 tuổi, căn cước cho con 10 tuổi, căn cước 11 tuổi, căn
    cước cho con 11 tuổi, căn cước 12 tuổi, căn cước cho con 12 tuổi, căn cước 13 tuổi, căn cước cho con 13 tuổi, căn cước cho trẻ em,
    căn cước cho trẻ dưới 14 tuổi, căn cước cho bé, căn cước cho bé dưới 6 tuổi, căn cước cho con nhỏ, thẻ căn cước trẻ em, làm căn cước
    cho con dưới 14 tuổi, căn cước học sinh tiểu học`,
  ),
  meaning(
    'Đổi thẻ căn cước',
    '1.014063',
    `
    đổi căn cước, cấp đổi căn cước, cấp đổi thẻ căn cước, đổi căn cước công dân, căn cước hết hạn, căn cước công dân hết hạn, căn cước
    sắp hết hạn, căn cước bị hỏng, căn cước bị gãy, căn cước bị mờ, đổi chứng minh nhân dân sang căn cước, đổi chứng minh thư, chứng
    minh nhân dân hết hạn, căn cước sai thông tin, đổi ảnh căn cước, căn cước bị vỡ, đổi thẻ căn cước, thay căn cước, đến tuổi đổi căn
    cước, chip căn cước hỏng, căn cước hỏng chip, chip căn cước không đọc được, căn cước sai quê quán, căn cước sai ngày sinh, sai quê
    quán trên căn cước, sai thông tin trên căn cước, đổi lại căn cước, sáp nhập đổi căn cước, căn cước ghi địa chỉ cũ, đổi địa chỉ trên
    căn cước, căn cước gắn chip hết hạn, căn cước chưa gắn chip, đổi sang căn cước gắn chip`,
  ),
  meaning(
    'Mất thẻ căn cước',
    '1.014064',
    `
    mất căn cước, mất căn cước công dân, mất thẻ căn cước, bị mất căn cước, làm lại căn cước, cấp lại căn cước, cấp lại thẻ căn cước,
    rơi căn cước, thất lạc căn cước, mất chứng minh nhân dân, mất chứng minh thư, làm lại chứng minh thư, làm lại chứng minh nhân dân,
    mất ví mất căn cước`,
  ),
  meaning(
    'Thêm giấy tờ vào thẻ căn cước',
    '1.014060',
    `
    tích hợp giấy tờ, tích hợp giấy tờ vào căn cước, tích hợp thẻ bảo hiểm vào căn cước, tích hợp bằng lái vào căn cước, tích hợp thông
    tin vào căn cước, cập nhật thông tin thẻ căn cước, thêm bằng lái vào căn cước, thêm giấy phép lái xe vào căn cước, thêm giấy tờ vào
    căn cước, đưa giấy tờ vào căn cước`,
  ),
  meaning(
    'Số chứng minh nhân dân cũ',
    '1.012566',
    `
    xác nhận số chứng minh nhân dân, số chứng minh nhân dân cũ, chứng minh nhân dân 9 số, chứng minh thư cũ 9 số, số căn cước khác số
    chứng minh, giấy xác nhận số chứng minh, xác nhận số chứng minh thư, xác nhận số định danh cá nhân, mã định danh cá nhân, lấy mã
    định danh cho con`,
  ),
  meaning(
    'Sửa thông tin dân cư',
    '1.012564',
    `
    sửa thông tin dân cư, sai thông tin trên dữ liệu dân cư, điều chỉnh dữ liệu dân cư, thông tin dân cư sai, sai thông tin trên hệ
    thống dân cư, cập nhật thông tin dân cư`,
  ),
  meaning(
    'Xem thông tin của mình trong dữ liệu dân cư',
    '1.010101',
    `
    khai thác thông tin dân cư, tra cứu thông tin dân cư, xem thông tin dân cư, xin thông tin trong cơ sở dữ liệu dân cư, xin thông tin
    trong dữ liệu dân cư, xin thông tin của mình trong dữ liệu dân cư, xin thông tin công dân`,
  ),
  meaning(
    'Định danh điện tử (VNeID) mức 2',
    '3.000228',
    `
    định danh điện tử, VNeID, tài khoản VNeID, định danh mức 2, định danh mức độ 2, VNeID mức 2, làm định danh, đăng ký định danh, kích
    hoạt định danh, tài khoản định danh, cài VNeID, tài khoản định danh điện tử, căn cước điện tử, định danh cấp độ 2`,
  ),
  meaning(
    'Định danh điện tử cho tổ chức',
    '3.000498',
    `
    định danh cho công ty, định danh doanh nghiệp, định danh điện tử tổ chức, định danh điện tử công ty, tài khoản định danh tổ chức,
    định danh hợp tác xã, VNeID cho doanh nghiệp, định danh điện tử cho hộ kinh doanh`,
  ),
  meaning(
    'Mẫu ADN, giọng nói',
    '1.014058 1.014059',
    `
    thu ADN, lấy mẫu ADN, cập nhật ADN vào căn cước, thu thập giọng nói, cập nhật giọng nói vào căn cước`,
  ),
  meaning(
    'Người gốc Việt chưa rõ quốc tịch',
    '1.014065',
    `
    giấy chứng nhận căn cước, người gốc Việt không quốc tịch, người gốc Việt chưa có quốc tịch, người không quốc tịch làm căn cước`,
  ),
  meaning(
    'Mất giấy chứng nhận căn cước',
    '1.014068',
    `
    mất giấy chứng nhận căn cước, cấp lại giấy chứng nhận căn cước, làm lại giấy chứng nhận căn cước`,
  ),
  meaning(
    'Đổi giấy chứng nhận căn cước',
    '1.014067',
    `
    đổi giấy chứng nhận căn cước, giấy chứng nhận căn cước hết hạn`,
  ),
  wording(
    'Nói khác về căn cước',
    'thẻ căn cước',
    `
    căn cước công dân, chứng minh nhân dân, chứng minh thư, thẻ chip`,
  ),
  meaning(
    'Đăng ký xe',
    '1.013067 1.012575',
    `
    đăng ký xe, đăng ký xe máy, đăng ký xe mới, đăng ký xe ô tô, mua xe mới, bấm biển số, cấp biển số, làm biển số, đăng ký xe máy mới
    mua, làm cà vẹt, bốc biển số, xe mới mua, đăng ký xe điện, đăng ký mô tô`,
  ),
  meaning(
    'Đăng ký xe nhập khẩu',
    '1.013066',
    `
    đăng ký xe nhập khẩu, đăng ký xe ngoại nhập`,
  ),
  meaning(
    'Sang tên xe',
    '1.013076',
    `
    sang tên xe, sang tên xe máy, sang tên ô tô, đổi chủ xe, sang tên đổi chủ xe, mua xe cũ, bán xe, mua lại xe, xe không chính chủ,
    sang tên chính chủ, cho tặng xe, thừa kế xe, đăng ký sang tên xe, chuyển chủ xe`,
  ),
  meaning(
    'Đổi đăng ký xe, biển số',
    '1.013079',
    `
    đổi biển số, đổi biển số xe, biển số 4 số sang 5 số, đổi biển 5 số, biển 4 số đổi biển 5 số, đổi đăng ký xe, đổi cà vẹt, đổi màu xe,
    biển số bị mờ, biển số bị hỏng, đổi sang biển vàng, cải tạo xe, đổi giấy đăng ký xe, sáp nhập đổi đăng ký xe, đổi địa chỉ đăng ký xe`,
  ),
  meaning(
    'Mất đăng ký xe, biển số',
    '1.013082 1.013080',
    `
    mất đăng ký xe, mất đăng ký xe máy, mất đăng ký ô tô, mất giấy đăng ký xe, mất giấy tờ xe, mất giấy tờ xe máy, mất giấy tờ ô tô, mất
    cà vẹt xe máy, mất cà vẹt, mất cavet, mất biển số, mất biển số xe, cấp lại đăng ký xe, cấp lại biển số, làm lại đăng ký xe, làm lại
    cà vẹt, biển số xe bị mất, cấp lại giấy tờ xe, rơi biển số xe, mất đăng ký xe ô tô, làm lại đăng ký xe máy, làm lại đăng ký xe ô tô,
    cấp lại biển số xe, đăng ký xe bị mất`,
  ),
  meaning(
    'Thu hồi đăng ký xe, rút hồ sơ gốc',
    '1.013123 1.013065',
    `
    thu hồi đăng ký xe, thu hồi biển số, rút hồ sơ gốc, rút hồ sơ xe, trả biển số, nộp lại biển số, xe hư không dùng nữa`,
  ),
  meaning(
    'Đăng ký xe tạm thời',
    '1.013086 1.013083',
    `
    đăng ký xe tạm thời, biển tạm, biển số tạm thời, cấp biển số tạm, biển số tạm, xe chưa có biển số, xe chưa có biển chạy tạm, chạy
    tạm xe mới`,
  ),
  wording(
    'Nói khác về giấy tờ xe',
    'chứng nhận đăng ký xe',
    `
    cà vẹt, cavet, giấy tờ xe, cà vẹt xe`,
  ),
]
