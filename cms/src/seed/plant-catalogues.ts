import sharp from 'sharp'
import { topics } from './content/topics.ts'
import type { StarterPicture, StarterWard } from './content/types.ts'
import type { Seeder } from './seeder.ts'

/** Plants the plan's topics and returns their ids by slug. */
export async function plantTopics(seeder: Seeder): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const topic of topics) {
    const { id } = await seeder.ensure('topics', { slug: { equals: topic.slug } }, () =>
      seeder.payload.create({ collection: 'topics', data: topic, ...seeder.as }),
    )
    ids.set(topic.slug, id)
  }
  return ids
}

/** Draws and uploads the starter pictures and returns their ids by key. */
export async function plantPictures(seeder: Seeder, pictures: readonly StarterPicture[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { key, fileName, alt, caption, credit, svg } of pictures) {
    const name = `${fileName}.png`
    const { id } = await seeder.ensure('media', { filename: { equals: name } }, async () => {
      const data = await sharp(Buffer.from(svg())).png({ compressionLevel: 9 }).toBuffer()
      const file = { name, data, mimetype: 'image/png', size: data.length }
      return seeder.payload.create({ collection: 'media', data: { alt, caption, credit }, file, ...seeder.as })
    })
    ids.set(key, id)
  }
  return ids
}

/** Fills in the ward's details unless an administrator already has. */
export async function plantWard(seeder: Seeder, ward: StarterWard, baseAddress: string): Promise<void> {
  const { payload, as } = seeder
  const known = await payload.findGlobal({ slug: 'ward', ...as })
  if (known.authority) return
  const { outage, ...details } = ward
  await payload.updateGlobal({ slug: 'ward', data: { ...details, baseAddress, outage: outage ?? {} }, ...as })
  seeder.planted += 1
}
