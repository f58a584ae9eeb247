const text = (value: string) => [...new TextEncoder().encode(value)]
const number = (value: number, bytes: number) => Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff)
const bigNumber = (value: number, bytes: number) => number(value, bytes).reverse()
const file = (bytes: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes)

/** A WAV file of silence: one channel, 8000 samples a second, 8 bits. */
export function wavOf(seconds: number): Uint8Array<ArrayBuffer> {
  const samples = new Array<number>(seconds * 8000).fill(128)
  const format = [
    ...text('fmt '),
    ...number(16, 4),
    ...number(1, 2),
    ...number(1, 2),
    ...number(8000, 4),
    ...number(8000, 4),
    ...number(1, 2),
    ...number(8, 2),
  ]
  return file([
    ...text('RIFF'),
    ...number(36 + samples.length, 4),
    ...text('WAVE'),
    ...format,
    ...text('data'),
    ...number(samples.length, 4),
    ...samples,
  ])
}

/** An MP3 file of empty frames: MPEG 1 layer III, 128 kbit/s, 44.1 kHz, 26.12 ms each. */
export function mp3Of(seconds: number): Uint8Array<ArrayBuffer> {
  const frame = [0xff, 0xfb, 0x90, 0x00, ...new Array<number>(413).fill(0)]
  return file(Array.from({ length: Math.round((seconds * 44_100) / 1152) }, () => frame).flat())
}

const box = (name: string, content: number[]) => [...bigNumber(8 + content.length, 4), ...text(name), ...content]

/** An M4A file that is all header: one sound track in thousandths of a second. */
export function m4aOf(seconds: number): Uint8Array<ArrayBuffer> {
  const zeros = (count: number) => new Array<number>(count).fill(0)
  const times = [...zeros(12), ...bigNumber(1000, 4), ...bigNumber(seconds * 1000, 4)]
  const header = box('mvhd', [...times, ...bigNumber(0x00010000, 4), ...bigNumber(0x0100, 2), ...zeros(70), ...bigNumber(2, 4)])
  const sound = box('mp4a', [
    ...zeros(6),
    ...bigNumber(1, 2),
    ...zeros(8),
    ...bigNumber(1, 2),
    ...bigNumber(16, 2),
    ...zeros(4),
    ...bigNumber(8000, 2),
    ...zeros(2),
  ])
  const samples = box('minf', box('stbl', box('stsd', [...zeros(4), ...bigNumber(1, 4), ...sound])))
  const track = box('trak', [
    ...box('tkhd', [...zeros(12), ...bigNumber(1, 4), ...zeros(4), ...bigNumber(seconds * 1000, 4), ...zeros(60)]),
    ...box('mdia', [...box('mdhd', [...times, ...zeros(4)]), ...box('hdlr', [...zeros(8), ...text('soun'), ...zeros(13)]), ...samples]),
  ])
  return file([...box('ftyp', [...text('M4A '), ...zeros(4), ...text('M4A ')]), ...box('moov', [...header, ...track])])
}
