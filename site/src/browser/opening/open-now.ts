import { openingStateAt } from './opening-state.ts'

const everyMinuteMs = 60_000

/** Says beside a counter's hours whether it is open; the page itself knows no clock. */
function tellOpening(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-opening]')) {
    const state = openingStateAt(new Date(), place.dataset['opening'] ?? '', place.dataset['closures'] ?? '')
    if (state === null) continue
    place.textContent = state.words
    place.classList.toggle('is-open', state.isOpen)
    place.hidden = false
  }
}

if (document.querySelector('[data-opening]') !== null) {
  tellOpening()
  setInterval(tellOpening, everyMinuteMs)
}
