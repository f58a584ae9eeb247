import { runUntilStopped } from '../start/run-until-stopped.ts'
import { buildWhenChanged, cms, renderer } from './build-when-changed.ts'

process.exitCode = await runUntilStopped(async (say, stopping) => {
  for (const part of [renderer, cms]) {
    const outcome = await buildWhenChanged(part, (line) => say('build', line), stopping)
    if (outcome === 'unchanged') say('build', `the ${part.name} is already built from these sources`)
  }
})
