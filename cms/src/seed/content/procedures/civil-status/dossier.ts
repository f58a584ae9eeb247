import { note, paper, paperInSomeCases, type PaperCase } from '../rows.ts'

/** What the applicant shows and gets back: identity and residence. */
export const papersToShow: PaperCase = {
  name: 'Giấy tờ phải xuất trình',
  papers: [
    paper(
      'Giấy tờ tùy thân còn giá trị sử dụng khi làm trực tiếp: hộ chiếu, thẻ căn cước công dân, thẻ căn cước, căn cước điện tử, giấy chứng nhận căn cước hoặc giấy tờ khác có dán ảnh và thông tin cá nhân do cơ quan có thẩm quyền cấp.',
    ),
    note(
      'Dùng hộ chiếu, thẻ căn cước, căn cước công dân hoặc giấy chứng nhận căn cước thì chỉ cần cho biết số định danh cá nhân hoặc số, ngày cấp của giấy tờ; cơ quan đăng ký hộ tịch tự tra cứu để đối chiếu.',
    ),
    paperInSomeCases(
      'Giấy tờ chứng minh nơi cư trú, chỉ khi cơ quan đăng ký hộ tịch không khai thác được thông tin cư trú bằng các phương thức tại khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP. Đã khai thác được thì không phải xuất trình, cũng không phải tải lên.',
    ),
    note(
      'Thông tin đã có trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu hộ tịch điện tử và được hệ thống điền tự động thì không phải tải giấy tờ lên. Không khai thác được, hoặc thông tin thiếu, sai, thì xuất trình bản chính để chứng minh và cập nhật lại dữ liệu.',
    ),
    note('Gửi hồ sơ qua bưu chính thì gửi kèm bản sao có chứng thực của các giấy tờ phải xuất trình.'),
  ],
}

/** Rows that every civil-status dossier carries as explanation. */
const sharedNotes = [
  'Được chọn làm tại cơ quan đăng ký hộ tịch nơi cư trú. Làm ở nơi khác nơi thường trú, tạm trú thì Ủy ban nhân dân cấp xã nơi tiếp nhận có trách nhiệm hỗ trợ nộp trực tuyến đến đúng cơ quan có thẩm quyền.',
  'Được nộp bản sao có chứng thực, bản sao cấp từ sổ gốc, bản chụp kèm bản chính để đối chiếu, hoặc bản điện tử, kể cả giấy tờ hiển thị trên VNeID. Đã đối chiếu bản chụp với bản chính thì không được đòi thêm bản sao.',
  'Giấy tờ xuất trình được đối chiếu, chụp hoặc ghi lại thông tin rồi trả ngay. Người tiếp nhận không được yêu cầu thêm giấy tờ mà pháp luật hộ tịch không quy định.',
  'Hồ sơ trực tuyến: bản chụp phải rõ nét, đầy đủ, chụp hoặc quét từ giấy tờ hợp lệ, còn giá trị. Đã có bản điện tử của giấy tờ hộ tịch thì dùng ngay bản đó.',
  'Nhận kết quả tại Trung tâm thì xuất trình giấy tờ tùy thân và nộp các giấy tờ thuộc thành phần hồ sơ; không nhận tại Trung tâm thì nộp trước khi nhận kết quả.',
  'Giấy tờ do cơ quan nước ngoài cấp, công chứng hoặc xác nhận phải được hợp pháp hóa lãnh sự, trừ trường hợp được miễn theo điều ước quốc tế.',
  'Giấy tờ bị tẩy xóa, sửa chữa, làm giả, hoặc không cung cấp được giấy tờ theo quy định: cơ quan đăng ký hộ tịch có thẩm quyền hủy bỏ kết quả.',
]

/** Returns the case of notes: those of one procedure first, then the shared ones. */
export function notesCase(ownNotes: string[]): PaperCase {
  return { name: 'Lưu ý', papers: [...ownNotes, ...sharedNotes].map(note) }
}

/** What a paper says when someone else applies. */
export const authorisationOfRelatives =
  'Ủy quyền cho người thân là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột thì không phải chứng thực văn bản này.'
