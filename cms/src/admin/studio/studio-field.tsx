'use client'

/** The studio of a script. */
export function StudioField() {
  return null
}
