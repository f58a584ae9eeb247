import { largestImportBytes } from '../../../import/reading/reading.ts'
import { previewAnswer, refusal, toldLine, type Preview, type Result } from './answers.ts'

/** What somebody chose to import. */
export interface Choice {
  files: readonly File[]
  comparedDay: string
  onlyGood: boolean
  publish: boolean
}

/** The import cannot go on; the message is for the person. */
export class ImportTrouble extends Error {
  override readonly name = 'ImportTrouble'
}

const unreachable = 'Không gọi được máy chủ. Hãy kiểm tra mạng, chọn lại tệp rồi thử lại.'
const cutOff = 'Mất kết nối khi đang nhập. Việc nhập có thể vẫn đang chạy: hãy xem ở “Các lần nhập thủ tục”.'

function formOf({ comparedDay, files, onlyGood, publish }: Choice): FormData {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  form.append('comparedDay', comparedDay)
  form.append('onlyGood', String(onlyGood))
  form.append('publish', String(publish))
  return form
}

const tooLarge = 'Tệp quá lớn: mỗi lần nhập tối đa 20 MB.'

async function send(path: 'preview' | 'run', choice: Choice): Promise<Response> {
  if (choice.files.reduce((sum, { size }) => sum + size, 0) > largestImportBytes) throw new ImportTrouble(tooLarge)
  const response = await fetch(`/api/imports/${path}`, { method: 'POST', credentials: 'same-origin', body: formOf(choice) }).catch(
    () => null,
  )
  if (response === null) throw new ImportTrouble(unreachable)
  if (response.ok) return response
  const said: unknown = await response.json().catch(() => null)
  throw new ImportTrouble(refusal.safeParse(said).data?.message ?? unreachable)
}

/** Asks what would happen. Throws ImportTrouble. */
export async function askForPreview(choice: Choice): Promise<Preview> {
  const response = await send('preview', choice)
  return previewAnswer.parse(await response.json())
}

async function* linesOf(response: Response): AsyncGenerator<unknown> {
  const decoder = new TextDecoderStream()
  const reader = response.body?.pipeThrough(decoder).getReader()
  let rest = ''
  for (let piece = await reader?.read(); piece !== undefined && !piece.done; piece = await reader?.read()) {
    const lines = (rest + piece.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}

/** Imports, and tells how far it is. Throws ImportTrouble. */
export async function sendImport(choice: Choice, onProgress: (done: number, total: number) => void): Promise<Result> {
  const response = await send('run', choice)
  try {
    for await (const line of linesOf(response)) {
      const told = toldLine.parse(line)
      if ('result' in told) return told.result
      if ('message' in told) throw new ImportTrouble(told.message)
      onProgress(told.done, told.total)
    }
  } catch (error) {
    throw error instanceof ImportTrouble ? error : new ImportTrouble(cutOff)
  }
  throw new ImportTrouble(cutOff)
}
