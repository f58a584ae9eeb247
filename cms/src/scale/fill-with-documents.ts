import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import pg from 'pg'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { ward } from '../seed/content/ward.ts'
import { pictures } from '../seed/pictures/index.ts'
import { plantPictures, plantTopics, plantWard } from '../seed/plant-catalogues.ts'
import { Seeder } from '../seed/seeder.ts'
import { richTextWriter } from '../seed/to-rich-text.ts'
import { administratorOf } from '../setup/administrator-of.ts'
import { isEmptyOfContent } from '../setup/empty-of-content.ts'
import { Dice } from './dice.ts'
import { makeProcedures } from './make-procedures.ts'
import { makeTemplate, type Ingredients } from './make-templates.ts'
import { multiplyDocuments } from './multiply-documents.ts'
import { multipliedKinds, sharesOf, type Shares } from './shares.ts'

/** Fills an empty CMS with made-up documents, for measuring: `node cms/src/scale/fill-with-documents.ts 2000`. */
const say = (line: string) => process.stdout.write(`fill-with-documents: ${line}\n`)

async function ingredients(seeder: Seeder, shares: Shares): Promise<Ingredients> {
  await plantWard(seeder, ward, env.publicSiteUrl)
  const topicIds = [...(await plantTopics(seeder)).values()]
  const pictureIds = [...(await plantPictures(seeder, pictures.slice(0, 4))).values()]
  const dice = new Dice(16_624)
  const procedureIds = await makeProcedures(seeder, dice, shares.procedures, topicIds)
  const toRichText = await richTextWriter(seeder.payload.config, procedureIds)
  return { seeder, dice, topicIds, procedureIds, pictureIds, toRichText }
}

async function makeTemplates(seeder: Seeder, shares: Shares): Promise<void> {
  const around = await ingredients(seeder, shares)
  for (const kind of multipliedKinds) {
    const { templates } = shares[kind]
    for (let number = 1; number <= templates; number += 1) await makeTemplate[kind](number, around)
  }
}

async function multiply(shares: Shares): Promise<void> {
  const client = new pg.Client({ connectionString: env.databaseUrl })
  await client.connect()
  try {
    for (const kind of multipliedKinds) await multiplyDocuments(client, { kind, wanted: shares[kind].documents })
    // Nothing is left to release but the whole.
    await client.query('DELETE FROM changes')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

const wanted = Number(process.argv[2])
if (!Number.isInteger(wanted) || wanted < 200)
  throw new Error('Say how many documents there are to be, at least 200: node cms/src/scale/fill-with-documents.ts 2000')
const payload = await getPayload({ config })
if (!(await isEmptyOfContent(payload))) throw new Error('This CMS has content already; only an empty one is filled.')
const shares = sharesOf(wanted)
const req = await createLocalReq({ user: await administratorOf(payload) }, payload)
await initTransaction(req)
await makeTemplates(new Seeder(payload, req), shares)
await commitTransaction(req)
say('made the templates')
await multiply(shares)
say(`${wanted} documents are there`)
await payload.destroy()
process.exit(0)
