import { keptTicks, storeOfDevice } from './kept-ticks.ts'

const lists = [...document.querySelectorAll<HTMLElement>('[data-checklist]')]
const kept = keptTicks(storeOfDevice(), `ho-so:${location.pathname}`)

const boxesIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]

/** The words of a paper with those of its case: positions move when an editor adds a paper, words stay. */
function nameOf(box: HTMLInputElement): string {
  const words = box.labels?.[0]?.textContent.trim() ?? ''
  const caseName = box.closest('.paper-case')?.querySelector('.paper-case-name')?.textContent.trim() ?? ''
  return `${caseName} / ${words}`
}

function keepAll(): void {
  const ticked = lists.flatMap(boxesIn).filter(({ checked }) => checked)
  kept.keep(new Set(ticked.map(nameOf)))
}

function tellTicked(list: HTMLElement): void {
  const boxes = boxesIn(list)
  const ticked = boxes.filter(({ checked }) => checked).length
  const words = list.querySelector<HTMLElement>('[data-ticked]')
  const untick = list.querySelector<HTMLElement>('[data-untick]')
  if (words !== null) {
    words.textContent = ticked === boxes.length ? `Đã có đủ ${boxes.length} giấy tờ.` : `Đã có ${ticked}/${boxes.length} giấy tờ.`
    words.hidden = ticked === 0
  }
  if (untick !== null) untick.hidden = ticked === 0
}

function untickAll(list: HTMLElement): void {
  const boxes = boxesIn(list)
  for (const box of boxes) box.checked = false
  boxes[0]?.focus()
}

const ticksBefore = kept.read()
for (const list of lists) {
  for (const box of boxesIn(list)) box.checked = ticksBefore.has(nameOf(box))
  tellTicked(list)
  list.addEventListener('change', () => {
    keepAll()
    tellTicked(list)
  })
  list.querySelector('[data-untick]')?.addEventListener('click', () => {
    untickAll(list)
    keepAll()
    tellTicked(list)
  })
}
