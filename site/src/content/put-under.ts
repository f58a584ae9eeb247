const tags = /<[a-z](?:[^>"]|"[^"]*")*>/g
const addressAttributes = /(\s(?:href|src|poster|action)=")\/(?!\/)/g
const srcset = /(\ssrcset=")([^"]*)/g

/**
 * Puts every root-relative address in the attributes of an HTML text under a prefix.
 *
 * @example putUnder('<a href="/tin-tuc">', '/cchc') // '<a href="/cchc/tin-tuc">'
 * @example putUnder('<a href="/tin-tuc">', 'https://truclam.example') // '<a href="https://truclam.example/tin-tuc">'
 */
export function putUnder(html: string, prefix: string): string {
  return html.replace(tags, (tag) =>
    tag
      .replace(addressAttributes, `$1${prefix}/`)
      .replace(srcset, (_, name: string, list: string) => name + list.replace(/(^|,\s*)\/(?!\/)/g, `$1${prefix}/`)),
  )
}
