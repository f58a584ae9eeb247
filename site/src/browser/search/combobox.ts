import type { Suggestion } from './suggestions.ts'

/** A text box with a list of suggestions under it, as the ARIA combobox pattern describes it. */
export class Combobox {
  readonly #input: HTMLInputElement
  readonly #list: HTMLElement
  readonly #status: HTMLElement
  #suggestions: readonly Suggestion[] = []
  #active = -1

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#input = input
    this.#list = document.createElement('ul')
    this.#list.id = `${input.id}-goi-y`
    this.#list.className = 'suggestions'
    this.#list.role = 'listbox'
    this.#list.ariaLabel = 'Gợi ý'
    this.#list.hidden = true
    this.#status = document.createElement('p')
    this.#status.className = 'only-read-out'
    this.#status.role = 'status'
    form.append(this.#list, this.#status)
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-controls', this.#list.id],
      ['aria-expanded', 'false'],
    ] as const)
      input.setAttribute(name, value)
    input.addEventListener('keydown', (event) => this.#onKey(event))
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) this.close()
    })
    // A press must not take the focus from the box before the click counts.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
    this.#list.addEventListener('click', (event) => this.#onClick(event))
  }

  /** Shows suggestions; none closes the list. */
  show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions
    this.#active = -1
    this.#list.replaceChildren(...suggestions.map((suggestion, place) => this.#option(suggestion, place)))
    this.#setOpen(suggestions.length > 0)
    this.#status.textContent = suggestions.length === 0 ? 'Không có gợi ý.' : `${suggestions.length} gợi ý, dùng phím mũi tên để chọn.`
  }

  close(): void {
    this.#active = -1
    this.#setOpen(false)
    this.#status.textContent = ''
  }

  #option({ name, about }: Suggestion, place: number): HTMLElement {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${place}`
    option.role = 'option'
    option.ariaSelected = 'false'
    const title = document.createElement('span')
    title.className = 'suggestion-name'
    title.textContent = name
    const note = document.createElement('span')
    note.className = 'quiet'
    note.textContent = about
    option.append(title, note)
    return option
  }

  #setOpen(isOpen: boolean): void {
    this.#list.hidden = !isOpen
    this.#input.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) this.#input.removeAttribute('aria-activedescendant')
  }

  #move(step: number): void {
    const count = this.#suggestions.length
    // One place more than there are suggestions: the box itself.
    this.#active = ((this.#active + 1 + step + count + 1) % (count + 1)) - 1
    for (const [place, option] of [...this.#list.children].entries()) option.ariaSelected = String(place === this.#active)
    const active = this.#list.children[this.#active]
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant')
    else {
      this.#input.setAttribute('aria-activedescendant', active.id)
      active.scrollIntoView({ block: 'nearest' })
    }
  }

  #onKey(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden
    if (!isOpen || event.isComposing) return
    const chosen = this.#suggestions[this.#active]
    if (event.key === 'ArrowDown') this.#move(1)
    else if (event.key === 'ArrowUp') this.#move(-1)
    else if (event.key === 'Escape') this.close()
    else if (event.key === 'Enter' && chosen !== undefined) location.assign(chosen.address)
    else return
    event.preventDefault()
  }

  #onClick(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
    const chosen = option === null ? undefined : this.#suggestions[[...this.#list.children].indexOf(option)]
    if (chosen !== undefined) location.assign(chosen.address)
  }
}
