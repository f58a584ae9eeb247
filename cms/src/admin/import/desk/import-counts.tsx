import type { Preview } from './answers.ts'

/** Numbers of an import, each with its words; those that are none of it are left out. */
export function ImportCounts({
  counts,
  words,
}: {
  counts: Preview['counts']
  words: readonly (readonly [keyof Preview['counts'], string])[]
}) {
  return (
    <ul className="ward-import__counts">
      {words
        .filter(([key], index) => index < 3 || counts[key] > 0)
        .map(([key, label]) => (
          <li key={key}>
            <strong>{counts[key]}</strong> {label}
          </li>
        ))}
    </ul>
  )
}
