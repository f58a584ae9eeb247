import { addresses } from '../../addresses.ts'
import { validityOf } from '../document.ts'
import type { Procedure } from './procedure.ts'

/** What tells the versions of a procedure from one another. */
export type Version = Pick<Procedure, 'id' | 'slug' | 'newVersionOf' | 'effectiveFrom' | 'effectiveUntil'>

/** A procedure in all its versions: the one people know, and what was made new of it, each from a day of its own. */
export interface ProcedureFamily<V extends Version = Version> {
  /** The version whose slug is the address of the procedure, whichever version is in force. */
  readonly head: V
  /** The version to follow on the day. */
  readonly current: V
  /** All of them, in the order in which they take effect. */
  readonly versions: readonly V[]
}

/** What a version is on a day, among the others of its family. */
export type VersionRole = 'superseded' | 'current' | 'upcoming'

/** One without a first day counts as from ever; of two with the same day the one written later counts. */
function byFirstDay(a: Version, b: Version): number {
  const [from, otherFrom] = [a.effectiveFrom ?? '', b.effectiveFrom ?? '']
  if (from !== otherFrom) return from < otherFrom ? -1 : 1
  return a.id - b.id
}

function familyOf<V extends Version>(rootId: number, members: readonly V[], onDay: string): ProcedureFamily<V> | null {
  const versions = members.toSorted(byFirstDay)
  const [earliest] = versions
  if (earliest === undefined) return null
  const current = versions.findLast(({ effectiveFrom }) => (effectiveFrom ?? '') <= onDay) ?? earliest
  return { head: versions.find(({ id }) => id === rootId) ?? earliest, current, versions }
}

/**
 * Returns the procedures there are, each with its versions and the one to follow on a day (`YYYY-MM-DD` in Việt Nam).
 *
 * In force is the version with the latest first day that has come, also when its last day is over: nothing newer says what to
 * do instead. Before the first of them begins it is that first one. Where the root itself is not among the procedures, the
 * earliest version stands at the head.
 */
export function familiesOf<V extends Version>(procedures: Iterable<V>, onDay: string): ProcedureFamily<V>[] {
  const groups = Map.groupBy(procedures, ({ id, newVersionOf }) => newVersionOf ?? id)
  return [...groups].flatMap(([rootId, members]) => familyOf(rootId, members, onDay) ?? [])
}

/** Says what a version of a family is on the family's day. */
export function roleOf<V extends Version>({ current, versions }: ProcedureFamily<V>, version: V): VersionRole {
  const [place, inForce] = [versions.indexOf(version), versions.indexOf(current)]
  if (place === inForce) return 'current'
  return place < inForce ? 'superseded' : 'upcoming'
}

/** Returns the address under which a procedure shows whatever version is in force. */
export function addressOfFamily({ head }: Pick<ProcedureFamily, 'head'>): string {
  return addresses.document('procedures', head.slug)
}

/** Returns the address of a version's own text. The head's is that of the procedure while it is in force, and one below it otherwise. */
export function addressOfVersion<V extends Version>({ head, current }: ProcedureFamily<V>, version: V): string {
  const givesWay = version === head && current !== head
  return givesWay ? addresses.earlierVersion(head.slug) : addresses.document('procedures', version.slug)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/**
 * Returns the last day on which a version is to be followed: its own, or the day before the next version begins, whichever is
 * earlier; null when neither is known.
 */
export function lastDayOf<V extends Version>({ versions }: Pick<ProcedureFamily<V>, 'versions'>, version: V): string | null {
  const next = versions[versions.indexOf(version) + 1]?.effectiveFrom ?? null
  const replacedOn = next === null ? null : dayBefore(next)
  const own = version.effectiveUntil
  if (own === null || replacedOn === null) return own ?? replacedOn
  return own < replacedOn ? own : replacedOn
}

/**
 * Returns the slug proposed for a version that begins on a day (`YYYY-MM-DD`).
 *
 * @example slugOfNewVersion('dang-ky-khai-sinh', '2027-03-01') // 'dang-ky-khai-sinh-tu-01-03-2027'
 */
export function slugOfNewVersion(slugOfHead: string, firstDay: string): string {
  const ending = `-tu-${firstDay.split('-').toReversed().join('-')}`
  return `${slugOfHead.slice(0, 120 - ending.length).replace(/-+$/, '')}${ending}`
}

/** Says whether a procedure is in force on a day (`YYYY-MM-DD` in Việt Nam); one that was abolished without a last day is over. */
export function validityOfProcedure(
  procedure: Pick<Procedure, 'lifecycle' | 'effectiveFrom' | 'effectiveUntil'>,
  onDay: string,
): ReturnType<typeof validityOf> {
  const validity = validityOf(procedure, onDay)
  return validity === 'in-force' && procedure.lifecycle === 'abolished' && procedure.effectiveUntil === null ? 'expired' : validity
}
