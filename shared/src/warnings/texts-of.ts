import type { Judged } from './warning.ts'

/** A text of a procedure with the form field it stands in and what editors call that. */
export interface PlacedText {
  readonly path: string
  readonly label: string
  readonly text: string
}

interface MaybePlaced {
  readonly path: string
  readonly label: string
  readonly text: string | null
}

const single = (judged: Judged): MaybePlaced[] => [
  { path: 'title', label: 'Tên thủ tục', text: judged.title },
  { path: 'shortName', label: 'Tên ngắn', text: judged.shortName },
  { path: 'summary', label: 'Tóm tắt dễ hiểu', text: judged.summary },
  { path: 'counter', label: 'Nơi nộp tại phường', text: judged.counter },
  { path: 'localNotes', label: 'Lưu ý tại phường', text: judged.localNotes },
  { path: 'partialReason', label: 'Vì sao chưa toàn trình', text: judged.partialReason },
  { path: 'agencies.executing', label: 'Cơ quan thực hiện', text: judged.agencies.executing },
  { path: 'agencies.competent', label: 'Cơ quan có thẩm quyền', text: judged.agencies.competent },
  { path: 'agencies.authorised', label: 'Cơ quan được ủy quyền', text: judged.agencies.authorised },
  { path: 'agencies.coordinating', label: 'Cơ quan phối hợp', text: judged.agencies.coordinating },
  { path: 'receivingAddress', label: 'Địa chỉ tiếp nhận', text: judged.receivingAddress },
  { path: 'audiences', label: 'Đối tượng thực hiện', text: judged.audiences.join('\n') },
  { path: 'steps', label: 'Trình tự thực hiện', text: judged.steps },
  { path: 'requirements', label: 'Yêu cầu, điều kiện thực hiện', text: judged.requirements },
]

const ofMethods = ({ methods }: Judged): MaybePlaced[] =>
  methods.flatMap(({ feeText, note }, index) => [
    { path: `methods.${index}.feeText`, label: `Phí, lệ phí của cách thức ${index + 1}`, text: feeText },
    { path: `methods.${index}.note`, label: `Mô tả của cách thức ${index + 1}`, text: note },
  ])

const ofPapers = ({ paperCases }: Judged): MaybePlaced[] =>
  paperCases.flatMap(({ name, papers }, index) => [
    { path: `paperCases.${index}.name`, label: `Tên trường hợp ${index + 1} của hồ sơ`, text: name },
    ...papers.flatMap((paper, row) => [
      { path: `paperCases.${index}.papers.${row}.name`, label: `Giấy tờ ${row + 1} của trường hợp ${index + 1}`, text: paper.name },
      {
        path: `paperCases.${index}.papers.${row}.formName`,
        label: `Mẫu đơn của giấy tờ ${row + 1}, trường hợp ${index + 1}`,
        text: paper.formName,
      },
    ]),
  ])

const ofRest = ({ results, situations }: Judged): MaybePlaced[] => [
  ...results.map(({ name }, index) => ({ path: `results.${index}.name`, label: `Kết quả ${index + 1}`, text: name })),
  ...situations.flatMap(({ question, answer }, index) => [
    { path: `situations.${index}.question`, label: `Câu hỏi của tình huống ${index + 1}`, text: question },
    { path: `situations.${index}.answer`, label: `Trả lời của tình huống ${index + 1}`, text: answer },
  ]),
]

/** Returns the texts a person reads of a procedure. Titles of its legal bases are left out: they are names, and stay as they are. */
export function textsOf(judged: Judged): PlacedText[] {
  return [...single(judged), ...ofMethods(judged), ...ofPapers(judged), ...ofRest(judged)].flatMap(({ path, label, text }) =>
    text === null || text === '' ? [] : [{ path, label, text }],
  )
}
