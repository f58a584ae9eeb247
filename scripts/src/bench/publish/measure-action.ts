import { setTimeout as pause } from 'node:timers/promises'
import type { Editor, ReleaseRow } from '../../whole-way/editor.ts'
import { actions, type ActionName, type Scene } from './actions.ts'

const settlePatienceMs = 30_000

/** One action, carried to the visitors. */
export interface Measured {
  /** From the CMS's answer until the new bytes were served. */
  readonly ms: number
  readonly release: ReleaseRow
}

interface Manner {
  readonly repeat: number
  /** Rest between two actions, in which the publisher gets ready for the next. */
  readonly pauseMs: number
  readonly stopping: AbortSignal
}

async function newestNumber(editor: Editor, known: number): Promise<number> {
  return (await editor.releasesFrom(known)).at(-1)?.number ?? known
}

async function releaseAfter(editor: Editor, number: number): Promise<ReleaseRow> {
  const deadline = performance.now() + settlePatienceMs
  while (performance.now() < deadline) {
    const [release] = await editor.releasesFrom(number + 1)
    if (release !== undefined) return release
    await pause(50)
  }
  throw new Error(`The release after number ${number} is not entered in the CMS.`)
}

/** Does an action again and again, each time waiting until visitors see it. */
export async function measureAction(name: ActionName, scene: Scene, { repeat, pauseMs, stopping }: Manner): Promise<Measured[]> {
  const action = actions.get(name)
  if (action === undefined) throw new Error(`There is no action "${name}".`)
  const measured: Measured[] = []
  let newest = await newestNumber(scene.editor, 1)
  for (let turn = 0; turn < repeat; turn += 1) {
    await pause(pauseMs, undefined, { signal: stopping })
    const expectation = await action(scene, turn, repeat)
    const ms = await scene.visitor.wait(expectation, performance.now())
    const release = await releaseAfter(scene.editor, newest)
    newest = release.number
    measured.push({ ms, release })
  }
  return measured
}
