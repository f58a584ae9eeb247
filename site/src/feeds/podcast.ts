import type { Media } from '@ward/shared/contract/kinds/media'
import type { WardDetails } from '../content/questions/ward.ts'
import cover from './podcast-cover.png?url'
import { xmlText } from './xml.ts'

/** Namespace of the tags podcast directories ask for. */
export const podcastNamespace = 'http://www.itunes.com/dtds/podcast-1.0.dtd'

/** A recorded reading, as a feed offers it. */
export interface Recording {
  readonly address: string
  readonly mimeType: string
  readonly bytes: number
  readonly durationSeconds: number | null
}

/** Returns the recording a media file holds; its length is read from the file, else it is the one expected. */
export function recordingOf({ original, durationSeconds }: Media, expectedSeconds: number | null): Recording {
  return { ...original, durationSeconds: durationSeconds ?? expectedSeconds }
}

/** Returns what podcast directories want to know of a channel (Apple's requirements: author, category, explicit, image). */
export function podcastChannelTags({ authority, baseAddress, email, station }: WardDetails): string {
  const image = xmlText(baseAddress + cover)
  const owner =
    email === null
      ? ''
      : `<itunes:owner><itunes:name>${xmlText(authority)}</itunes:name><itunes:email>${xmlText(email)}</itunes:email></itunes:owner>`
  return [
    `<image><url>${image}</url><title>${xmlText(station.name)}</title><link>${xmlText(baseAddress)}</link></image>`,
    `<itunes:image href="${image}"/>`,
    `<itunes:author>${xmlText(station.name)}</itunes:author>`,
    owner,
    '<itunes:category text="Government"/>',
    '<itunes:explicit>false</itunes:explicit>',
    '<itunes:type>episodic</itunes:type>',
  ].join('')
}

/** Returns what podcast directories want to know of an episode. */
export function podcastItemTags({ durationSeconds }: Recording): string {
  const duration = durationSeconds === null ? '' : `<itunes:duration>${durationSeconds}</itunes:duration>`
  return `${duration}<itunes:episodeType>full</itunes:episodeType><itunes:explicit>false</itunes:explicit>`
}
