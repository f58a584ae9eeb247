import { meaning } from '../../rows.ts'

/** Hải quan, kho bạc: phường không làm, nhưng danh mục quốc gia xếp ở cấp xã. */
export const customsSynonyms = [
  meaning(
    'Nhập hàng: tờ khai hải quan',
    '1.006440',
    `
    nhập khẩu hàng hóa, nhập hàng từ Trung Quốc, nhập hàng về bán, tờ khai nhập khẩu, mở tờ khai nhập khẩu, thông quan hàng nhập, hải
    quan hàng nhập khẩu, mở tờ khai hải quan nhập khẩu`,
  ),
  meaning(
    'Xuất hàng: tờ khai hải quan',
    '1.006429',
    `
    xuất khẩu hàng hóa, xuất hàng ra nước ngoài, bán hàng ra nước ngoài, tờ khai xuất khẩu, mở tờ khai xuất khẩu, thông quan hàng xuất,
    hải quan hàng xuất khẩu, mở tờ khai hải quan xuất khẩu`,
  ),
  meaning(
    'Tờ khai hải quan',
    '1.006440 1.006429',
    `
    tờ khai hải quan, mở tờ khai hải quan, khai hải quan, làm thủ tục hải quan, thông quan`,
  ),
  meaning(
    'Sửa tờ khai hải quan',
    '2.002184',
    `
    sửa tờ khai hải quan, khai bổ sung tờ khai hải quan, tờ khai hải quan sai, khai sai tờ khai hải quan`,
  ),
  meaning(
    'Hủy tờ khai hải quan',
    '1.005458',
    `
    hủy tờ khai hải quan, hủy tờ khai, bỏ tờ khai hải quan`,
  ),
  meaning(
    'Hàng chuyển phát nhanh từ nước ngoài về',
    '1.000106 1.007645',
    `
    hàng chuyển phát nhanh từ nước ngoài, nhận hàng nước ngoài gửi về, hàng gửi nhanh quốc tế, hàng xách tay gửi về, mua hàng nước ngoài
    miễn thuế, chuyển phát nhanh nhập khẩu, hàng nhập miễn thuế dưới 1 triệu`,
  ),
  meaning(
    'Bưu phẩm, gói kiện từ nước ngoài về',
    '1.007642',
    `
    bưu phẩm nước ngoài, bưu kiện nước ngoài, gói hàng nước ngoài gửi về, nhận bưu kiện quốc tế, quà biếu từ nước ngoài gửi về`,
  ),
  meaning(
    'Gửi hàng đi nước ngoài',
    '1.007643 1.000096 1.007646',
    `
    gửi hàng đi nước ngoài, gửi bưu phẩm ra nước ngoài, gửi quà ra nước ngoài, gửi đồ cho con ở nước ngoài`,
  ),
  meaning(
    'Gửi giấy tờ ra nước ngoài',
    '1.007644 2.000043',
    `
    gửi giấy tờ ra nước ngoài, gửi tài liệu ra nước ngoài, gửi chứng từ quốc tế`,
  ),
  meaning(
    'Hành lý quá mức miễn thuế',
    '1.009097',
    `
    hành lý vượt định mức, hành lý quá cước hải quan, mang hàng về nước vượt định mức, hành lý xách tay nộp thuế, hành lý gửi trước gửi
    sau`,
  ),
  meaning(
    'Chuyển đồ đạc về nước',
    '1.007751',
    `
    tài sản di chuyển, chuyển đồ đạc về nước, hồi hương mang đồ về, Việt kiều về nước mang tài sản, chuyển nhà từ nước ngoài về`,
  ),
  meaning(
    'Đưa xe từ nước ngoài về',
    '1.000115',
    `
    nhập khẩu xe máy, nhập khẩu ô tô, mang xe từ nước ngoài về, đưa xe về nước, mang xe máy từ nước ngoài về, mang ô tô từ nước ngoài về,
    xe Việt kiều mang về, nhập xe biếu tặng`,
  ),
  meaning(
    'Hoàn thuế xuất, nhập khẩu',
    '1.007663',
    `
    hoàn thuế nhập khẩu, hoàn thuế xuất khẩu, nộp thừa thuế nhập khẩu`,
  ),
  meaning(
    'Miễn thuế xuất, nhập khẩu',
    '1.007659',
    `
    miễn thuế nhập khẩu, miễn thuế xuất khẩu, xin miễn thuế nhập khẩu`,
  ),
  meaning(
    'Chợ biên giới',
    '1.008002',
    `
    mua bán hàng qua biên giới, cư dân biên giới mua hàng, hàng biên mậu, buôn bán tiểu ngạch, dân biên giới mang hàng qua cửa khẩu, dân
    biên giới mua bán hàng`,
  ),
  meaning(
    'Nộp tiền vào ngân sách, kho bạc',
    '3.000115',
    `
    nộp tiền vào kho bạc, nộp tiền vào ngân sách, nộp tiền phạt vào kho bạc, nộp ngân sách nhà nước, nộp tiền kho bạc`,
  ),
  meaning(
    'Kho bạc trả lại tiền nộp thừa',
    '3.000116',
    `
    hoàn tiền nộp nhầm vào kho bạc, kho bạc hoàn trả, hoàn trả tiền ngân sách, nộp nhầm vào kho bạc, nộp hai lần vào kho bạc, nộp trùng
    vào kho bạc, nộp nhầm ngân sách, xin lại tiền đã nộp kho bạc, kho bạc trả lại tiền`,
  ),
  meaning(
    'Mở tài khoản kho bạc',
    '3.000121',
    `
    mở tài khoản kho bạc, đăng ký tài khoản kho bạc, đổi mẫu dấu kho bạc, đổi chữ ký kho bạc, đổi chủ tài khoản kho bạc`,
  ),
  meaning(
    'Đóng tài khoản kho bạc',
    '3.000114',
    `
    đóng tài khoản kho bạc, tất toán tài khoản kho bạc, hủy tài khoản kho bạc`,
  ),
]
