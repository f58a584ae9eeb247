// Without JavaScript the buttons would do nothing, so they stay hidden until this runs.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
