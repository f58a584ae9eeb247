/** Long enough for a tab's fields to be drawn. */
const drawnWithinMs = 250

const later = (waitMs: number) => new Promise((resolve) => setTimeout(resolve, waitMs))

/** A row that is folded shows nothing of itself, so its list is the nearest there is. */
function placeOf(path: string): HTMLElement | null {
  const names = path.split('.')
  for (let length = names.length; length > 0; length -= 1) {
    const place = document.getElementById(`field-${names.slice(0, length).join('__')}`)
    if (place !== null) return place
  }
  return null
}

/** Only the chosen tab's fields are on the page: the others are chosen in turn until the field is there. */
async function findPlace(path: string): Promise<HTMLElement | null> {
  const here = placeOf(path)
  if (here !== null) return here
  for (const tab of document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')) {
    tab.click()
    await later(drawnWithinMs)
    const place = placeOf(path)
    if (place !== null) return place
  }
  return null
}

/** Brings the form field of a path (`methods.0.feeText`) into sight, in whichever tab it is. */
export async function goToField(path: string): Promise<void> {
  const place = await findPlace(path)
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
