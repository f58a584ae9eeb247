import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { administratorOf } from '../setup/administrator-of.ts'
import { answers } from './content/answers/index.ts'
import { articles } from './content/articles/index.ts'
import { commendations } from './content/commendations/index.ts'
import { documents } from './content/documents/index.ts'
import { lifeEvents } from './content/life-events.ts'
import { procedures } from './content/procedures/index.ts'
import { scripts } from './content/scripts/index.ts'
import { ward } from './content/ward.ts'
import { pictures } from './pictures/index.ts'
import { plantPictures, plantTopics, plantWard } from './plant-catalogues.ts'
import { plantSearch } from './plant-search.ts'
import { plantProcedures } from './plant-procedures.ts'
import {
  plantAnswers,
  plantArticles,
  plantCommendations,
  plantDocuments,
  plantLifeEvents,
  plantScripts,
  type Surroundings,
} from './plant-writings.ts'
import { Seeder } from './seeder.ts'
import { richTextWriter } from './to-rich-text.ts'

/** Returns the ids that names stand for. Throws when starter content names something that is not there. */
function idsOf(ids: ReadonlyMap<string, number>, what: string) {
  return (names: readonly string[]): number[] =>
    names.map((name) => {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`Starter content names the ${what} ${name}, which does not exist.`)
      return id
    })
}

async function plantEverything(seeder: Seeder, publicSiteUrl: string): Promise<void> {
  await plantWard(seeder, ward, publicSiteUrl)
  await plantSearch(seeder)
  const topicIds = idsOf(await plantTopics(seeder), 'topic')
  const pictureIds = idsOf(await plantPictures(seeder, pictures), 'picture')
  const documentIds = await plantDocuments(seeder, documents, topicIds)
  const documentIdOf = (number: string | null) => (number === null ? null : (documentIds.get(number) ?? null))
  const procedureIdOfCode = await plantProcedures(seeder, procedures, { topicIds, documentIdOf })
  const around: Surroundings = {
    topicIds,
    procedureIds: (codes) => codes.flatMap((code) => procedureIdOfCode.get(code) ?? []),
    pictureId: (key) => pictureIds([key])[0] ?? 0,
    toRichText: await richTextWriter(seeder.payload.config, procedureIdOfCode),
  }
  await plantLifeEvents(seeder, lifeEvents, around)
  await plantCommendations(seeder, commendations, around)
  await plantScripts(seeder, scripts, around)
  await plantAnswers(seeder, answers, around)
  await plantArticles(seeder, articles, around)
}

async function inTransaction(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  await initTransaction(req)
  try {
    await work()
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function asAdministrator(payload: Payload, plant: (seeder: Seeder) => Promise<void>): Promise<number> {
  const req = await createLocalReq({ user: await administratorOf(payload) }, payload)
  const seeder = new Seeder(payload, req)
  await inTransaction(req, () => plant(seeder))
  return seeder.planted
}

/**
 * Plants the starter content that is not there yet, all of it or nothing, as an administrator's published work, and returns how many things were planted.
 *
 * What editors have changed stays as it is.
 */
export async function loadStarterContent(payload: Payload, publicSiteUrl: string): Promise<number> {
  return asAdministrator(payload, (seeder) => plantEverything(seeder, publicSiteUrl))
}

/** Fills in the ward's details unless they are there: without a name and an address not even an empty site can be made. Returns how many things were planted. */
export async function loadWard(payload: Payload, publicSiteUrl: string): Promise<number> {
  return asAdministrator(payload, (seeder) => plantWard(seeder, ward, publicSiteUrl))
}
