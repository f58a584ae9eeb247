import type { WriteStream } from 'node:tty'

const width = 30

/** Draws how much is done on a terminal; writes nothing when the output is a file or a pipe. */
export function progressBar(total: number, output: WriteStream): { show: (done: number) => void; end: () => void } {
  const show = (done: number) => {
    if (!output.isTTY) return
    const filled = total === 0 ? width : Math.round((done / total) * width)
    output.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`)
  }
  return { show, end: () => void (output.isTTY && output.write('\n')) }
}
