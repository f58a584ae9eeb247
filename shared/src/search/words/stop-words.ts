import { wordsOf, type Word } from './words-of.ts'

const listed = (text: string): readonly Word[] => wordsOf(text)

/** Words that say nothing of what is asked for: who speaks, manners, particles. Left out of questions and of names alike. */
const silentWords = listed(`
  tôi tui tao mình em anh chị cô chú bác cháu bạn ad admin shop ơi ạ à nhé nha nhỉ vậy thế này kia đó đây thì là mà và hay hoặc
  của cho với về để được có rồi nữa cũng đã đang sẽ vẫn còn ra vào lên xuống đến tới từ trong trên dưới khi lúc nếu
  bị phải cần nên xin hỏi muốn biết giúp giùm dùm chỉ vui lòng cảm ơn hôm nay giờ bây vừa luôn ngay a e
  gì nào đâu ai bao nhiêu mấy như những các một cái chiếc tờ sự theo do bởi tại quá lắm cả vì ntn sắp
  thủ tục dạ alo chào mọi ta họ nó bên đi hết nhiều ubnd hả hử nhờ chứ đc`)

/** Words that say little: they tell two like names apart, and hardly bring up one by themselves. */
const faintWords = listed(`
  làm cấp giấy đăng ký con gia đình nhà người cá nhân tổ chức công dân hồ sơ thực hiện giải quyết mới cũ không chưa sổ thẻ hành chính
  phí lệ tiền trường hợp đối đơn nộp lấy nhận trả bán mua cơ quan thẩm quyền phường ủy ban nhân dân cơ sở khu vực hướng dẫn cách thức
  việt nam ông bà bố mẹ cha ba má vợ chồng online trực tuyến mạng đủ trước sau lần đầu ngày tháng năm tuổi liên quan dịch vụ bé
  chuyển điều kiện xác chứng bản tại huyện tỉnh cấp thuộc qua ở xã việc quản lý quy định pháp luật`)

const silentMarked: ReadonlySet<string> = new Set(silentWords.map(({ marked }) => marked))
const silentPlain: ReadonlySet<string> = new Set(silentWords.map(({ plain }) => plain))
const faintMarked: ReadonlySet<string> = new Set(faintWords.map(({ marked }) => marked))
const faintPlain: ReadonlySet<string> = new Set(faintWords.map(({ plain }) => plain))

const faintVoice = 0.5

/** How a word is judged in a text: `withMarks` when the text's tone marks can be relied on. */
export function voiceOf(word: Word, withMarks: boolean): number {
  if (withMarks ? silentMarked.has(word.marked) : silentPlain.has(word.plain)) return 0
  return (withMarks ? faintMarked.has(word.marked) : faintPlain.has(word.plain)) ? faintVoice : 1
}
