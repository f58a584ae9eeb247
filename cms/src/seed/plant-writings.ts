import type { Where } from 'payload'
import { storedDay } from '../fields/stored-day.ts'
import type {
  StarterAnswer,
  StarterArticle,
  StarterCommendation,
  StarterDocument,
  StarterLifeEvent,
  StarterScript,
} from './content/types.ts'
import type { Seeder } from './seeder.ts'
import type { RichText } from './to-rich-text.ts'

/** How writings find what they name, and how their Markdown becomes rich text. */
export interface Surroundings {
  topicIds: (slugs: readonly string[]) => number[]
  procedureIds: (codes: readonly string[]) => number[]
  pictureId: (key: string) => number
  toRichText: (markdown: string) => RichText
}

const published = { _status: 'published' as const }

const byUid = (uid: string): Where => ({ uid: { equals: uid } })

/** Plants administrative documents and returns their ids by number. */
export async function plantDocuments(
  seeder: Seeder,
  documents: readonly StarterDocument[],
  topicIds: Surroundings['topicIds'],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { topics, issuedDay, effectiveFrom, effectiveUntil, ...document } of documents) {
    const days = { issuedDay: storedDay(issuedDay), effectiveFrom: storedDay(effectiveFrom), effectiveUntil: storedDay(effectiveUntil) }
    const data = { ...document, ...days, ...published, topics: topicIds(topics) }
    const { id } = await seeder.ensure('documents', byUid(document.uid), () =>
      seeder.payload.create({ collection: 'documents', data, ...seeder.as }),
    )
    if (document.number !== null) ids.set(document.number, id)
  }
  return ids
}

/** Plants articles in the order given, so that the last one is the newest. */
export async function plantArticles(seeder: Seeder, articles: readonly StarterArticle[], around: Surroundings): Promise<void> {
  for (const { bodyMarkdown, pictureKey, procedureCodes, topics, ...article } of articles) {
    await seeder.ensure('articles', byUid(article.uid), () => {
      const links = {
        topics: around.topicIds(topics),
        picture: around.pictureId(pictureKey),
        procedures: around.procedureIds(procedureCodes),
      }
      const data = { ...article, ...links, ...published, body: around.toRichText(bodyMarkdown) }
      return seeder.payload.create({ collection: 'articles', data, ...seeder.as })
    })
  }
}

/** Plants life events; a procedure that is not here is left out. */
export async function plantLifeEvents(seeder: Seeder, events: readonly StarterLifeEvent[], around: Surroundings): Promise<void> {
  for (const { pictureKey, procedures, ...event } of events) {
    await seeder.ensure('life-events', { slug: { equals: event.slug } }, () => {
      const steps = procedures.flatMap(({ code, note }) => around.procedureIds([code]).map((procedure) => ({ procedure, note })))
      const data = { ...event, picture: around.pictureId(pictureKey), procedures: steps }
      return seeder.payload.create({ collection: 'life-events', data, ...seeder.as })
    })
  }
}

/** Plants texts for the loudspeakers. */
export async function plantScripts(seeder: Seeder, scripts: readonly StarterScript[], around: Surroundings): Promise<void> {
  for (const { procedureCodes, topics, ...script } of scripts) {
    await seeder.ensure('broadcast-scripts', byUid(script.uid), () => {
      const data = { ...script, ...published, topics: around.topicIds(topics), procedures: around.procedureIds(procedureCodes) }
      return seeder.payload.create({ collection: 'broadcast-scripts', data, ...seeder.as })
    })
  }
}

/** Plants questions with their answers in the order given, so that the last one is the newest. */
export async function plantAnswers(seeder: Seeder, answers: readonly StarterAnswer[], around: Surroundings): Promise<void> {
  for (const { procedureCodes, topics, answeredDay, ...answer } of answers) {
    await seeder.ensure('answered-questions', byUid(answer.uid), () => {
      const links = { topics: around.topicIds(topics), procedures: around.procedureIds(procedureCodes) }
      const data = { ...answer, ...links, ...published, answeredDay: storedDay(answeredDay) }
      return seeder.payload.create({ collection: 'answered-questions', data, ...seeder.as })
    })
  }
}

/** Plants examples of good work. */
export async function plantCommendations(
  seeder: Seeder,
  commendations: readonly StarterCommendation[],
  around: Surroundings,
): Promise<void> {
  for (const { awardedDay, bodyMarkdown, pictureKey, topics, ...commendation } of commendations) {
    await seeder.ensure('commendations', byUid(commendation.uid), () => {
      const links = { topics: around.topicIds(topics), picture: around.pictureId(pictureKey) }
      const data = { ...commendation, ...links, ...published, awardedDay: storedDay(awardedDay), body: around.toRichText(bodyMarkdown) }
      return seeder.payload.create({ collection: 'commendations', data, ...seeder.as })
    })
  }
}
