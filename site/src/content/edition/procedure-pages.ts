import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import {
  addressOfFamily,
  addressOfVersion,
  familiesOf,
  roleOf,
  type ProcedureFamily,
  type VersionRole,
} from '@ward/shared/contract/kinds/procedure/procedure-family'
import { startOfVietnamDay } from '@ward/shared/text/vietnam-day'

/** A page that shows a procedure. */
export interface ProcedurePage {
  readonly procedure: Procedure
  readonly family: ProcedureFamily<Procedure>
  readonly role: VersionRole
}

interface Standing {
  readonly head: Procedure
  readonly procedure: Procedure
}

const standings = new WeakMap<Procedure, Standing>()

function laterOf(instant: string, day: string | null): string {
  const begun = day === null ? '' : startOfVietnamDay(day)
  return begun > instant ? begun : instant
}

/** Returns a procedure as it is to be followed now: the text of the version in force under the name its family goes by everywhere. The same two documents give the same object. */
function asInForce({ head, current }: ProcedureFamily<Procedure>): Procedure {
  if (head === current) return current
  const before = standings.get(current)
  if (before?.head === head) return before.procedure
  const { id, uid, slug, publishedAt } = head
  const procedure = { ...current, id, uid, slug, publishedAt, changedAt: laterOf(current.changedAt, current.effectiveFrom) }
  standings.set(current, { head, procedure })
  return procedure
}

/** Every page that shows a procedure, on one day. */
export class ProcedurePages {
  /** Each procedure once, as it is to be followed now: what lists, feeds and searches hold. */
  readonly inForce: readonly Procedure[]
  readonly byAddress: ReadonlyMap<string, ProcedurePage>
  /** The pages of versions' own texts, by the id of the version. */
  readonly byVersion: ReadonlyMap<number, ProcedurePage>

  constructor(procedures: readonly Procedure[], today: string) {
    const families = familiesOf(procedures, today)
    const byAddress = new Map<string, ProcedurePage>()
    const byVersion = new Map<number, ProcedurePage>()
    for (const family of families) {
      for (const version of family.versions) {
        const page = { procedure: version, family, role: roleOf(family, version) }
        byVersion.set(version.id, page)
        byAddress.set(addressOfVersion(family, version), page)
      }
      byAddress.set(addressOfFamily(family), { procedure: asInForce(family), family, role: 'current' })
    }
    this.inForce = families.map(asInForce)
    this.byAddress = byAddress
    this.byVersion = byVersion
  }
}
