import type { RegisterEntry } from '@ward/shared/contract/kinds/procedure/register-entry'
import type { RegisterEntry as RegisterEntryRow } from '../../generated/payload-types.ts'
import { dayOrNull } from './parts/references.ts'

export function toRegisterEntry(row: RegisterEntryRow): RegisterEntry {
  const { id, code, name, field, responsibility, state, source } = row
  return { id, code, name, field, responsibility, state, source: { name: source.name, day: dayOrNull(source.day) ?? '' } }
}
