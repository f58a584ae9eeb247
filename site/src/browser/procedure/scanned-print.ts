import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { scanVerdict } from './scan-verdict.ts'

const notice = document.querySelector<HTMLElement>('[data-print-mark]')
const verdict = notice === null ? null : scanVerdict(location.search, notice.dataset['printMark'] ?? '', vietnamDay(new Date()))
if (notice !== null && verdict !== null) {
  notice.hidden = false
  notice.classList.add(`is-${verdict}`)
  notice.querySelector<HTMLElement>(`[data-scan="${verdict}"]`)?.removeAttribute('hidden')
}
