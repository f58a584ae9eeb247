const kept = new WeakMap<object, Map<string, string>>()

/** Returns the HTML a part of a page had when it was last made from the object, or makes it. */
export function keptHtml(from: object, as: string, make: () => Promise<string>): string | Promise<string> {
  const parts = kept.get(from) ?? new Map<string, string>()
  kept.set(from, parts)
  return (
    parts.get(as) ??
    make().then((html) => {
      parts.set(as, html)
      return html
    })
  )
}
