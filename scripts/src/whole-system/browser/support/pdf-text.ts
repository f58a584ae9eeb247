import { extractText, getDocumentProxy } from 'unpdf'

/** A printed page read back. */
export interface PrintedDocument {
  /** Text of each sheet, white space folded. */
  readonly sheets: readonly string[]
  /** Sizes of the sheets in points, e.g. `595 × 842`. */
  readonly sizes: ReadonlySet<string>
  /** Families whose letters are in the file. */
  readonly fonts: ReadonlySet<string>
}

/** Reads a PDF back: its text sheet by sheet, the sizes of its sheets and the fonts embedded in it. */
export async function readPdf(pdf: Buffer): Promise<PrintedDocument> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { text } = await extractText(document, { mergePages: false })
  const raw = pdf.toString('latin1')
  const sides = (box: string) => box.trim().split(/\s+/).slice(2).map(Number).map(Math.round)
  return {
    sheets: text.map((sheet) => sheet.replace(/\s+/g, ' ').trim()),
    sizes: new Set([...raw.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => sides(box).join(' × '))),
    fonts: new Set([...raw.matchAll(/\/BaseFont\s*\/[A-Z]+\+([A-Za-z]+)/g)].map(([, family = '']) => family)),
  }
}
