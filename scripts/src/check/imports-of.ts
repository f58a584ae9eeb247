/** One import of a file. */
export interface Import {
  readonly specifier: string
  /** Leaves nothing at run time. */
  readonly typeOnly: boolean
}

const statement = /\b(?:import|export)\s+(?!\()(?<what>[^'"`;]*?\bfrom\s*)?['"](?<specifier>[^'"\n]+)['"]/g
const call = /\bimport\s*\(\s*['"](?<specifier>[^'"\n]+)['"]\s*\)/g

/** Returns the imports written in a TypeScript or Astro file, in no promised order. */
export function importsOf(source: string): Import[] {
  const statements = [...source.matchAll(statement)].map(({ groups }) => ({
    specifier: groups?.['specifier'] ?? '',
    typeOnly: isTypeOnly(groups?.['what'] ?? ''),
  }))
  const calls = [...source.matchAll(call)].map(({ groups }) => ({ specifier: groups?.['specifier'] ?? '', typeOnly: false }))
  return [...statements, ...calls]
}

function isTypeOnly(what: string): boolean {
  if (/^type\s/.test(what)) return true
  const names = /^\{(?<names>[^}]*)\}/.exec(what)?.groups?.['names']
  if (names === undefined) return false
  return names.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim()))
}
