import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { environmentFor, type ProductEnvironment } from '../environment/process-environment.ts'
import { repositoryRoot } from '../environment/repository.ts'
import { commandOf, type ProcessPlan } from '../processes/process-table.ts'
import { runProcess, type Running } from '../processes/run-process.ts'
import { supervise, type Supervised } from '../processes/supervise.ts'

/** Writes one line about one part of the product. */
export type Say = (who: string, line: string) => void

/** Runs a process to its end; throws when it fails. `signal` ends it. */
export async function runOnce(plan: ProcessPlan, environment: ProductEnvironment, say: Say, signal: AbortSignal): Promise<void> {
  const running = run(plan, environment, say)
  const stop = () => void running.stop()
  signal.addEventListener('abort', stop)
  const { succeeded, words } = await running.ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (!succeeded) throw new Error(`The step "${plan.name}" failed (${words}): see its lines above.`)
}

/** Runs processes until they are stopped, each started again when it dies; they stop together. */
export async function keepRunning(plans: readonly ProcessPlan[], environment: ProductEnvironment, say: Say): Promise<Supervised> {
  const start = (plan: ProcessPlan) =>
    supervise(
      async () => run(plan, environment, say),
      (line) => say(plan.name, line),
    )
  const supervised = await Promise.all(plans.map(start))
  return {
    async stop() {
      await Promise.all(supervised.map((each) => each.stop()))
    },
  }
}

function run(plan: ProcessPlan, environment: ProductEnvironment, say: Say): Running {
  return runProcess({
    command: commandOf(plan, environment),
    folder: join(repositoryRoot, plan.folder),
    environment: { ...environmentFor(plan.variables, environment), ...plan.constants },
    onLine: (line) => say(plan.name, stripVTControlCharacters(line)),
  })
}
