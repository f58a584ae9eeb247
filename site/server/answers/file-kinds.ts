/** How files with an ending are served. */
export interface FileKind {
  readonly contentType: string
  /** Text is served compressed; anything else can be fetched in parts. */
  readonly isText: boolean
  /** Saved by the browser rather than shown. */
  readonly isDownload: boolean
}

const text = (type: string): FileKind => ({ contentType: `${type}; charset=utf-8`, isText: true, isDownload: false })
const shown = (contentType: string): FileKind => ({ contentType, isText: false, isDownload: false })
const saved = (contentType: string): FileKind => ({ contentType, isText: false, isDownload: true })
const office = (name: string): FileKind => saved(`application/vnd.openxmlformats-officedocument.${name}`)
const openOffice = (name: string): FileKind => saved(`application/vnd.oasis.opendocument.${name}`)

const kinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries({
    'rss.xml': text('application/rss+xml'),
    'atom.xml': text('application/atom+xml'),
    'feed.json': text('application/feed+json'),
    html: text('text/html'),
    xml: text('application/xml'),
    ssml: text('application/ssml+xml'),
    json: text('application/json'),
    webmanifest: text('application/manifest+json'),
    css: text('text/css'),
    js: text('text/javascript'),
    mjs: text('text/javascript'),
    txt: text('text/plain'),
    csv: text('text/csv'),
    ics: text('text/calendar'),
    svg: text('image/svg+xml'),
    png: shown('image/png'),
    jpg: shown('image/jpeg'),
    jpeg: shown('image/jpeg'),
    gif: shown('image/gif'),
    webp: shown('image/webp'),
    avif: shown('image/avif'),
    ico: shown('image/x-icon'),
    woff2: shown('font/woff2'),
    woff: shown('font/woff'),
    mp3: shown('audio/mpeg'),
    m4a: shown('audio/mp4'),
    ogg: shown('audio/ogg'),
    wav: shown('audio/wav'),
    mp4: shown('video/mp4'),
    webm: shown('video/webm'),
    pdf: shown('application/pdf'),
    docx: office('wordprocessingml.document'),
    xlsx: office('spreadsheetml.sheet'),
    pptx: office('presentationml.presentation'),
    odt: openOffice('text'),
    ods: openOffice('spreadsheet'),
    doc: saved('application/msword'),
    xls: saved('application/vnd.ms-excel'),
    ppt: saved('application/vnd.ms-powerpoint'),
    rtf: saved('application/rtf'),
    zip: saved('application/zip'),
  }),
)

/**
 * Returns how a file is served, by its name and else by its ending; one of an unknown ending is saved.
 *
 * @example kindOf('tin-tuc/rss.xml').contentType // 'application/rss+xml; charset=utf-8'
 */
export function kindOf(file: string): FileKind {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return kinds.get(name) ?? kinds.get(ending) ?? saved('application/octet-stream')
}
