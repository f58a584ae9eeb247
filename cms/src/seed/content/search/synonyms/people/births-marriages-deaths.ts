import { meaning, wording } from '../../rows.ts'

/** Khai sinh, kết hôn, khai tử và các bản sao của chúng. */
export const birthMarriageDeathSynonyms = [
  meaning(
    'Sinh con, làm giấy khai sinh',
    '1.001193',
    `
    khai sinh, giấy khai sinh, làm giấy khai sinh, làm khai sinh, đăng ký khai sinh cho con, sinh con, mới sinh con, sinh em bé, mới
    sinh em bé, đẻ con, mới đẻ, vợ đẻ, vợ sinh, em bé mới sinh, trẻ sơ sinh, con mới chào đời, khai sinh trễ, khai sinh muộn, khai sinh
    quá hạn, giấy chứng sinh, đặt tên cho con, khai sinh mẹ đơn thân, khai sinh không có cha, khai sinh cho con ngoài giá thú, con chưa
    có giấy khai sinh, bé chưa có khai sinh, cháu chưa có khai sinh, khai sinh cho trẻ bị bỏ rơi, trẻ bị bỏ rơi khai sinh, đăng ký khai
    sinh cho trẻ bị bỏ rơi, khai sinh mang họ mẹ, con mang họ mẹ, khai sinh theo họ mẹ`,
  ),
  meaning(
    'Khai sinh cùng lúc với nhập khẩu và thẻ bảo hiểm y tế',
    '2.000986',
    `
    khai sinh nhập khẩu thẻ bảo hiểm y tế, liên thông khai sinh, khai sinh liên thông, khai sinh nhập hộ khẩu cho con, khai sinh và nhập
    khẩu, khai sinh kèm bảo hiểm y tế và nhập khẩu, khai sinh thường trú thẻ bảo hiểm y tế, làm một lần khai sinh hộ khẩu bảo hiểm`,
  ),
  meaning(
    'Thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi',
    '2.001023 2.000986',
    `
    khai sinh và thẻ bảo hiểm y tế, bảo hiểm y tế cho trẻ dưới 6 tuổi, thẻ bảo hiểm y tế trẻ em, thẻ bảo hiểm trẻ sơ sinh, bảo hiểm cho
    bé mới sinh, thẻ bảo hiểm y tế cho con, làm bảo hiểm y tế cho con mới sinh, thẻ khám bệnh cho trẻ`,
  ),
  meaning(
    'Người lớn chưa có giấy khai sinh',
    '1.004772',
    `
    lớn tuổi chưa có khai sinh, người lớn chưa có giấy khai sinh, chưa từng làm khai sinh, từ nhỏ không có khai sinh, khai sinh cho
    người lớn, khai sinh cho người già, già rồi chưa có khai sinh, khai sinh cho người đã có giấy tờ, có căn cước chưa có khai sinh, có
    hộ khẩu chưa có khai sinh`,
  ),
  meaning(
    'Khai sinh và nhận cha, mẹ, con cùng lúc',
    '1.000689',
    `
    khai sinh chưa đăng ký kết hôn, khai sinh cha mẹ chưa kết hôn, bố mẹ chưa đăng ký kết hôn khai sinh cho con, sinh con trước khi kết
    hôn, khai sinh có tên cha, khai sinh mang họ cha chưa kết hôn, khai sinh kết hợp nhận con, khai sinh kết hợp nhận cha con, khai sinh
    và nhận cha cùng lúc, khai sinh kèm nhận cha, vừa khai sinh vừa nhận cha con`,
  ),
  meaning(
    'Khai sinh có yếu tố nước ngoài',
    '2.000528',
    `
    khai sinh có cha là người nước ngoài, khai sinh có bố là người nước ngoài, khai sinh có mẹ là người nước ngoài, khai sinh con lai,
    khai sinh cho trẻ sinh ở nước ngoài, sinh con ở nước ngoài, chồng nước ngoài sinh con`,
  ),
  meaning(
    'Mất giấy khai sinh: xin bản sao',
    '2.000635 1.004884',
    `
    mất giấy khai sinh, làm lại giấy khai sinh, xin lại giấy khai sinh, cấp lại giấy khai sinh, giấy khai sinh bị rách, khai sinh bị
    thất lạc, khai sinh bị hỏng, khai sinh bị cháy, mất bản gốc khai sinh, mất khai sinh gốc, mất khai sinh bản chính`,
  ),
  meaning(
    'Đăng ký lại khai sinh khi không còn sổ',
    '1.004884',
    `
    đăng ký lại khai sinh, làm lại khai sinh, khai sinh lại, khai sinh mất sổ gốc, sổ khai sinh không còn, khai sinh không còn lưu, sổ
    bộ khai sinh thất lạc, mất cả sổ gốc và bản chính khai sinh, cấp lại bản chính giấy khai sinh`,
  ),
  meaning(
    'Bản sao, trích lục hộ tịch',
    '2.000635',
    `
    trích lục, trích lục khai sinh, trích lục kết hôn, trích lục khai tử, trích lục hộ tịch, bản sao giấy khai sinh, bản sao khai sinh,
    xin bản sao khai sinh, xin trích lục, giấy khai sinh bản sao, giấy trích lục, sao lục khai sinh, trích lục giấy chứng tử, bản sao
    giấy chứng tử, bản sao đăng ký kết hôn, trích lục ghi chú`,
  ),
  meaning(
    'Mất giấy kết hôn',
    '2.000635 1.004746',
    `
    mất giấy kết hôn, mất giấy đăng ký kết hôn, mất đăng ký kết hôn, cấp lại giấy kết hôn, cấp lại giấy đăng ký kết hôn, làm lại giấy
    kết hôn, cấp lại giấy chứng nhận kết hôn, giấy kết hôn bị rách, xin lại giấy kết hôn, thất lạc giấy kết hôn, mất giá thú`,
  ),
  meaning(
    'Đăng ký lại kết hôn',
    '1.004746',
    `
    đăng ký lại kết hôn, kết hôn lại với vợ cũ, sổ kết hôn không còn, mất sổ gốc kết hôn, kết hôn mất sổ, làm lại đăng ký kết hôn, làm
    lại giá thú`,
  ),
  meaning(
    'Kết hôn, lấy vợ, lấy chồng',
    '1.000894',
    `
    kết hôn, đăng ký kết hôn, đăng ký kết hôn khác tỉnh, kết hôn khác tỉnh, kết hôn với bộ đội, giấy kết hôn, cưới, cưới vợ, cưới chồng,
    cưới nhau, lấy vợ, lấy chồng, làm đám cưới, làm giấy kết hôn, giấy đăng ký kết hôn, giấy chứng nhận kết hôn, giấy hôn thú, hôn thú,
    giá thú, nên vợ nên chồng, đi đăng ký với người yêu, sống chung muốn đăng ký, thành hôn, tái hôn, kết hôn lần hai`,
  ),
  meaning(
    'Kết hôn với người nước ngoài',
    '2.000806',
    `
    kết hôn với người nước ngoài, kết hôn nước ngoài, lấy chồng nước ngoài, lấy vợ nước ngoài, cưới vợ người nước ngoài, cưới chồng
    người nước ngoài, lấy chồng Đài Loan, lấy chồng Hàn Quốc, lấy chồng Tây, lấy chồng ngoại quốc, lấy chồng Mỹ, lấy chồng Trung Quốc,
    lấy vợ Tây, lấy chồng Nhật, lấy chồng Lào, lấy chồng Đức, lấy chồng Pháp, lấy chồng Úc, lấy chồng Singapore, kết hôn với người ở
    nước ngoài, kết hôn với người Việt ở nước ngoài, người Việt định cư ở nước ngoài kết hôn, kết hôn người Hàn Quốc, kết hôn với Việt
    kiều, lấy Việt kiều, kết hôn người Trung Quốc, kết hôn người Lào, vợ người nước ngoài, chồng người nước ngoài, đăng ký kết hôn với
    người nước ngoài, đăng ký kết hôn vợ người nước ngoài, đăng ký kết hôn chồng người nước ngoài`,
  ),
  meaning(
    'Giấy độc thân, xác nhận tình trạng hôn nhân',
    '1.004873',
    `
    giấy độc thân, độc thân, xác nhận độc thân, chứng nhận độc thân, giấy chứng nhận độc thân, giấy xác nhận độc thân, giấy xác nhận
    tình trạng hôn nhân, tình trạng hôn nhân, xác nhận tình trạng hôn nhân, giấy chưa kết hôn, chưa kết hôn, chưa có vợ, chưa có chồng,
    xác nhận chưa vợ, xác nhận chưa chồng, giấy hôn nhân, xác nhận hôn nhân, xác nhận độc thân sau ly hôn, xác nhận đã ly hôn`,
  ),
  meaning(
    'Người thân mất: khai tử',
    '1.000656',
    `
    khai tử, báo tử, chứng tử, giấy chứng tử, giấy khai tử, giấy báo tử, qua đời, người chết, chết, từ trần, khuất núi, người mất, người
    thân mất, người thân qua đời, ba mất, bố mất, cha mất, mẹ mất, má mất, ông mất, bà mất, ông mất giấy chứng tử, bố mất làm giấy chứng
    tử, mẹ mất làm giấy chứng tử, nội mất, ngoại mất, ông nội mất, bà nội mất, ông ngoại mất, bà ngoại mất, chồng mất, vợ mất, con mất,
    anh mất, chị mất, bác mất, chú mất, cô mất, cụ mất, tía mất, u mất, thầy mất, gia đình có người mất, nhà có người mất, nhà có tang,
    có đám tang, mới mất hôm qua, báo tử trễ, ông qua đời, bà qua đời, bố qua đời, mẹ qua đời, chồng chết, vợ chết, ông chết, bà chết,
    bố chết, mẹ chết, con chết, chết làm giấy chứng tử, chết làm giấy khai tử`,
  ),
  meaning(
    'Khai tử cho người nước ngoài',
    '1.001766',
    `
    khai tử cho người nước ngoài, người nước ngoài chết, người nước ngoài mất, khai tử Việt kiều, chồng nước ngoài mất`,
  ),
  meaning(
    'Đăng ký lại khai tử',
    '1.005461',
    `
    làm lại giấy khai tử, làm lại giấy chứng tử, mất giấy khai tử, mất giấy chứng tử, cấp lại giấy chứng tử, cấp lại giấy khai tử, đăng
    ký lại khai tử, sổ khai tử không còn`,
  ),
  wording(
    'Nói khác về nước ngoài',
    'nước ngoài',
    `
    ngoại quốc, yếu tố ngoại, Việt kiều, Đài Loan, Hàn Quốc, Nhật Bản, người Nhật, người Hàn, người Mỹ, người Pháp, người Đức, bên Mỹ,
    bên Đức, bên Nhật, bên Hàn, bên Úc, ở Mỹ, ở Úc, ở Nhật, người Tây, người Lào, người Campuchia, người Trung Quốc, người Đài Loan`,
  ),
  wording(
    'Nói khác về khai tử',
    'khai tử',
    `
    báo tử, chứng tử, qua đời`,
  ),
  wording(
    'Nói khác về kết hôn',
    'kết hôn',
    `
    cưới, cưới vợ, cưới chồng, lấy vợ, lấy chồng, hôn thú, giá thú`,
  ),
]
