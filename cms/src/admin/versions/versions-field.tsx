'use client'

/** Lists in the sidebar the versions of the procedure, and begins a new one. */
export function VersionsField() {
  return null
}
