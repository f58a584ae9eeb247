import type { Document } from '../document.ts'
import type { LegalBasis } from './procedure.ts'

/**
 * Returns a number of an administrative document (số ký hiệu) as it can be compared: sources write one and the same with and
 * without spaces, in small and capital letters.
 *
 * @example numberKeyOf('3740/QĐ - UBND') // '3740/QĐ-UBND'
 */
export function numberKeyOf(number: string): string {
  return number.replace(/\s+/g, '').toLocaleUpperCase('vi')
}

type Basis = Pick<LegalBasis, 'document' | 'number'>

/** Returns what tells the document a legal basis is: the one an editor linked, else the one of its number; null when neither is known. */
export function keyOfBasis({ document, number }: Basis): string | null {
  if (document !== null) return `id ${document}`
  return number === null ? null : `number ${numberKeyOf(number)}`
}

/** Returns the keys under which the legal bases of procedures may mean a document. */
export function basisKeysOf({ id, number }: Pick<Document, 'id' | 'number'>): readonly string[] {
  return number === null ? [`id ${id}`] : [`id ${id}`, `number ${numberKeyOf(number)}`]
}

/** Says whether a legal basis of a procedure is a document. */
export function restsOn(basis: Basis, document: Pick<Document, 'id' | 'number'>): boolean {
  const key = keyOfBasis(basis)
  return key !== null && basisKeysOf(document).includes(key)
}
