import type { StarterLifeEvent } from './types.ts'

const inOrder: Omit<StarterLifeEvent, 'order'>[] = [
  {
    slug: 'sinh-con',
    name: 'Sinh con',
    introduction:
      'Gia đình có thêm em bé: làm Giấy khai sinh trước, rồi đăng ký nơi ở cho con. Các giấy tờ về sau của con đều cần đến Giấy khai sinh.',
    pictureKey: 'sinh-con',
    procedures: [
      { code: '1.001193', note: 'Làm trước tiên, trong 60 ngày kể từ ngày sinh con; quá hạn vẫn làm được.' },
      { code: '1.004222', note: 'Nhập con vào nơi thường trú của cha, mẹ, trong 60 ngày kể từ ngày khai sinh.' },
      { code: '2.000635', note: 'Khi cần thêm bản sao Giấy khai sinh của con.' },
    ],
  },
  {
    slug: 'ket-hon',
    name: 'Kết hôn',
    introduction:
      'Hai bên nam, nữ cùng đi đăng ký. Ai thường trú ở xã, phường khác nên xem trước có cần Giấy xác nhận tình trạng hôn nhân hay không.',
    pictureKey: 'ket-hon',
    procedures: [
      { code: '1.004873', note: 'Khi nơi đăng ký kết hôn không tự tra cứu được tình trạng hôn nhân.' },
      { code: '1.000894', note: 'Hai bên cùng có mặt để ký.' },
      { code: '1.004222', note: 'Khi vợ hoặc chồng chuyển về ở cùng gia đình.' },
    ],
  },
  {
    slug: 'mat-nguoi-than',
    name: 'Mất người thân',
    introduction:
      'Xin chia buồn cùng gia đình. Việc cần làm trước là khai tử; Trích lục khai tử cần cho mai táng phí, chế độ tuất và thừa kế về sau.',
    pictureKey: 'mat-nguoi-than',
    procedures: [
      { code: '1.000656', note: 'Người thân đi khai trong 15 ngày, tại nơi cư trú cuối cùng của người mất.' },
      { code: '2.000635', note: 'Khi nhiều nơi cùng cần bản sao Trích lục khai tử.' },
      { code: '2.000815', note: 'Khi nơi nhận hồ sơ yêu cầu bản sao có chứng thực.' },
    ],
  },
  {
    slug: 'chuyen-cho-o',
    name: 'Chuyển chỗ ở',
    introduction: 'Đến ở phường: ở từ 30 ngày trở lên mà chưa chuyển hẳn thì đăng ký tạm trú; chuyển về ở lâu dài thì đăng ký thường trú.',
    pictureKey: 'chuyen-cho-o',
    procedures: [
      { code: '1.004194', note: 'Đi làm, đi học, thuê trọ từ 30 ngày trở lên.' },
      { code: '1.004222', note: 'Chuyển về ở lâu dài, nhập vào hộ gia đình.' },
    ],
  },
  {
    slug: 'dat-dai',
    name: 'Đất đai, sổ đỏ',
    introduction: 'Đất đang dùng mà chưa từng được cấp sổ đỏ: xem thủ tục cấp lần đầu. Nên chuẩn bị sớm giấy tờ về nguồn gốc đất.',
    pictureKey: 'dat-dai',
    procedures: [
      { code: '1.013978', note: 'Hộ gia đình, cá nhân, cộng đồng dân cư.' },
      { code: '1.012753', note: 'Tổ chức đang sử dụng đất.' },
      { code: '2.000815', note: 'Khi hồ sơ yêu cầu bản sao có chứng thực.' },
    ],
  },
  {
    slug: 'lam-nha',
    name: 'Làm nhà',
    introduction:
      'Trước khi làm nhà, gia đình cần giấy tờ hợp pháp về đất. Chưa có sổ đỏ thì làm thủ tục về đất trước, rồi hỏi Trung tâm Phục vụ hành chính công về giấy phép xây dựng.',
    pictureKey: 'lam-nha',
    procedures: [
      { code: '1.013978', note: 'Khi đất chưa có sổ đỏ.' },
      { code: '2.000815', note: 'Sao y giấy tờ về đất để nộp kèm hồ sơ.' },
    ],
  },
  {
    slug: 'mo-ho-kinh-doanh',
    name: 'Mở hộ kinh doanh',
    introduction: 'Mở cửa hàng, quán ăn, xưởng nhỏ: đăng ký hộ kinh doanh tại phường. Nộp được tại quầy hoặc qua mạng.',
    pictureKey: 'mo-ho-kinh-doanh',
    procedures: [
      { code: '1.001612', note: 'Làm trước khi bắt đầu kinh doanh.' },
      { code: '2.000884', note: 'Khi nhờ người khác đi làm thay, cần giấy ủy quyền có chứng thực chữ ký.' },
    ],
  },
  {
    slug: 'kho-khan-can-tro-giup',
    name: 'Khó khăn, cần trợ giúp',
    introduction: 'Gia đình gặp khó khăn: đề nghị phường xét công nhận hộ nghèo, hộ cận nghèo để được hưởng các chính sách hỗ trợ.',
    pictureKey: 'can-tro-giup',
    procedures: [{ code: '1.011606', note: 'Gửi đề nghị để được rà soát và công nhận.' }],
  },
  {
    slug: 'sao-y-chung-thuc',
    name: 'Sao y, chứng thực',
    introduction: 'Cần bản sao hoặc chữ ký được chứng thực để nộp hồ sơ: mang theo bản chính, phần lớn làm xong trong ngày.',
    pictureKey: 'sao-y-chung-thuc',
    procedures: [
      { code: '2.000815', note: 'Sao y bằng cấp, giấy tờ từ bản chính.' },
      { code: '2.000884', note: 'Chứng thực chữ ký trong giấy ủy quyền, đơn, cam kết.' },
      { code: '2.000635', note: 'Bản sao Giấy khai sinh, Giấy chứng nhận kết hôn, Trích lục khai tử.' },
    ],
  },
]

/** Moments in people's lives, with the procedures they bring, in the order in which people go through them. */
export const lifeEvents: StarterLifeEvent[] = inOrder.map((event, position) => ({ ...event, order: position + 1 }))
