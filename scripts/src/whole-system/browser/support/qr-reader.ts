import type { Locator } from 'playwright-core'
import { z } from 'zod'
import jsqr from 'jsqr'

const picture = z.object({ width: z.number(), height: z.number(), pixels: z.array(z.number()) })

/** Returns what the QR code says that a page shows: its picture is read the way a phone would. Throws when no code is seen. */
export async function readQrCode(code: Locator): Promise<string> {
  const screenshot = await code.screenshot({ scale: 'css' })
  const seen = await code.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const pen = canvas.getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    return { width: bitmap.width, height: bitmap.height, pixels: [...(pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])] }
  }, screenshot.toString('base64'))
  const { width, height, pixels } = picture.parse(seen)
  const found = jsqr.default(new Uint8ClampedArray(pixels), width, height)
  if (found === null) throw new Error('No QR code can be read')
  return found.data
}
