import { durationWords } from '@ward/shared/text/duration-words'
import { formatDay, formatMinute } from '@ward/shared/text/vietnam-day'
import type { Period } from './endpoints/ask.ts'
import { periodWords, type BookLine } from './book.ts'

interface Book {
  readonly authority: string
  readonly station: string
  readonly period: Period
  readonly lines: readonly BookLine[]
}

const style = `
@page { size: A4 landscape; margin: 14mm 12mm 14mm 18mm; @bottom-right { content: counter(page) '/' counter(pages); font: 10pt serif } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 297mm; padding: 8mm; font: 12pt/1.35 'Times New Roman', Tinos, 'Liberation Serif', serif; color: #000; background: #fff }
header { display: flex; justify-content: space-between; gap: 12mm; text-align: center }
header p, h1 + p, footer p { margin: 0 }
h1 { margin: 6mm 0 1mm; font-size: 16pt; text-align: center; text-transform: uppercase }
h1 + p { text-align: center; font-style: italic }
.wide { overflow-x: auto }
table { width: 100%; margin-top: 5mm; border-collapse: collapse; font-size: 11pt }
th, td { padding: 1.2mm 1.5mm; border: 0.25mm solid #000; text-align: left; vertical-align: top }
th { text-align: center }
thead { display: table-header-group }
tr { break-inside: avoid }
.middle { text-align: center; white-space: nowrap }
.missing { font-weight: bold }
footer { display: flex; justify-content: space-around; margin-top: 8mm; text-align: center; break-inside: avoid }
footer em { display: block }
footer p:last-child { min-height: 26mm }
@media print { body { max-width: none; padding: 0 } table { width: calc(100% - 0.5mm) } .wide { overflow: visible } .hint { display: none } }
.hint { padding: 2mm 3mm; background: #fdf5e0 }
@media (max-width: 700px) { body { padding: 4mm } header { flex-direction: column; gap: 3mm } table { min-width: 240mm } }
`

const heads = [
  'STT',
  'Ngày',
  'Buổi',
  'Tên bài',
  'Thời lượng',
  'Lần phát',
  'Cụm loa',
  'Kết quả',
  'Người phát',
  'Người duyệt',
  'Sự cố, ghi chú',
]

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function rowHtml(line: BookLine, index: number): string {
  const length = line.times > 1 ? `${durationWords(line.seconds)} (${line.times} lượt)` : durationWords(line.seconds)
  const when = line.airedAt === null ? '' : ` lúc ${formatMinute(line.airedAt).slice(0, 5)}`
  const plain = (text: string | null) => `<td>${escaped(text ?? '')}</td>`
  return [
    `<tr><td class="middle">${index + 1}</td><td class="middle">${formatDay(line.day)}</td>`,
    plain(line.slot),
    plain(line.title),
    plain(length),
    `<td class="middle">${line.airing ?? ''}</td>`,
    plain(line.clusters),
    `<td${line.aired ? '' : ' class="missing"'}>${escaped(line.outcome + when)}</td>`,
    plain(line.operator),
    plain(line.approver),
    plain(line.incident),
    '</tr>',
  ].join('')
}

function sumOf(lines: readonly BookLine[]): string {
  const aired = lines.filter((line) => line.aired)
  const seconds = aired.reduce((sum, line) => sum + line.seconds, 0)
  const missing = lines.length - aired.length
  return `Đã phát ${aired.length} lần, tổng thời lượng ${durationWords(seconds)}${missing === 0 ? '' : `; ${missing} lần chưa hoặc không phát`}.`
}

/** Returns the book as a page to print: the columns of the paper form, and who signs. */
export function bookHtml({ authority, station, period, lines }: Book): string {
  const body =
    lines.length === 0
      ? `<tr><td colspan="${heads.length}" class="middle">Không có lần phát nào trong thời gian này.</td></tr>`
      : lines.map(rowHtml).join('\n')
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sổ theo dõi phát thanh</title><style>${style}</style></head>
<body>
<main>
<p class="hint">Để in: nhấn Ctrl + P, chọn khổ A4 ngang.</p>
<header>
<p>${escaped(authority.toUpperCase())}<br><strong>${escaped(station.toUpperCase())}</strong></p>
<p><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</strong></p>
</header>
<h1>Sổ theo dõi phát thanh</h1>
<p>${periodWords(period)}</p>
<div class="wide" role="region" aria-label="Bảng theo dõi" tabindex="0"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>
<p>${sumOf(lines)}</p>
<footer>
<div><p><strong>NGƯỜI GHI SỔ</strong></p><p><em>(Ký, ghi rõ họ tên)</em></p></div>
<div><p><strong>PHỤ TRÁCH ĐÀI</strong></p><p><em>(Ký, ghi rõ họ tên)</em></p></div>
</footer>
</main>
</body>
</html>
`
}
