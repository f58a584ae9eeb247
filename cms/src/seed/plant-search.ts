import type { CollectionSlug } from 'payload'
import { starterReferrals, starterSynonyms } from './content/search/index.ts'
import type { Seeder } from './seeder.ts'

const lines = (texts: readonly string[] | undefined) => (texts ?? []).join('\n')

/** Says whether nothing of a collection is there yet: rows an administrator deleted are not planted again. */
async function isEmpty({ payload, as }: Seeder, collection: CollectionSlug): Promise<boolean> {
  return (await payload.count({ collection, ...as })).totalDocs === 0
}

async function plantSynonyms({ payload, as }: Seeder): Promise<number> {
  for (const { name, phrases, words, codes, decides } of starterSynonyms) {
    const data = { name, phrases: lines(phrases), words: words ?? null, codes: lines(codes), decides: decides === true }
    await payload.create({ collection: 'synonyms', data, ...as })
  }
  return starterSynonyms.length
}

async function plantReferrals({ payload, as }: Seeder): Promise<number> {
  for (const { title, phrases, unless, place, answer, link } of starterReferrals) {
    const data = { title, phrases: lines(phrases), unless: lines(unless), place, answer, link: link ?? null }
    await payload.create({ collection: 'referrals', data, ...as })
  }
  return starterReferrals.length
}

/** Plants what people call things, and what the ward does not do. */
export async function plantSearch(seeder: Seeder): Promise<void> {
  if (await isEmpty(seeder, 'synonyms')) seeder.planted += await plantSynonyms(seeder)
  if (await isEmpty(seeder, 'referrals')) seeder.planted += await plantReferrals(seeder)
}
