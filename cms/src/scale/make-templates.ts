import type { Dice } from './dice.ts'
import type { Seeder } from '../seed/seeder.ts'
import type { RichText } from '../seed/to-rich-text.ts'
import { articleMarkdown, plainText, summaryOf, titleOf } from './write-text.ts'

/** What templates name, and how their Markdown becomes rich text. */
export interface Ingredients {
  seeder: Seeder
  dice: Dice
  topicIds: readonly number[]
  procedureIds: ReadonlyMap<string, number>
  pictureIds: readonly number[]
  toRichText: (markdown: string) => RichText
}

/** Every third one has a picture. */
function pictureOf(number: number, { pictureIds }: Ingredients): number | null {
  return number % 3 === 0 ? (pictureIds[(number / 3) % pictureIds.length] ?? null) : null
}

function coreOf(number: number, { dice, topicIds }: Ingredients) {
  return { title: titleOf(dice, number), topics: dice.someOf(topicIds, dice.between(1, 2)), _status: 'published' as const }
}

function bodyOf({ dice, procedureIds, toRichText }: Ingredients): RichText {
  return toRichText(articleMarkdown(dice, `doc:procedures/${dice.oneOf([...procedureIds.keys()])}`))
}

async function makeArticle(number: number, around: Ingredients): Promise<void> {
  const { dice, seeder, procedureIds } = around
  const links = { picture: pictureOf(number, around), procedures: dice.someOf([...procedureIds.values()], dice.between(0, 2)) }
  const data = {
    ...coreOf(number, around),
    ...links,
    summary: summaryOf(dice),
    body: bodyOf(around),
    author: 'Trung tâm cung ứng dịch vụ công phường',
  }
  await seeder.payload.create({ collection: 'articles', data, ...seeder.as })
}

async function makeScript(number: number, around: Ingredients): Promise<void> {
  const { dice, seeder } = around
  const body = `Đây là Đài Truyền thanh phường Trúc Lâm. Kính thưa toàn thể nhân dân.\n\n${plainText(dice, 4)}\n\nXin cảm ơn bà con đã chú ý lắng nghe.`
  const data = {
    ...coreOf(number, around),
    summary: summaryOf(dice),
    body,
    priority: 'normal' as const,
    durationSeconds: dice.between(60, 300),
  }
  await seeder.payload.create({ collection: 'broadcast-scripts', data, ...seeder.as })
}

async function makeDocument(number: number, around: Ingredients): Promise<void> {
  const { dice, seeder } = around
  const head = {
    form: dice.oneOf(['Kế hoạch', 'Quyết định', 'Thông báo', 'Công văn']),
    number: `${number}/KH-UBND`,
    issuer: 'Ủy ban nhân dân phường',
  }
  await seeder.payload.create({
    collection: 'documents',
    data: { ...coreOf(number, around), ...head, body: plainText(dice, 6) },
    ...seeder.as,
  })
}

async function makeCommendation(number: number, around: Ingredients): Promise<void> {
  const { dice, seeder } = around
  const whose = { honouree: `Tổ dân phố số ${dice.between(1, 20)}`, honoureeKind: 'group' as const, achievement: summaryOf(dice) }
  const data = { ...coreOf(number, around), ...whose, picture: pictureOf(number, around), summary: summaryOf(dice), body: bodyOf(around) }
  await seeder.payload.create({ collection: 'commendations', data, ...seeder.as })
}

/** How one template of each kind is made, that can be multiplied afterwards. */
export const makeTemplate = {
  articles: makeArticle,
  'broadcast-scripts': makeScript,
  documents: makeDocument,
  commendations: makeCommendation,
}
