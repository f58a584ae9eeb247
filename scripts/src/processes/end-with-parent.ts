import { join } from 'node:path'

/**
 * Wraps a command so that it ends when the process that started it closes its standard input or is gone.
 *
 * @param signal name of the signal that asks the command to end, e.g. `TERM`
 */
export function endWithParentCommand(command: readonly [string, ...string[]], signal: 'TERM' | 'INT'): readonly [string, ...string[]] {
  return ['sh', join(import.meta.dirname, 'end-with-parent.sh'), signal, ...command]
}
