/** Which part of the page is printed, when not the whole posting. */
const slip = 'slip'

function print(button: HTMLButtonElement): void {
  const mode = button.dataset['print'] ?? ''
  const list = button.closest<HTMLElement>('[data-checklist]')
  if (mode === slip && list !== null) {
    document.documentElement.dataset['print'] = slip
    list.dataset['slip'] = ''
  }
  window.print()
}

// After printing, not after the call: where it does not wait for the dialogue the page would change under it.
window.addEventListener('afterprint', () => {
  delete document.documentElement.dataset['print']
  for (const list of document.querySelectorAll<HTMLElement>('[data-slip]')) delete list.dataset['slip']
})

// Without JavaScript the buttons would do nothing, so they stay hidden until this runs.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print(button))
}
