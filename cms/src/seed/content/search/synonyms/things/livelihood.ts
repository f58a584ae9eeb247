import { meaning, wording } from '../../rows.ts'

/** Hộ kinh doanh, hộ nghèo, trợ giúp xã hội. */
export const livelihoodSynonyms = [
  meaning(
    'Mở hộ kinh doanh',
    '1.001612',
    `
    hộ kinh doanh, đăng ký hộ kinh doanh, mở hộ kinh doanh, thành lập hộ kinh doanh, lập hộ kinh doanh, giấy phép kinh doanh, đăng ký
    kinh doanh, xin giấy phép kinh doanh, kinh doanh cá thể, hộ cá thể, hộ kinh doanh cá thể, mở quán, mở quán ăn, mở quán cà phê, mở
    cửa hàng, mở tiệm, mở tạp hóa, mở quán tạp hóa, mở tiệm tóc, mở tiệm cắt tóc, mở tiệm nail, mở spa, mở nhà trọ kinh doanh, mở shop,
    mở quán nhậu, mở xưởng, buôn bán nhỏ, bán hàng online đăng ký kinh doanh, bán hàng tại nhà, mở tiệm vàng mã, mở tiệm sửa xe, giấy
    phép buôn bán, mở tiệm bánh, mở sạp chợ, bán hàng ăn sáng, bán đồ ăn, bán hàng đăng ký kinh doanh, mở hàng ăn, bán hàng`,
  ),
  meaning(
    'Thôi kinh doanh',
    '1.001266',
    `
    đóng hộ kinh doanh, đóng cửa hộ kinh doanh, nghỉ kinh doanh, chấm dứt hộ kinh doanh, giải thể hộ kinh doanh, hủy hộ kinh doanh, nghỉ
    bán, nghỉ buôn bán, trả giấy phép kinh doanh, không kinh doanh nữa, đóng cửa quán, đóng cửa tiệm, hủy giấy phép kinh doanh, thôi
    kinh doanh, dẹp tiệm, đóng quán, nghỉ bán hẳn, trả giấy phép`,
  ),
  meaning(
    'Tạm ngừng kinh doanh',
    '1.001570',
    `
    tạm ngừng kinh doanh, tạm nghỉ kinh doanh, tạm ngưng kinh doanh, ngưng kinh doanh, tạm dừng kinh doanh, tạm nghỉ bán, tạm đóng cửa
    quán, mở bán lại, kinh doanh trở lại, tạm ngừng hộ kinh doanh`,
  ),
  meaning(
    'Đổi nội dung hộ kinh doanh',
    '2.000720',
    `
    thay đổi hộ kinh doanh, thay đổi đăng ký hộ kinh doanh, đổi địa chỉ hộ kinh doanh, chuyển địa điểm kinh doanh, chuyển quán sang địa
    chỉ mới, chuyển quán, chuyển cửa hàng, dời quán, đổi chỗ bán, đổi tên hộ kinh doanh, đổi tên quán, đổi chủ hộ kinh doanh, đổi tên
    chủ hộ kinh doanh, thêm ngành nghề, bổ sung ngành nghề, thay đổi ngành nghề kinh doanh, sang nhượng quán, sang quán, thay đổi giấy
    phép kinh doanh, tăng vốn hộ kinh doanh, đổi giấy phép kinh doanh, đổi địa chỉ quán, đổi địa chỉ cửa hàng, đổi địa chỉ kinh doanh,
    sáp nhập đổi giấy phép kinh doanh, chuyển quán cho người khác, nhượng quán, sang quán cà phê, sang cửa hàng cho người khác, đổi biển
    hiệu, đổi tên biển hiệu, đổi tên cửa hàng`,
  ),
  meaning(
    'Mất giấy đăng ký hộ kinh doanh',
    '2.000575',
    `
    mất giấy phép kinh doanh, mất giấy đăng ký kinh doanh, mất giấy đăng ký hộ kinh doanh, mất đăng ký kinh doanh, cấp lại giấy phép
    kinh doanh, cấp lại đăng ký kinh doanh, cấp lại giấy đăng ký hộ kinh doanh, làm lại giấy phép kinh doanh, giấy phép kinh doanh bị
    rách, rách giấy đăng ký hộ kinh doanh, giấy đăng ký hộ kinh doanh bị rách, hỏng giấy đăng ký hộ kinh doanh, giấy phép kinh doanh bị
    hỏng, cấp đổi giấy hộ kinh doanh`,
  ),
  meaning(
    'Sửa hồ sơ hộ kinh doanh',
    '1.014034',
    `
    hiệu đính hộ kinh doanh, cập nhật thông tin hộ kinh doanh, sai thông tin giấy đăng ký hộ kinh doanh, giấy phép kinh doanh sai thông
    tin, bổ sung thông tin hộ kinh doanh, giấy đăng ký hộ kinh doanh in sai, giấy đăng ký hộ kinh doanh ghi sai, giấy đăng ký kinh doanh
    in sai, giấy đăng ký kinh doanh ghi sai, giấy phép kinh doanh in sai`,
  ),
  meaning(
    'Rút hồ sơ hộ kinh doanh',
    '1.014035',
    `
    rút hồ sơ đăng ký hộ kinh doanh, dừng đăng ký hộ kinh doanh, không đăng ký hộ kinh doanh nữa`,
  ),
  meaning(
    'Xét hộ nghèo',
    '1.011607 1.011606',
    `
    hộ nghèo, xin hộ nghèo, hộ cận nghèo, cận nghèo, xét hộ nghèo, công nhận hộ nghèo, công nhận hộ cận nghèo, sổ hộ nghèo, giấy hộ
    nghèo, giấy chứng nhận hộ nghèo, vào hộ nghèo, gia đình khó khăn, hoàn cảnh khó khăn, nhà nghèo, nghèo quá, diện hộ nghèo, sổ nghèo,
    xin xét hộ nghèo, giấy xác nhận hộ nghèo`,
  ),
  meaning(
    'Rà soát hộ nghèo hằng năm',
    '1.011606',
    `
    rà soát hộ nghèo, rà soát hộ nghèo cuối năm, hộ nghèo định kỳ, bình xét hộ nghèo hằng năm, hộ nghèo định kỳ hằng năm`,
  ),
  meaning(
    'Thoát nghèo',
    '1.011608',
    `
    thoát nghèo, ra khỏi hộ nghèo, xin thoát nghèo, hộ thoát nghèo, không còn nghèo, ra khỏi danh sách hộ nghèo, thoát cận nghèo, rút
    khỏi hộ nghèo, nhà thoát nghèo, giấy thoát nghèo, đã thoát nghèo`,
  ),
  meaning(
    'Hộ có mức sống trung bình',
    '1.011609',
    `
    mức sống trung bình, hộ mức sống trung bình, hộ nông nghiệp mức sống trung bình, hộ làm nông có mức sống trung bình, xác nhận hộ
    trung bình, làm muối mức sống trung bình, hộ có mức sống trung bình`,
  ),
  meaning(
    'Người lao động thu nhập thấp',
    '3.000412',
    `
    thu nhập thấp, người lao động thu nhập thấp, xác nhận thu nhập thấp, công nhận người thu nhập thấp, lương thấp xác nhận`,
  ),
  meaning(
    'Tài sản không ai thừa kế',
    '3.000410',
    `
    tài sản không người thừa kế, nhà vô chủ, đất vô chủ, tài sản vô chủ`,
  ),
  wording(
    'Chính sách người có công',
    'người có công',
    `
    thương binh, liệt sĩ, liệt sỹ, mẹ Việt Nam anh hùng, chất độc da cam, gia đình chính sách, thờ cúng liệt sĩ, bệnh binh`,
  ),
  wording(
    'Bảo trợ xã hội',
    'trợ cấp xã hội hằng tháng',
    `
    tiền người già, trợ cấp người cao tuổi, trợ cấp người khuyết tật, tiền bảo trợ, trợ cấp trẻ mồ côi, tiền trợ cấp xã hội, trợ cấp
    hằng tháng người già, trợ cấp 80 tuổi, trợ cấp 75 tuổi`,
  ),
  wording(
    'Mai táng phí',
    'hỗ trợ chi phí mai táng',
    `
    tiền mai táng, tiền chôn cất, mai táng phí, tiền ma chay, tiền đám ma`,
  ),
  wording(
    'Người khuyết tật',
    'xác định mức độ khuyết tật',
    `
    giấy khuyết tật, giấy xác nhận khuyết tật, giám định khuyết tật, người tàn tật, xác nhận khuyết tật`,
  ),
]
