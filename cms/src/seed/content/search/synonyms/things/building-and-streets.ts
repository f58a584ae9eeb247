import { meaning, wording } from '../../rows.ts'

/** Xây dựng, nhà ở, quy hoạch, vỉa hè, cây xanh. */
export const buildingSynonyms = [
  meaning(
    'Xin phép xây nhà',
    '1.013225',
    `
    giấy phép xây dựng, xin phép xây dựng, giấy phép xây nhà, xin phép xây nhà, xây nhà, làm nhà, cất nhà, dựng nhà, xây nhà mới, cấp
    phép xây dựng, giấy phép xây dựng nhà ở, phép xây dựng, xây nhà cấp 4, xin phép xây nhà trên đất thổ cư, xây nhà trên đất ở, giấy
    phép xây nhà 2 tầng, xây nhà 3 tầng, xây nhà 2 tầng, xây nhà riêng lẻ, xây nhà ở, xây phòng trọ, xây nhà xưởng, xây thêm tầng mới,
    xây cổng tường rào, xây biệt thự`,
  ),
  meaning(
    'Sửa nhà',
    '1.013229',
    `
    sửa nhà, sửa chữa nhà, cải tạo nhà, giấy phép sửa nhà, xin phép sửa nhà, nâng tầng, nâng cấp nhà, cơi nới nhà, xây thêm tầng, giấy
    phép cải tạo, giấy phép sửa chữa, sửa chữa cải tạo nhà ở, đập đi sửa lại nhà, lên tầng`,
  ),
  meaning(
    'Sửa giấy phép xây dựng',
    '1.013226',
    `
    điều chỉnh giấy phép xây dựng, thay đổi giấy phép xây dựng, đổi thiết kế xây dựng, thay đổi thiết kế nhà, xây khác giấy phép, sửa
    giấy phép xây dựng, sửa giấy phép xây nhà, điều chỉnh giấy phép xây nhà, thay đổi so với giấy phép xây dựng, đổi bản vẽ xây nhà, đổi
    bản vẽ nhà, thay đổi bản vẽ`,
  ),
  meaning(
    'Gia hạn giấy phép xây dựng',
    '1.013227',
    `
    gia hạn giấy phép xây dựng, giấy phép xây dựng hết hạn, gia hạn phép xây dựng, gia hạn xây dựng, giấy phép xây dựng sắp hết hạn,
    chưa khởi công giấy phép hết hạn, giấy phép xây nhà hết hạn, giấy phép xây nhà sắp hết hạn, phép xây nhà hết hạn, hết hạn mà chưa
    xây xong, chưa xây xong hết hạn giấy phép, gia hạn giấy phép xây nhà`,
  ),
  meaning(
    'Mất giấy phép xây dựng',
    '1.013228',
    `
    mất giấy phép xây dựng, cấp lại giấy phép xây dựng, làm lại giấy phép xây dựng, giấy phép xây dựng bị rách, thất lạc giấy phép xây
    dựng, mất giấy phép xây nhà, làm lại giấy phép xây nhà`,
  ),
  meaning(
    'Di dời nhà',
    '1.013232',
    `
    di dời nhà, di dời công trình, giấy phép di dời, thần đèn dời nhà, dời nhà`,
  ),
  meaning(
    'Hỏi quy hoạch',
    '1.014159',
    `
    quy hoạch, xem quy hoạch, hỏi quy hoạch, tra cứu quy hoạch, thông tin quy hoạch, đất có dính quy hoạch không, dính quy hoạch, đất
    quy hoạch, kiểm tra quy hoạch, chứng chỉ quy hoạch, đất quy hoạch treo, xin thông tin quy hoạch`,
  ),
  meaning(
    'Nhà ở xã hội',
    '1.014632',
    `
    nhà ở xã hội, mua nhà ở xã hội, thuê nhà ở xã hội, đăng ký nhà ở xã hội, nhà xã hội, nhà cho người thu nhập thấp, thuê mua nhà ở xã
    hội, vay tiền xây nhà ở xã hội, vay vốn xây sửa nhà, vay tiền sửa nhà ở xã hội, vay mua nhà ở xã hội, vay tiền xây nhà`,
  ),
  meaning(
    'Thuê nhà của Nhà nước',
    '1.012892 1.012898 1.012897',
    `
    thuê nhà nhà nước, thuê nhà tập thể, nhà thuộc tài sản công, thuê nhà công vụ cũ, thuê nhà cũ của nhà nước`,
  ),
  meaning(
    'Mua nhà cũ của Nhà nước',
    '1.012893',
    `
    mua nhà nhà nước, mua nhà tập thể cũ, hóa giá nhà, mua nhà cũ thuộc tài sản công`,
  ),
  meaning(
    'Giảm tiền thuê nhà của Nhà nước',
    '1.014535',
    `
    giảm tiền thuê nhà, miễn tiền thuê nhà, giảm tiền thuê nhà nhà nước`,
  ),
  meaning(
    'Ban quản trị chung cư',
    '1.012888',
    `
    ban quản trị chung cư, bầu ban quản trị chung cư, ban quản trị tòa nhà, ban quản trị nhà chung cư`,
  ),
  meaning(
    'Chặt cây xanh',
    '1.002693',
    `
    chặt cây, chặt cây xanh, đốn cây vỉa hè, đốn cây trong vỉa hè, chặt cây vỉa hè, cây bị nghiêng, cây nghiêng, đốn cây, cưa cây, chặt
    hạ cây xanh, cây trước nhà, cây xanh vỉa hè, bứng cây, di dời cây xanh, cây sắp đổ, dịch chuyển cây xanh, chặt cây trước nhà, tỉa
    cây`,
  ),
  meaning(
    'Dùng tạm lòng đường, vỉa hè',
    '1.013274',
    `
    vỉa hè, thuê vỉa hè, mượn vỉa hè, sử dụng vỉa hè, dựng rạp đám cưới, dựng rạp đám tang, dựng rạp ngoài đường, để vật liệu trên vỉa
    hè, mượn đường làm đám, lấn vỉa hè buôn bán, giữ xe trên vỉa hè, bán hàng vỉa hè, sử dụng lòng đường, dựng rạp, lề đường, đỗ xe vỉa
    hè, sử dụng tạm thời vỉa hè, căng bạt ra đường, căng rạp ra đường, làm đám cưới căng rạp, che rạp ra đường`,
  ),
  meaning(
    'Đào đường',
    '1.013061',
    `
    đào đường, đào hè đường, cắt đường, lắp ống nước qua đường, kéo cáp qua đường, thi công trên đường, đào vỉa hè, giấy phép đào đường,
    chôn ống qua đường`,
  ),
  meaning(
    'Nối đường vào nhà, vào xưởng',
    '1.000314',
    `
    đấu nối đường, mở đường nối ra quốc lộ, đấu nối vào đường, mở lối ra đường lớn, xin mở đường vào`,
  ),
  meaning(
    'Biển quảng cáo bên đường',
    '2.001921',
    `
    biển quảng cáo, biển quảng cáo bên đường, dựng biển quảng cáo, lắp bảng hiệu ven đường, pano quảng cáo, đặt biển quảng cáo, treo
    băng rôn, cột ăng ten, lắp trạm phát sóng`,
  ),
  meaning(
    'Hỗ trợ nhà ở cho hộ nghèo',
    '6.001435',
    `
    hỗ trợ xây nhà hộ nghèo, xóa nhà tạm, nhà dột nát, hộ nghèo xin làm nhà, nhà tình thương, nhà đại đoàn kết`,
  ),
  meaning(
    'Nghiệm thu công trình',
    '1.009794',
    `
    nghiệm thu công trình, nghiệm thu nhà, kiểm tra nghiệm thu, hoàn công`,
  ),
  meaning(
    'Quy hoạch do nhà đầu tư lập',
    '1.014157 1.014158',
    `
    thẩm định quy hoạch, phê duyệt quy hoạch, điều chỉnh quy hoạch, lập quy hoạch`,
  ),
  meaning(
    'Thẩm định thiết kế, dự án xây dựng',
    '1.013234 1.013239',
    `
    thẩm định thiết kế xây dựng, thẩm định dự án xây dựng, báo cáo khả thi xây dựng, thẩm định bản vẽ`,
  ),
  meaning(
    'Công viên, cây xanh của Nhà nước',
    '6.006594 6.006595',
    `
    quản lý công viên, giao quản lý công viên, thanh lý tài sản công viên`,
  ),
  meaning(
    'Thuê công viên',
    '6.006596',
    `
    thuê công viên, khai thác công viên, thuê khai thác công viên, kinh doanh trong công viên`,
  ),
  wording(
    'Nói khác về giấy chứng nhận đất',
    'giấy chứng nhận quyền sử dụng đất',
    `
    sổ đỏ, sổ hồng, bìa đỏ, bìa hồng, giấy tờ đất, sổ đất`,
  ),
  wording(
    'Nói khác về xây dựng',
    'giấy phép xây dựng',
    `
    xây nhà, làm nhà, cất nhà, phép xây dựng, phép xây nhà`,
  ),
]
