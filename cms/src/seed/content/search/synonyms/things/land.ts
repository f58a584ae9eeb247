import { meaning } from '../../rows.ts'

/** Đất đai. */
export const landSynonyms = [
  meaning(
    'Làm sổ đỏ lần đầu',
    '1.013978',
    `
    sổ đỏ, làm sổ đỏ, cấp sổ đỏ, sổ đỏ lần đầu, làm sổ đỏ lần đầu, cấp sổ đỏ lần đầu, sổ hồng, làm sổ hồng, bìa đỏ, làm bìa đỏ, bìa
    hồng, giấy tờ đất, làm giấy tờ đất, đất chưa có sổ, đất chưa có sổ đỏ, đất khai hoang, đất ông bà để lại, đất cha ông để lại, đất
    không giấy tờ, đất giấy tay, mua đất giấy viết tay làm sổ, cấp giấy chứng nhận quyền sử dụng đất, giấy chứng nhận quyền sử dụng đất,
    giấy quyền sử dụng đất, đăng ký đất đai lần đầu, cấp sổ lần đầu, đất hương hỏa làm sổ, xin cấp giấy chứng nhận quyền sử dụng đất lần
    đầu`,
  ),
  meaning(
    'Sổ đỏ lần đầu cho tổ chức',
    '1.012753',
    `
    sổ đỏ cho tổ chức, sổ đỏ cho công ty, sổ đỏ cho nhà chùa, cấp giấy chứng nhận quyền sử dụng đất cho tổ chức, đất cơ quan làm sổ đỏ,
    tổ chức đang sử dụng đất`,
  ),
  meaning(
    'Sổ đỏ ghi sai',
    '1.012796',
    `
    đính chính sổ đỏ, sổ đỏ sai, sổ đỏ bị sai, sổ đỏ sai tên, sổ đỏ ghi sai, sửa sổ đỏ, sai thông tin trên sổ đỏ, đính chính giấy chứng
    nhận, sai họ tên trên sổ đỏ, sổ đỏ ghi nhầm, bìa đỏ ghi nhầm, bìa đỏ sai, sổ đỏ sai số căn cước, sổ đỏ sai số chứng minh, sổ đỏ nhầm
    tên, bìa đỏ sai tên, sổ hồng sai thông tin, sổ đỏ sai năm sinh, đính chính thông tin sổ đỏ, sổ hồng sai diện tích, sổ hồng in sai,
    sổ đỏ in sai, sổ đỏ in sai diện tích, bìa đỏ sai diện tích, sổ hồng sai tên, sổ đỏ viết nhầm, sổ đỏ viết sai, sổ đỏ nhầm số thửa, sổ
    đỏ sai số thửa`,
  ),
  meaning(
    'Sai diện tích đất ở',
    '1.012817',
    `
    xác định lại diện tích đất ở, diện tích đất ở sai, sổ đỏ cũ diện tích đất ở, sổ đỏ sai diện tích, công nhận lại đất ở, đất thổ cư
    trên sổ cũ, sổ đỏ cấp trước năm 2004, đất vườn ao công nhận đất ở`,
  ),
  meaning(
    'Sổ đỏ cấp trái quy định',
    '1.012818',
    `
    thu hồi sổ đỏ, sổ đỏ cấp sai, sổ đỏ cấp nhầm, sổ đỏ cấp chồng lên đất nhà khác, thu hồi giấy chứng nhận cấp sai, cấp sổ đỏ nhầm thửa`,
  ),
  meaning(
    'Tranh chấp đất: hòa giải',
    '1.012812',
    `
    hòa giải đất đai, hòa giải tranh chấp đất, hòa giải tranh chấp đất đai, tranh chấp đất, tranh chấp đất đai, tranh chấp đất với hàng
    xóm, hàng xóm lấn đất, lấn chiếm đất, lấn ranh, tranh chấp ranh giới, tranh chấp ranh đất, tranh chấp lối đi, lấn đất, hàng xóm xây
    lấn, bên cạnh xây lấn, nhà bên cạnh lấn đất, xây lấn sang đất nhà tôi, lấn sang đất, chiếm ngõ đi chung, tranh chấp ngõ đi, hàng xóm
    chiếm đất, chiếm đất, mâu thuẫn đất đai`,
  ),
  meaning(
    'Tranh chấp đất: giải quyết',
    '1.013967',
    `
    giải quyết tranh chấp đất đai, giải quyết tranh chấp đất, xử tranh chấp đất, hòa giải đất không thành, hòa giải đất đai không thành`,
  ),
  meaning(
    'Chuyển mục đích sử dụng đất',
    '1.013949',
    `
    chuyển mục đích sử dụng đất, chuyển mục đích đất, chuyển đổi mục đích sử dụng đất, lên thổ cư, lên đất thổ cư, chuyển đất vườn lên
    thổ cư, chuyển đất ruộng lên thổ cư, đất ruộng lên đất ở, đất vườn sang đất ở, đất nông nghiệp sang đất ở, chuyển đất nông nghiệp
    sang thổ cư, chuyển sang đất ở, giao đất, thuê đất, xin giao đất, xin thuê đất, thuê đất của nhà nước`,
  ),
  meaning(
    'Cán bộ xin giao đất ở',
    '1.013962',
    `
    giao đất ở cho cán bộ, cán bộ xin đất ở, giáo viên xin giao đất, giao đất ở không đấu giá, bộ đội xin giao đất ở`,
  ),
  meaning(
    'Đổi cây trồng trên đất lúa',
    '1.008004',
    `
    đất lúa trồng cây khác, chuyển đất lúa sang trồng cây, chuyển đổi cây trồng trên đất lúa, chuyển đất trồng lúa sang cây lâu năm,
    ruộng lúa đào ao nuôi cá, đất lúa nuôi cá, trồng cây ăn quả trên đất lúa, chuyển đổi cơ cấu cây trồng`,
  ),
  meaning(
    'Hiến đất',
    '1.013979',
    `
    hiến đất, hiến đất làm đường, hiến đất mở đường, tặng đất làm đường, cho đất làm đường, tặng đất cho nhà nước, hiến đất làm nhà văn
    hóa`,
  ),
  meaning(
    'Thế chấp sổ đỏ',
    '1.011441',
    `
    thế chấp, thế chấp sổ đỏ, thế chấp đất, thế chấp nhà đất, thế chấp quyền sử dụng đất, cầm sổ đỏ, cầm cố sổ đỏ, vay ngân hàng bằng sổ
    đỏ, vay thế chấp, xóa thế chấp, giải chấp, đăng ký giao dịch bảo đảm, giao dịch bảo đảm, biện pháp bảo đảm, đăng ký thế chấp`,
  ),
  meaning(
    'Đất dùng nhiều mục đích',
    '1.013965',
    `
    sử dụng đất kết hợp, đất kết hợp đa mục đích, đất nông nghiệp kết hợp thương mại, đất nông nghiệp làm du lịch`,
  ),
  meaning(
    'Nợ tiền sử dụng đất',
    '1.012995 1.012996',
    `
    ghi nợ tiền sử dụng đất, nợ tiền sử dụng đất, nợ tiền đất`,
  ),
  meaning(
    'Trả nợ tiền sử dụng đất',
    '1.012996',
    `
    trả nợ tiền sử dụng đất, xóa nợ tiền sử dụng đất, thanh toán nợ tiền sử dụng đất, xóa nợ tiền đất trên sổ đỏ`,
  ),
  meaning(
    'Trừ tiền bồi thường vào tiền đất',
    '1.012994',
    `
    khấu trừ tiền đền bù, khấu trừ tiền bồi thường, trừ tiền đền bù vào tiền đất, tiền đền bù giải phóng mặt bằng, đền bù tái định cư`,
  ),
  meaning(
    'Đổi hình thức thuê, giao đất',
    '1.013950',
    `
    chuyển thuê đất sang giao đất, đổi hình thức thuê đất, thuê đất trả tiền một lần, trả tiền thuê đất hàng năm sang một lần`,
  ),
  meaning(
    'Sửa quyết định giao đất, thuê đất',
    '1.013952 1.013953',
    `
    điều chỉnh quyết định giao đất, gia hạn dự án đất, quyết định giao đất sai, sai ranh giới quyết định giao đất`,
  ),
  meaning(
    'Lấn biển',
    '1.014284',
    `
    lấn biển, giao đất lấn biển, dự án lấn biển`,
  ),
]
