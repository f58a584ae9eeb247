import type { Media, PictureSource } from '@ward/shared/contract/kinds/media'

interface PictureOptions {
  /** How wide the picture is shown, as the `sizes` attribute says it. */
  readonly sizes: string
  /** Text for those who do not see the picture; empty when the text beside it says the same. */
  readonly alt: string
  /** True for the one picture at the top of a page. */
  readonly eager?: boolean
}

/** Formats in the order browsers should try them. */
const formats = ['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/gif']

const shownWidth = 800

/** Returns the HTML of a picture: every format the content has, in every width, cut around its focal point where a place crops it. */
export function pictureHtml(media: Media, { sizes, alt, eager = false }: PictureOptions): string {
  const groups = formatGroupsOf(media)
  const fallback = groups.at(-1) ?? []
  const sources = groups.slice(0, -1).map((group) => `<source type="${group[0]?.mimeType}" srcset="${srcsetOf(group)}" sizes="${sizes}">`)
  const image = sharedPictureOf(media)
  const attributes = [
    `src="${image.address}"`,
    fallback.length > 0 ? `srcset="${srcsetOf(fallback)}" sizes="${sizes}"` : '',
    `alt="${escaped(alt)}"`,
    'width' in image ? `width="${image.width}" height="${image.height}"` : '',
    eager ? 'fetchpriority="high"' : 'loading="lazy"',
    focalClassOf(media),
  ]
  return `<picture>${sources.join('')}<img ${attributes.filter((attribute) => attribute !== '').join(' ')}></picture>`
}

/** Returns the file that stands for a picture where only one can be named: the most widely understood format, about 800 pixels wide. */
export function sharedPictureOf(media: Media): PictureSource | Media['original'] {
  const fallback = formatGroupsOf(media).at(-1) ?? []
  return fallback.find((source) => source.width <= shownWidth) ?? fallback.at(-1) ?? media.original
}

function formatGroupsOf(media: Media): readonly (readonly PictureSource[])[] {
  return formats
    .map((format) => media.sources.filter(({ mimeType }) => mimeType === format).toSorted((a, b) => b.width - a.width))
    .filter((group) => group.length > 0)
}

function srcsetOf(sources: readonly PictureSource[]): string {
  return sources.map(({ address, width }) => `${address} ${width}w`).join(', ')
}

/** The focal point in steps of ten per cent: the CSP allows no inline style. */
function focalClassOf({ focalPoint }: Media): string {
  const step = (percent: number) => Math.round(percent / 10) * 10
  const { x, y } = { x: step(focalPoint.x), y: step(focalPoint.y) }
  return x === 50 && y === 50 ? '' : `class="focus-x-${x} focus-y-${y}"`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
