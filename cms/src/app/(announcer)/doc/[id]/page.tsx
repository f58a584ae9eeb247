import { ReadingPage } from '../../../../admin/announcer/reading-page.tsx'
import { askForSheet, type SheetRequest } from '../../../../admin/announcer/ask-for-sheet.tsx'

/** The reading view of a script. */
export default async function Page(request: SheetRequest) {
  return askForSheet(request, '', (sheet) => <ReadingPage sheet={sheet} />)
}
