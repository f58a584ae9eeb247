import { resolve } from 'node:path'
import { holderOf } from '../processes/held-name.ts'
import { startNameOf } from '../start/start-product.ts'
import { keptThings, runCommand, summaryOf } from './command.ts'
import { restore } from './restore.ts'

await runCommand(async (given) => {
  if (given === undefined) throw new Error('Say which backup: npm run restore -- FILE.tar.gz')
  const { dataFolder, ...kept } = keptThings(process.env)
  const holder = await holderOf(startNameOf(dataFolder))
  if (holder !== null) throw new Error(`The product is running (process ${holder}): stop it first.`)
  return `restored ${summaryOf(await restore(resolve(process.env['INIT_CWD'] ?? '.', given), kept))}; npm start now makes the site anew`
})
