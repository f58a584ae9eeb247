import { vietnamDay } from '@ward/shared/text/vietnam-day'

type Reference = number | { id: number }

/** Returns the id of a reference, whether or not it was populated. */
export function idOf(reference: Reference): number {
  return typeof reference === 'number' ? reference : reference.id
}

export function optionalIdOf(reference: Reference | null | undefined): number | null {
  return reference === null || reference === undefined ? null : idOf(reference)
}

export function idsOf(references: readonly Reference[] | null | undefined): number[] {
  return (references ?? []).map(idOf)
}

/** Returns the text, or null when it holds nothing to show. */
export function textOrNull(value: string | null | undefined): string | null {
  const text = value?.trim() ?? ''
  return text === '' ? null : text
}

/** Returns an instant in the contract's form, or null. */
export function instantOrNull(value: string | null | undefined): string | null {
  return value ? new Date(value).toISOString() : null
}

/** Returns the calendar day in Việt Nam of a stored day, or null. */
export function dayOrNull(value: string | null | undefined): string | null {
  return value ? vietnamDay(value) : null
}
