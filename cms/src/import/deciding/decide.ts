import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { storedDay } from '../../fields/stored-day.ts'
import type { ImportDifference, Procedure } from '../../generated/payload-types.ts'
import { acceptSections } from '../comparison/accept-sections.ts'
import { compare } from '../comparison/compare.ts'
import { sectionKeys, type SectionKey } from '../comparison/sections.ts'
import { nationalLayer, type NationalLayer } from '../national/layer.ts'
import { proceduresOf } from '../planning/find-stored.ts'
import { inTransaction, runStatement } from '../running/in-transaction.ts'
import type { DifferenceState } from '../running/labels.ts'
import { storedSections, type StoredSection } from '../planning/section-states.ts'

/** What somebody decides on sections of a difference. */
export const decision = z.object({ verdict: z.enum(['accept', 'refuse']), sections: z.array(z.enum(sectionKeys)).min(1) })

export type Decision = z.infer<typeof decision>

/** The decision cannot be carried out; the message tells the person why. */
export class DecisionRefused extends Error {
  override readonly name = 'DecisionRefused'
}

interface Desk {
  payload: Payload
  user: TypedUser
  req: { transactionID: number | string }
}

/** Locks the row, so that of two people who decide at once the second sees what the first did. */
async function lockedDifference(id: number, { payload, req }: Desk): Promise<ImportDifference> {
  await runStatement(payload, req, `SELECT 1 FROM import_differences WHERE id = ${id} FOR UPDATE`)
  const found = await payload.findByID({ collection: 'import-differences', id, depth: 0, overrideAccess: true, disableErrors: true, req })
  if (found === null) throw new DecisionRefused('Khác biệt này không còn.')
  if (found.state === 'superseded') throw new DecisionRefused('Đã có lần đối chiếu mới hơn cho thủ tục này. Hãy mở khác biệt mới nhất.')
  return found
}

async function procedureOf({ procedure }: ImportDifference, desk: Desk): Promise<Procedure> {
  const id = typeof procedure === 'object' ? procedure?.id : procedure
  const found = id === undefined || id === null ? undefined : (await proceduresOf(desk, [id], true)).get(id)
  if (found === undefined) throw new DecisionRefused('Thủ tục này đã bị xóa.')
  return found
}

function waitingAmong(sections: readonly StoredSection[], keys: readonly SectionKey[]): StoredSection[] {
  const chosen = sections.filter(({ key, state }) => state === 'waiting' && keys.includes(key))
  if (chosen.length < keys.length)
    throw new DecisionRefused('Có phần đã được quyết định trước đó. Hãy tải lại trang để xem tình trạng mới.')
  return chosen
}

/** Refuses to write over text somebody changed after the comparison. */
function insistOnSameText(procedure: Procedure, said: NationalLayer, chosen: readonly StoredSection[]): void {
  const now = new Map(compare(procedure, said).map((change) => [change.key, change]))
  const changed = chosen.some(({ after, before, key }) => now.get(key)?.before !== before || now.get(key)?.after !== after)
  if (changed) throw new DecisionRefused('Thủ tục đã được sửa sau lần đối chiếu này. Hãy nhập lại tệp để so với bản mới nhất.')
}

/** Puts the accepted sections into the newest draft; the public text and the ward's layer stay as they are. */
async function draftWith(
  procedure: Procedure,
  said: NationalLayer,
  keys: readonly SectionKey[],
  comparedDay: string | null,
  desk: Desk,
): Promise<void> {
  const fields = acceptSections(procedure, said, keys)
  const source = {
    ...procedure.source,
    ...('source' in fields ? fields.source : {}),
    ...(comparedDay === null ? {} : { comparedDay: storedDay(comparedDay) }),
  }
  await desk.payload.update({
    collection: 'procedures',
    id: procedure.id,
    data: { ...fields, source, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: desk.user,
    req: desk.req,
  })
}

function stateOf(sections: readonly StoredSection[]): DifferenceState {
  if (sections.some(({ state }) => state === 'waiting')) return 'waiting'
  if (sections.every(({ state }) => state === 'accepted')) return 'accepted'
  return sections.every(({ state }) => state === 'refused') ? 'refused' : 'partly'
}

/**
 * Carries out a decision on sections of a difference and returns the difference's new state.
 *
 * Accepted sections become a draft of the procedure that waits for approval. Once every section is accepted, the draft also
 * gets the day of comparison.
 *
 * @throws DecisionRefused when somebody else decided first, or the text changed since it was compared
 */
export async function decide(
  id: number,
  { sections: keys, verdict }: Decision,
  { payload, user }: Omit<Desk, 'req'>,
): Promise<DifferenceState> {
  return inTransaction(payload, 'commit', async (req) => {
    const desk: Desk = { payload, user, req }
    const difference = await lockedDifference(id, desk)
    const sections = storedSections.parse(difference.sections)
    const chosen = waitingAmong(sections, [...new Set(keys)])
    const settled = sections.map((section) =>
      chosen.includes(section) ? { ...section, state: verdict === 'accept' ? ('accepted' as const) : ('refused' as const) } : section,
    )
    const state = stateOf(settled)
    if (verdict === 'accept') {
      const said = nationalLayer.parse(difference.said)
      const procedure = await procedureOf(difference, desk)
      insistOnSameText(procedure, said, chosen)
      await draftWith(
        procedure,
        said,
        chosen.map(({ key }) => key),
        state === 'accepted' ? (difference.comparedDay ?? null) : null,
        desk,
      )
    }
    await payload.update({
      collection: 'import-differences',
      id,
      data: { sections: settled, state, decidedBy: user.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return state
  })
}
