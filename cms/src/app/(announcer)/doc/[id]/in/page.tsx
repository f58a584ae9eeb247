import { askForSheet, type SheetRequest } from '../../../../../admin/announcer/ask-for-sheet.tsx'
import { PrintSheet } from '../../../../../admin/announcer/print-sheet.tsx'

/** The paper sheet of a script. */
export default async function Page(request: SheetRequest) {
  return askForSheet(request, '/in', (sheet) => <PrintSheet sheet={sheet} />)
}
