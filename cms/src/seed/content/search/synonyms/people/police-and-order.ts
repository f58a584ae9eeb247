import { meaning } from '../../rows.ts'

/** An ninh, trật tự, phòng cháy, qua biên giới: việc của Công an phường ngoài cư trú. */
export const policeSynonyms = [
  meaning(
    'Mất hộ chiếu: trình báo',
    '1.010386',
    `
    mất hộ chiếu, báo mất hộ chiếu, trình báo mất hộ chiếu, bị mất hộ chiếu, rơi hộ chiếu, thất lạc hộ chiếu, mất passport, báo mất
    passport, mất sổ thông hành`,
  ),
  meaning(
    'Mất giấy thông hành, thẻ ABTC',
    '1.010055 1.011728',
    `
    mất giấy thông hành, báo mất giấy thông hành, mất thẻ doanh nhân`,
  ),
  meaning(
    'Khiếu nại công an phường',
    '1.004335',
    `
    khiếu nại công an, khiếu nại công an phường, khiếu nại công an xã, khiếu nại quyết định của công an`,
  ),
  meaning(
    'Tố cáo công an phường',
    '1.004327',
    `
    tố cáo công an, tố cáo công an phường, tố cáo công an xã, tố cáo cán bộ công an`,
  ),
  meaning(
    'Vào tổ bảo vệ an ninh, trật tự',
    '1.012533',
    `
    tham gia tổ an ninh trật tự, tuyển tổ bảo vệ an ninh trật tự, vào tổ bảo vệ an ninh, dân phòng, bảo vệ dân phố, tổ bảo vệ an ninh
    trật tự, vào lực lượng bảo vệ an ninh, tham gia bảo vệ an ninh cơ sở, xin vào tổ an ninh`,
  ),
  meaning(
    'Cai nghiện ma túy',
    '3.000527',
    `
    cai nghiện, đi cai nghiện, đăng ký cai nghiện, cai nghiện tự nguyện, nghiện ma túy, nghiện hút, cai nghiện ma túy, con nghiện muốn
    cai`,
  ),
  meaning(
    'Vũ khí gia bảo',
    '1.013442',
    `
    khai báo vũ khí, kiếm cổ, gươm gia truyền, vũ khí thô sơ, đao kiếm trưng bày, kiếm trưng bày`,
  ),
  meaning(
    'Dân phòng, tổ an ninh bị thương',
    '1.012537 1.012538',
    `
    dân phòng bị thương, dân phòng bị tai nạn, tổ an ninh bị thương, tổ an ninh bị tai nạn, tổ bảo vệ an ninh bị thương, bảo vệ dân phố
    bị thương, bị thương khi tuần tra, bị thương khi làm nhiệm vụ, ốm đau khi làm nhiệm vụ an ninh`,
  ),
  meaning(
    'Dân phòng, tổ an ninh chết khi làm nhiệm vụ',
    '1.012538',
    `
    dân phòng chết khi làm nhiệm vụ, tổ an ninh chết khi làm nhiệm vụ, hy sinh khi làm nhiệm vụ an ninh`,
  ),
  meaning(
    'Bị thương khi chữa cháy',
    '3.000509',
    `
    bị thương khi chữa cháy, chữa cháy bị thương, chữa cháy bị bỏng, tai nạn khi chữa cháy, tham gia chữa cháy bị tai nạn, bị thương khi
    cứu nạn`,
  ),
  meaning(
    'Chết khi chữa cháy',
    '3.000510',
    `
    chết khi chữa cháy, chữa cháy bị chết, hy sinh khi chữa cháy, chết khi cứu người`,
  ),
  meaning(
    'Mở lại sau khi bị đình chỉ về phòng cháy',
    '3.000494',
    `
    mở lại sau đình chỉ phòng cháy, phục hồi hoạt động phòng cháy, bị đình chỉ phòng cháy, quán bị đình chỉ vì phòng cháy, cơ sở bị tạm
    đình chỉ phòng cháy chữa cháy`,
  ),
  meaning(
    'Xác nhận xuất nhập cảnh',
    '1.014363',
    `
    xác nhận xuất nhập cảnh, lịch sử xuất nhập cảnh, xác nhận đã đi nước ngoài, xác nhận ngày nhập cảnh, xác nhận ngày xuất cảnh`,
  ),
  meaning(
    'Sân tập lái xe',
    '3.000360',
    `
    sân tập lái, sân tập lái xe, sân sát hạch mô tô`,
  ),
  meaning(
    'Giấy thông hành sang Trung Quốc',
    '1.003133 1.014364',
    `
    giấy thông hành, sổ thông hành biên giới, qua biên giới Trung Quốc, sang Trung Quốc, đi Trung Quốc bằng giấy thông hành, giấy thông
    hành Trung Quốc, qua cửa khẩu`,
  ),
  meaning(
    'Giấy thông hành sang Lào',
    '1.012680',
    `
    qua Lào, sang Lào, đi Lào, giấy thông hành, giấy thông hành Lào, sang Lào buôn bán, qua biên giới Lào, qua cửa khẩu`,
  ),
]
