import { applyingAtHome } from './scenes/indoors/applying-at-home.ts'
import { digitalIdentity } from './scenes/indoors/digital-identity.ts'
import { falseCaller } from './scenes/indoors/false-caller.ts'
import { oneStopCounter } from './scenes/indoors/one-stop-counter.ts'
import { satisfaction } from './scenes/indoors/satisfaction.ts'
import { waitingRoom } from './scenes/indoors/waiting-room.ts'
import { birth } from './scenes/life-events/birth.ts'
import { certifiedCopies } from './scenes/life-events/certified-copies.ts'
import { farewell } from './scenes/life-events/farewell.ts'
import { help } from './scenes/life-events/help.ts'
import { houseBuilding } from './scenes/life-events/house-building.ts'
import { householdBusiness } from './scenes/life-events/household-business.ts'
import { land } from './scenes/life-events/land.ts'
import { marriage } from './scenes/life-events/marriage.ts'
import { moving } from './scenes/life-events/moving.ts'
import { fourVillagesOneWard } from './scenes/outdoors/four-villages-one-ward.ts'
import { learningTogether } from './scenes/outdoors/learning-together.ts'
import { loudspeakerAtDawn } from './scenes/outdoors/loudspeaker-at-dawn.ts'
import { postman } from './scenes/outdoors/postman.ts'
import { speakingUp } from './scenes/outdoors/speaking-up.ts'
import type { StarterPicture } from '../content/types.ts'

const drawn: Omit<StarterPicture, 'caption' | 'credit'>[] = [
  {
    key: 'mot-cua',
    fileName: 'mot-cua',
    alt: 'Tranh vẽ nữ cán bộ một cửa trao giấy tờ cho một cụ ông đeo kính qua quầy tiếp nhận',
    svg: oneStopCounter,
  },
  {
    key: 'nop-truc-tuyen',
    fileName: 'nop-truc-tuyen',
    alt: 'Tranh vẽ đôi vợ chồng trẻ bế con nhỏ, nộp hồ sơ bằng máy tính ở nhà buổi tối',
    svg: applyingAtHome,
  },
  {
    key: 'vneid',
    fileName: 'vneid',
    alt: 'Tranh vẽ chiếc điện thoại lớn hiện thẻ căn cước và dấu vân tay, hai bên là một phụ nữ và một người đàn ông lớn tuổi cầm điện thoại',
    svg: digitalIdentity,
  },
  {
    key: 'canh-giac',
    fileName: 'canh-giac',
    alt: 'Tranh vẽ cô gái giơ tay ngăn kẻ bịt mặt trong màn hình điện thoại đang câu thẻ căn cước của bà cụ',
    svg: falseCaller,
  },
  {
    key: 'hai-cap',
    fileName: 'hai-cap',
    alt: 'Tranh vẽ bốn con đường từ bốn xóm làng dẫn về trụ sở phường, quanh là ruộng lúa, lũy tre, phía xa là biển',
    svg: fourVillagesOneWard,
  },
  {
    key: 'buu-chinh',
    fileName: 'buu-chinh',
    alt: 'Tranh vẽ nhân viên bưu chính đi xe máy chở thùng thư đến nhà một phụ nữ đang vẫy tay',
    svg: postman,
  },
  {
    key: 'hai-long',
    fileName: 'hai-long',
    alt: 'Tranh vẽ ba người dân giơ bảng mặt cười, mặt bình thường và mặt buồn để đánh giá sự phục vụ',
    svg: satisfaction,
  },
  {
    key: 'phan-anh',
    fileName: 'phan-anh',
    alt: 'Tranh vẽ một phụ nữ đội nón bỏ thư vào hòm thư góp ý, một người đàn ông gửi ý kiến bằng điện thoại, phía sau là trụ sở phường',
    svg: speakingUp,
  },
  {
    key: 'ky-cuong',
    fileName: 'ky-cuong',
    alt: 'Tranh vẽ người dân ngồi chờ dưới chiếc đồng hồ chỉ tám giờ, cán bộ đang đóng dấu hồ sơ tại bàn',
    svg: waitingRoom,
  },
  {
    key: 'to-cong-nghe-so',
    fileName: 'to-cong-nghe-so',
    alt: 'Tranh vẽ thanh niên hướng dẫn ông bà và em nhỏ dùng điện thoại bên chiếc bàn ngoài sân',
    svg: learningTogether,
  },
  {
    key: 'loa-phuong',
    fileName: 'loa-phuong',
    alt: 'Tranh vẽ cột loa truyền thanh lúc bình minh, ông cụ và cô gái đội nón đang lắng nghe trước những mái ngói',
    svg: loudspeakerAtDawn,
  },
]

const drawnForLifeEvents: Omit<StarterPicture, 'caption' | 'credit'>[] = [
  { key: 'sinh-con', fileName: 'sinh-con', alt: 'Tranh vẽ đôi vợ chồng trẻ bế em bé mới sinh', svg: birth },
  { key: 'ket-hon', fileName: 'ket-hon', alt: 'Tranh vẽ cô dâu cầm hoa và chú rể cầm giấy chứng nhận', svg: marriage },
  {
    key: 'mat-nguoi-than',
    fileName: 'mat-nguoi-than',
    alt: 'Tranh vẽ một phụ nữ áo trắng cúi đầu trước bát hương và bông sen',
    svg: farewell,
  },
  {
    key: 'chuyen-cho-o',
    fileName: 'chuyen-cho-o',
    alt: 'Tranh vẽ một người bê thùng đồ về nhà mới, bên cạnh là xe máy chở thùng',
    svg: moving,
  },
  { key: 'dat-dai', fileName: 'dat-dai', alt: 'Tranh vẽ thửa đất có cọc mốc, phía trước là cuốn giấy chứng nhận màu đỏ', svg: land },
  { key: 'lam-nha', fileName: 'lam-nha', alt: 'Tranh vẽ thợ xây đội mũ bảo hộ cầm bản vẽ trước bức tường đang xây', svg: houseBuilding },
  {
    key: 'mo-ho-kinh-doanh',
    fileName: 'mo-ho-kinh-doanh',
    alt: 'Tranh vẽ chị chủ quầy hàng giơ tờ giấy chứng nhận',
    svg: householdBusiness,
  },
  { key: 'can-tro-giup', fileName: 'can-tro-giup', alt: 'Tranh vẽ cán bộ phường trao túi gạo cho một cụ ông', svg: help },
  { key: 'sao-y-chung-thuc', fileName: 'sao-y-chung-thuc', alt: 'Tranh vẽ hai tờ giấy giống nhau và con dấu', svg: certifiedCopies },
]

/** Illustrations drawn for this product; the ward may use them freely. */
export const pictures: StarterPicture[] = [...drawn, ...drawnForLifeEvents].map((picture) => ({
  ...picture,
  caption: null,
  credit: 'Tranh minh họa',
}))
