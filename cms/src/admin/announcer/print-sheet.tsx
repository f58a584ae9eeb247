import { withBreathMarks } from '../../broadcast/announcer/breath-marks.ts'
import type { Sheet } from '../../broadcast/announcer/sheet.ts'
import { minutesAndSeconds } from '../../broadcast/studio/reading/duration-words.ts'
import { PrintButton } from './print-button.tsx'

const priorityWords: Record<Sheet['priority'], string> = { normal: 'Thường', priority: 'Ưu tiên', urgent: 'Khẩn cấp' }

function Facts({ sheet }: { sheet: Sheet }) {
  const rows: [string, string | null][] = [
    ['Tên bài', sheet.title],
    ['Mức ưu tiên', priorityWords[sheet.priority]],
    ['Ngày, giờ phát', sheet.airings.join('\n')],
    ['Thời lượng', `khoảng ${minutesAndSeconds(sheet.seconds)}`],
    ['Nguồn tin', sheet.source],
    ['Người viết', sheet.writtenBy],
    [
      'Người duyệt',
      sheet.approvedBy === null
        ? 'CHƯA DUYỆT'
        : [sheet.approvedBy, sheet.approvedAt && `lúc ${sheet.approvedAt}`].filter(Boolean).join(', '),
    ],
    ['Lưu ý khi đọc', sheet.notes],
  ]
  return (
    <table className="paper-facts">
      <tbody>
        {rows.map(([name, words]) =>
          words === null ? null : (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words === '' ? <span className="paper-dots" /> : words}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

/** The sheet an announcer reads from on paper: A4, 16 pt, numbered sentences with signs for breathing. */
export function PrintSheet({ sheet }: { sheet: Sheet }) {
  return (
    <main className="paper">
      <nav className="paper-tools">
        <PrintButton />
        <a href={`/doc/${sheet.scriptId}${sheet.query}`}>Về trang đọc</a>
      </nav>
      <header className="paper-head">
        <p>
          {sheet.authority}
          <strong>{sheet.station}</strong>
        </p>
        <p>
          <strong>Cộng hòa xã hội chủ nghĩa Việt Nam</strong>
          <span>Độc lập - Tự do - Hạnh phúc</span>
        </p>
      </header>
      <h1>Phiếu đọc bài phát thanh</h1>
      <Facts sheet={sheet} />
      <p className="paper-key">Dấu / là lấy hơi ngắn; dấu // là nghỉ hết câu.</p>
      <ol className="paper-sentences">
        {sheet.sentences.flatMap((sentences, paragraph) =>
          sentences.map((spoken, place) => (
            <li key={`${paragraph}-${place}`} className={place === 0 && paragraph > 0 ? 'paper-sentences__first' : undefined}>
              {withBreathMarks(spoken)}
            </li>
          )),
        )}
      </ol>
      <footer className="paper-signatures">
        <p>
          <strong>Người duyệt</strong>
          <span>(Ký, ghi rõ họ tên)</span>
        </p>
        <p>
          <strong>Phát thanh viên</strong>
          <span>(Ký, ghi rõ họ tên, giờ phát)</span>
        </p>
      </footer>
    </main>
  )
}
