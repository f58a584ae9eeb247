import { meaning } from '../../rows.ts'

/** Bảo hiểm xã hội, bảo hiểm y tế. */
export const insuranceSynonyms = [
  meaning(
    'Rút bảo hiểm xã hội một lần',
    '1.001613',
    `
    rút bảo hiểm xã hội, rút bảo hiểm xã hội một lần, rút bảo hiểm xã hội 1 lần, rút bảo hiểm một lần, lấy bảo hiểm xã hội một lần, bảo
    hiểm xã hội một lần, bảo hiểm xã hội 1 lần, nhận bảo hiểm một lần, lãnh bảo hiểm một lần, rút tiền bảo hiểm, lĩnh bảo hiểm xã hội
    một lần, nghỉ việc rút bảo hiểm`,
  ),
  meaning(
    'Thai sản',
    '2.000693',
    `
    thai sản, chế độ thai sản, tiền thai sản, tiền sinh con bảo hiểm, nghỉ sinh, nghỉ đẻ, hưởng thai sản, tiền bảo hiểm khi sinh con,
    chồng nghỉ khi vợ sinh, nghỉ thai sản`,
  ),
  meaning(
    'Ốm đau',
    '1.001667',
    `
    chế độ ốm đau, nghỉ ốm hưởng bảo hiểm, tiền nghỉ ốm, con ốm nghỉ hưởng bảo hiểm, hưởng chế độ ốm đau, nghỉ bệnh hưởng bảo hiểm, ốm
    đau`,
  ),
  meaning(
    'Tử tuất',
    '2.000821',
    `
    tử tuất, tiền tuất, tiền tử tuất, chế độ tử tuất, trợ cấp mai táng bảo hiểm xã hội, tiền mai táng người có bảo hiểm xã hội, mai táng
    phí người hưởng lương hưu, người hưởng lương hưu chết, tuất một lần, tuất hàng tháng, người đóng bảo hiểm xã hội chết, tuất cho mẹ,
    tuất cho vợ, hưởng tiền tuất, tuất khi bố chết, tiền mai táng, mai táng phí, trợ cấp mai táng`,
  ),
  meaning(
    'Lương hưu của người đã mất',
    '2.000717',
    `
    lương hưu người chết, truy lĩnh lương hưu, lương hưu của người đã mất, nhận lương hưu của bố đã mất, lương hưu người mất, lương hưu
    của mẹ mất, lương hưu chưa lĩnh, lương hưu chưa nhận, lương hưu chưa nhận người mất, truy lĩnh trợ cấp bảo hiểm`,
  ),
  meaning(
    'Nhận lương hưu qua thẻ',
    '2.000740',
    `
    nhận lương hưu qua thẻ, nhận lương hưu qua ngân hàng, nhận lương hưu qua tài khoản, lương hưu tiền mặt sang tài khoản, lương hưu qua
    ATM, đổi tài khoản nhận lương hưu, chuyển lương hưu sang thẻ`,
  ),
  meaning(
    'Nhận thay lương hưu',
    '1.001601',
    `
    nhận thay lương hưu, nhận hộ lương hưu, lĩnh thay lương hưu, ủy quyền nhận lương hưu, ủy quyền lĩnh lương hưu, lãnh thay lương hưu,
    nhận lương hưu cho mẹ, lĩnh hộ lương hưu, nhận giúp lương hưu, ủy quyền lĩnh bảo hiểm`,
  ),
  meaning(
    'Đổi nơi nhận lương hưu',
    '1.001742',
    `
    chuyển nơi nhận lương hưu, chuyển lương hưu sang tỉnh khác, đổi nơi lĩnh lương hưu, chuyển lương hưu, chuyển nơi hưởng lương hưu,
    chuyển chỗ nhận lương hưu`,
  ),
  meaning(
    'Tai nạn lao động',
    '1.001632',
    `
    tai nạn lao động, chế độ tai nạn lao động, hưởng tai nạn lao động, bị tai nạn khi làm việc, bệnh nghề nghiệp, tai nạn trong xưởng,
    tai nạn ở công ty, tai nạn ở nhà máy, bị máy cắt tay, bị máy cuốn`,
  ),
  meaning(
    'Dưỡng sức',
    '1.001598',
    `
    dưỡng sức, dưỡng sức sau sinh, nghỉ dưỡng sức, phục hồi sức khỏe, tiền dưỡng sức`,
  ),
  meaning(
    'Định cư nước ngoài đang có lương hưu',
    '2.000755',
    `
    hưởng lương hưu ra nước ngoài định cư, đi định cư nước ngoài lấy lương hưu một lần, lương hưu đi nước ngoài`,
  ),
  meaning(
    'Mất, đổi thẻ bảo hiểm y tế, sổ bảo hiểm',
    '1.002759',
    `
    mất thẻ bảo hiểm y tế, mất bảo hiểm y tế, đổi thẻ bảo hiểm y tế, cấp lại thẻ bảo hiểm y tế, làm lại thẻ bảo hiểm y tế, mất sổ bảo
    hiểm xã hội, cấp lại sổ bảo hiểm xã hội, làm lại sổ bảo hiểm, sai tên thẻ bảo hiểm y tế, đổi nơi khám chữa bệnh, thẻ bảo hiểm y tế
    bị hỏng, thẻ bảo hiểm bị sai, đổi nơi khám bệnh ban đầu, mất sổ bảo hiểm, gộp sổ bảo hiểm xã hội, đổi bệnh viện khám bảo hiểm`,
  ),
  meaning(
    'Mua bảo hiểm y tế hộ gia đình',
    '1.001939',
    `
    mua bảo hiểm y tế, bảo hiểm y tế hộ gia đình, mua thẻ bảo hiểm y tế, đóng bảo hiểm y tế, gia hạn bảo hiểm y tế, gia hạn thẻ bảo hiểm
    y tế, bảo hiểm y tế tự nguyện, mua bảo hiểm y tế cho cả nhà, tham gia bảo hiểm y tế, làm bảo hiểm y tế, làm thẻ bảo hiểm y tế, bảo
    hiểm y tế hết hạn, thẻ bảo hiểm y tế`,
  ),
  meaning(
    'Bảo hiểm xã hội tự nguyện',
    '1.002179',
    `
    bảo hiểm xã hội tự nguyện, đóng bảo hiểm xã hội tự nguyện, mua bảo hiểm xã hội, tham gia bảo hiểm xã hội tự nguyện, lao động tự do
    đóng bảo hiểm xã hội, đóng bảo hiểm tự nguyện`,
  ),
  meaning(
    'Công ty đóng bảo hiểm cho người lao động',
    '1.002051',
    `
    công ty đóng bảo hiểm, đóng bảo hiểm cho nhân viên, báo tăng lao động, báo giảm lao động, đăng ký đóng bảo hiểm cho người lao động,
    báo tăng giảm bảo hiểm xã hội, làm sổ bảo hiểm xã hội`,
  ),
  meaning(
    'Trả lại tiền viện phí',
    '1.001656',
    `
    thanh toán tiền viện phí, thanh toán viện phí, hoàn tiền viện phí, thanh toán trực tiếp bảo hiểm y tế, hoàn tiền khám bệnh, bảo hiểm
    trả lại tiền khám, thanh toán bảo hiểm y tế, đòi lại tiền thuốc bảo hiểm, giấy không cùng chi trả, thanh toán tiền viện`,
  ),
  meaning(
    'Tai nạn lao động lần sau, bệnh cũ tái phát',
    '1.001643 1.001521',
    `
    bị tai nạn lao động lần nữa, tai nạn lao động lần hai, thương tật tái phát, bệnh nghề nghiệp tái phát, vết thương cũ tái phát`,
  ),
  meaning(
    'Lương hưu cán bộ xã',
    '2.000605',
    `
    lương hưu cán bộ xã, cán bộ xã nghỉ hưu, cán bộ phường về hưu, chế độ hưu cán bộ xã`,
  ),
  meaning(
    'Trợ cấp mất sức hết hạn: Quyết định 613',
    '2.000762',
    `
    mất sức lao động, trợ cấp mất sức, quyết định 613, hết hạn trợ cấp mất sức`,
  ),
  meaning(
    'Thâm niên nhà giáo đã nghỉ hưu',
    '1.001646',
    `
    thâm niên nhà giáo, giáo viên nghỉ hưu thâm niên, phụ cấp thâm niên giáo viên`,
  ),
  meaning(
    'Hưởng lại lương hưu',
    '2.000809',
    `
    hưởng tiếp lương hưu, hưởng lại lương hưu, đi tù về lĩnh lương hưu, ra tù lương hưu, mãn hạn tù lương hưu`,
  ),
  meaning(
    'Điều chỉnh, thôi hưởng bảo hiểm xã hội',
    '1.001710',
    `
    điều chỉnh lương hưu, tính sai lương hưu, lương hưu tính sai, hủy quyết định bảo hiểm xã hội, chấm dứt hưởng bảo hiểm xã hội, bảo
    hiểm xã hội tính sai, quyết định hưởng bảo hiểm xã hội sai, điều chỉnh bảo hiểm xã hội, tính sai năm đóng bảo hiểm`,
  ),
  meaning(
    'Bệnh viện, phòng khám với bảo hiểm y tế',
    '1.001798 1.001909',
    `
    hợp đồng khám chữa bệnh bảo hiểm y tế, phòng khám ký hợp đồng bảo hiểm, bệnh viện thanh toán bảo hiểm y tế, cơ sở khám chữa bệnh bảo
    hiểm y tế`,
  ),
  meaning(
    'Bảo hiểm y tế: thẻ sai, gộp sổ',
    '1.002759',
    `
    gộp hai sổ bảo hiểm, hai sổ bảo hiểm xã hội, sai tên sổ bảo hiểm, sai ngày sinh thẻ bảo hiểm y tế, đổi thông tin thẻ bảo hiểm y tế`,
  ),
]
