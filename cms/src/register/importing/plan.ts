import type { RegisterState, Responsibility } from '@ward/shared/contract/kinds/procedure/register-entry'
import type { ListedRow, ReadList } from '../reading/listed-row.ts'
import { responsibilityOf } from '@ward/shared/register/responsibility'

/** What the register says of a procedure, without its id. */
export interface EntryFacts {
  code: string
  name: string
  field: string
  /** One agency a line. */
  executing: string
  issuer: string | null
  levels: string | null
  decision: string | null
  responsibility: Responsibility
  state: RegisterState
  decidedByHand: boolean
  /** `day` is a calendar day in Việt Nam. */
  source: { name: string; day: string }
}

export interface StoredEntry extends EntryFacts {
  id: number
}

/** How to take a list in. */
export interface ListOrder {
  source: EntryFacts['source']
  wardBodies: readonly string[]
  /** Whether rows of the same issuers that are stored and not in the list are proposed for abolition. */
  proposesAbolition: boolean
}

/** What an import will write. */
export interface RegisterPlan {
  created: EntryFacts[]
  updated: StoredEntry[]
  /** Missing in the new list. */
  proposed: StoredEntry[]
  /** Listed again after having been proposed for abolition or abolished. */
  returned: StoredEntry[]
  unchanged: StoredEntry[]
}

const linesOf = (text: string) => text.split('\n')

function judged(facts: EntryFacts, { wardBodies }: ListOrder): EntryFacts {
  return facts.decidedByHand ? facts : { ...facts, responsibility: responsibilityOf(linesOf(facts.executing), wardBodies) }
}

function newFacts({ row: _row, executing, ...row }: ListedRow, { source }: ListOrder): EntryFacts {
  return { ...row, executing: executing.join('\n'), responsibility: 'unclear', state: 'listed', decidedByHand: false, source }
}

/** A complete list rules, save where it is silent; any other only fills in what is missing. */
function merged(stored: StoredEntry, facts: EntryFacts, isComplete: boolean): StoredEntry {
  const [ruling, filling] = isComplete ? [facts, stored] : [stored, facts]
  return {
    ...stored,
    name: ruling.name,
    field: ruling.field,
    executing: ruling.executing === '' ? filling.executing : ruling.executing,
    issuer: ruling.issuer ?? filling.issuer,
    levels: ruling.levels ?? filling.levels,
    decision: ruling.decision ?? filling.decision,
    state: isComplete ? 'listed' : stored.state,
    source: ruling.source,
  }
}

const isSame = (a: EntryFacts, b: EntryFacts) =>
  a.name === b.name &&
  a.field === b.field &&
  a.executing === b.executing &&
  a.issuer === b.issuer &&
  a.levels === b.levels &&
  a.decision === b.decision &&
  a.responsibility === b.responsibility &&
  a.state === b.state &&
  a.source.name === b.source.name &&
  a.source.day === b.source.day

function missingIn(list: ReadList, stored: readonly StoredEntry[]): StoredEntry[] {
  const codes = new Set([...list.rows, ...list.badRows].map(({ code }) => code))
  const issuers = new Set(list.rows.flatMap(({ issuer }) => issuer ?? []))
  return stored.filter(({ code, issuer, state }) => state === 'listed' && issuer !== null && issuers.has(issuer) && !codes.has(code))
}

/** Returns what taking a list in will write; nothing is ever deleted, and what a person decided stays. */
export function planRegister(list: ReadList, stored: readonly StoredEntry[], order: ListOrder): RegisterPlan {
  const byCode = new Map(stored.map((entry) => [entry.code, entry]))
  const plan: RegisterPlan = { created: [], updated: [], proposed: [], returned: [], unchanged: [] }
  for (const row of list.rows) {
    const before = byCode.get(row.code)
    const facts = newFacts(row, order)
    if (before === undefined) plan.created.push(judged(facts, order))
    else {
      const after: StoredEntry = { ...before, ...judged(merged(before, facts, list.isComplete), order) }
      if (before.state !== after.state) plan.returned.push(after)
      else if (isSame(before, after)) plan.unchanged.push(after)
      else plan.updated.push(after)
    }
  }
  if (order.proposesAbolition) plan.proposed = missingIn(list, stored).map((entry) => ({ ...entry, state: 'abolition-proposed' }))
  return plan
}

/** Returns the entries whose responsibility the ward's words judge otherwise now. */
export function rejudged(stored: readonly StoredEntry[], wardBodies: readonly string[]): StoredEntry[] {
  return stored
    .map((entry) => ({ before: entry, after: { ...entry, responsibility: responsibilityOf(linesOf(entry.executing), wardBodies) } }))
    .filter(({ before, after }) => !before.decidedByHand && before.responsibility !== after.responsibility)
    .map(({ after }) => after)
}
