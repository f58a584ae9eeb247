import { durationWords } from '@ward/shared/text/duration-words'
import { periodWords } from '../../broadcast/log/book.ts'
import type { Figures } from '../../broadcast/log/figures.ts'

/** What was broadcast in a period, topic by topic, for the report. */
export function FiguresTable({ figures }: { figures: Figures }) {
  const rows = figures.byTopic.filter(({ items }) => items > 0)
  const silent = figures.byTopic.flatMap(({ items, topic }) => (items === 0 && topic !== null ? [topic] : []))
  return (
    <div className="station-wide">
      <p>
        {periodWords(figures)}: đã phát {figures.items} bài, {figures.airings} lượt, {durationWords(figures.seconds)}. Không phát:{' '}
        {figures.notAired} lần. Đến giờ mà chưa ghi sổ: {figures.unaccounted} lần.
      </p>
      {silent.length === 0 ? null : <p>Chủ đề chưa phát bài nào: {silent.join('; ')}.</p>}
      {rows.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">Chủ đề của kế hoạch</th>
              <th scope="col" className="number">
                Số bài
              </th>
              <th scope="col" className="number">
                Lượt phát
              </th>
              <th scope="col" className="number">
                Thời lượng
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ airings, items, seconds, topic }) => (
              <tr key={topic ?? ''}>
                <th scope="row">{topic ?? 'Chưa gắn chủ đề'}</th>
                <td className="number">{items}</td>
                <td className="number">{airings}</td>
                <td className="number">{items === 0 ? '–' : durationWords(seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
