import { meaning, wording } from '../../rows.ts'

/** Cư trú. */
export const residenceSynonyms = [
  meaning(
    'Nhập hộ khẩu: đăng ký thường trú',
    '1.004222',
    `
    thường trú, đăng ký thường trú, hộ khẩu, nhập khẩu, nhập hộ khẩu, làm hộ khẩu, làm sổ hộ khẩu, chuyển khẩu, chuyển hộ khẩu, chuyển
    hộ khẩu về, nhập khẩu cho vợ, nhập khẩu cho con, nhập khẩu về nhà chồng, nhập hộ khẩu cho con, nhập khẩu nhà mới, vào hộ khẩu, thêm
    người vào hộ khẩu, thêm tên vào sổ hộ khẩu, đăng ký hộ khẩu, hộ khẩu thường trú, nhập khẩu về nhà mới mua, chuyển về ở hẳn, hộ khẩu
    cho bé, bảo lãnh nhập khẩu, nhập khẩu về nhà ngoại, nhập khẩu cho con về nhà ngoại, nhập khẩu về nhà bố mẹ`,
  ),
  meaning(
    'Ở trọ, ở nhờ: đăng ký tạm trú',
    '1.004194',
    `
    tạm trú, đăng ký tạm trú, tạm trú tạm vắng, sổ tạm trú, KT3, thuê trọ, ở trọ, thuê nhà ở, thuê phòng trọ, người thuê trọ, khách thuê
    trọ, nhà trọ, tạm trú cho người thuê, đăng ký cho người thuê trọ, ở nhờ, sinh viên ở trọ, công nhân ở trọ, mới chuyển đến thuê nhà,
    đăng ký chỗ ở, đăng ký ở trọ`,
  ),
  meaning(
    'Gia hạn tạm trú',
    '1.002755',
    `
    gia hạn tạm trú, hết hạn tạm trú, tạm trú hết hạn, tạm trú sắp hết hạn, gia hạn sổ tạm trú, làm tiếp tạm trú, kéo dài tạm trú`,
  ),
  meaning(
    'Thôi tạm trú',
    '1.010028',
    `
    xóa tạm trú, xóa đăng ký tạm trú, hủy tạm trú, cắt tạm trú, chấm dứt tạm trú, chuyển đi xóa tạm trú, trả phòng trọ`,
  ),
  meaning(
    'Tách hộ',
    '1.010038',
    `
    tách hộ, tách khẩu, tách hộ khẩu, tách sổ hộ khẩu, ra sổ hộ khẩu riêng, ra hộ khẩu riêng, ở riêng tách hộ, làm sổ hộ khẩu riêng,
    tách hộ ra riêng`,
  ),
  meaning(
    'Xóa hộ khẩu',
    '1.003197',
    `
    xóa hộ khẩu, xóa khẩu, cắt khẩu, cắt hộ khẩu, xóa thường trú, xóa đăng ký thường trú, rút hộ khẩu, xóa tên khỏi hộ khẩu, xóa tên
    trong sổ hộ khẩu, gạch tên hộ khẩu, xóa hộ khẩu người chết, xóa hộ khẩu cho người mất, hủy đăng ký thường trú, bỏ tên ra khỏi hộ
    khẩu, xóa hộ khẩu đi nước ngoài`,
  ),
  meaning(
    'Đi xa: khai báo tạm vắng',
    '1.003677',
    `
    tạm vắng, khai báo tạm vắng, báo tạm vắng, đăng ký tạm vắng, đi làm xa, đi vắng lâu ngày, vắng nhà lâu, đi khỏi nơi cư trú, đi vắng
    phải báo`,
  ),
  meaning(
    'Khách ngủ lại: thông báo lưu trú',
    '2.001159',
    `
    lưu trú, thông báo lưu trú, khai báo lưu trú, báo lưu trú, khách ngủ lại, ngủ qua đêm, khách ở lại qua đêm, người nhà đến chơi ở
    lại, người thân đến ở vài ngày, bạn đến ở vài hôm, khách sạn khai báo khách, nhà nghỉ khai báo khách, homestay khai báo khách`,
  ),
  meaning(
    'Giấy xác nhận cư trú (CT07)',
    '1.010041',
    `
    xác nhận cư trú, giấy xác nhận cư trú, xác nhận thông tin cư trú, CT07, mẫu CT07, giấy CT07, giấy xác nhận nơi ở, xác nhận nơi cư
    trú, xác nhận nơi ở, xác nhận địa chỉ, xác nhận hộ khẩu, xác nhận thường trú, xác nhận tạm trú, giấy xác nhận tạm trú, thay sổ hộ
    khẩu giấy, giấy tờ thay sổ hộ khẩu, xác nhận nhân khẩu`,
  ),
  meaning(
    'Sửa thông tin cư trú',
    '1.010039',
    `
    sửa thông tin cư trú, thông tin cư trú sai, sai thông tin hộ khẩu, điều chỉnh thông tin cư trú, đổi chủ hộ, thay đổi chủ hộ, sửa hộ
    khẩu, điều chỉnh hộ khẩu, cập nhật thông tin cư trú, quan hệ với chủ hộ sai, sai ngày sinh trên hệ thống cư trú, sai thông tin trên
    hệ thống cư trú, dữ liệu cư trú sai, bố mất đổi chủ hộ, sáp nhập sửa hộ khẩu, sáp nhập đổi thông tin cư trú`,
  ),
  meaning(
    'Chưa đủ điều kiện thường trú, tạm trú',
    '1.010040',
    `
    không có nơi thường trú tạm trú, chưa đủ điều kiện thường trú, không đủ điều kiện đăng ký thường trú, không đủ điều kiện tạm trú,
    không có hộ khẩu, không có giấy tờ gì về cư trú, người lang thang khai báo cư trú`,
  ),
  meaning(
    'Diện tích nhà để nhập khẩu',
    '1.013314',
    `
    xác nhận diện tích nhà ở, diện tích bình quân, xác nhận diện tích để nhập khẩu, xác nhận nhà không tranh chấp, xác nhận điều kiện
    diện tích bình quân, xác nhận nhà ở để đăng ký thường trú`,
  ),
  meaning(
    'Sống trên thuyền, trên xe',
    '1.013313',
    `
    sống trên thuyền, ở trên ghe, nơi đậu đỗ phương tiện, xác nhận nơi đậu thuyền, phương tiện để ở, ở trên thuyền, sống trên ghe, ở
    trên xe, nơi neo đậu, chỗ neo đậu, nơi đậu thuyền`,
  ),
  meaning(
    'Người nước ngoài ở lại',
    '1.000253',
    `
    tạm trú cho người nước ngoài, khai báo tạm trú cho người nước ngoài, người nước ngoài thuê nhà, người nước ngoài ở lại, khách nước
    ngoài ở nhà, khách nước ngoài ngủ lại, người Trung Quốc thuê nhà, cho người nước ngoài thuê nhà, người nước ngoài tạm trú, khách Tây
    ở homestay`,
  ),
  wording(
    'Nói khác về hộ khẩu',
    'thường trú',
    `
    hộ khẩu, sổ hộ khẩu, nhập khẩu, nhập hộ khẩu`,
  ),
]
