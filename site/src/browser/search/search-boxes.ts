import { Combobox } from './combobox.ts'

// Loading what searches on the first use keeps every page light.
const loadSearch = () => import('./search-in-browser.ts')

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
  const input = form.querySelector<HTMLInputElement>('input[name=q]')
  if (input !== null) serve(form, input)
}

function serve(form: HTMLFormElement, input: HTMLInputElement): void {
  const searchAddress = new URL(form.action).pathname
  const box = new Combobox(form, input)
  const suggest = async () => {
    const typed = input.value
    if (typed.trim() === '') return box.close()
    const { suggestions } = await loadSearch()
    const found = await suggestions(typed, searchAddress)
    // Somebody who types faster than the index loads sees only the last.
    if (input.value === typed && document.activeElement === input) box.show(found)
  }
  // The box goes on working without suggestions: sending the form needs none of this.
  const ignore = () => box.close()
  input.addEventListener('focus', () => void loadSearch().then(({ prepare }) => prepare(searchAddress), ignore), { once: true })
  input.addEventListener('input', () => void suggest().catch(ignore))
  form.addEventListener('submit', (event) => {
    if (input.value.trim() === '') event.preventDefault()
    else if (!navigator.onLine && document.querySelector('[data-search-results]') !== null) {
      event.preventDefault()
      box.close()
      showResults(input.value, searchAddress)
    }
  })
}

function showResults(query: string, searchAddress: string): void {
  const place = document.querySelector<HTMLElement>('[data-search-results]')
  if (place !== null) void loadSearch().then(({ resultsIn }) => resultsIn(place, query, searchAddress))
}

// Where only files are served, nobody has put the results into the page.
const results = document.querySelector<HTMLElement>('[data-search-results]')
const asked = new URLSearchParams(location.search).get('q') ?? ''
if (results !== null && asked.trim() !== '') {
  for (const input of document.querySelectorAll<HTMLInputElement>('form[data-search-box] input[name=q]')) input.value = asked
  if (results.childElementCount === 0) showResults(asked, location.pathname.replace(/\.html$/, ''))
}
