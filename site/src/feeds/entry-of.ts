import type { BroadcastScript } from '@ward/shared/contract/kinds/broadcast-script'
import { toHtml } from '@ward/shared/markdown/to-html'
import { expandBody } from '../components/text/expand-body.ts'
import { found } from '../content/found.ts'
import { putUnder } from '../content/put-under.ts'
import { summaryOfAnswer, type Teaser } from '../content/edition/teasers.ts'
import type { ContentView } from '../content/view.ts'
import { recordingOf, type Recording } from './podcast.ts'
import { kindName } from '../components/words/sections.ts'

/** What a feed says of one document. */
export interface FeedEntry {
  readonly uid: string
  readonly address: string
  readonly title: string
  readonly summary: string | null
  /** Whole text with absolute addresses, for kinds that are read as a text. */
  readonly html: string | null
  readonly publishedAt: string
  readonly changedAt: string
  readonly creator: string
  readonly categories: readonly string[]
  /** Where it can be heard; null when nobody has recorded it. */
  readonly recording: Recording | null
}

/** Returns the feed's entry of a document. */
export function entryOf(content: ContentView, teaser: Teaser): FeedEntry {
  const { document, own } = detailsOf(content, teaser)
  const topics = document.topics.map((id) => content.topicLink(id)?.title ?? null).filter((name) => name !== null)
  return {
    uid: document.uid,
    address: teaser.address,
    publishedAt: document.publishedAt,
    changedAt: document.changedAt,
    title: teaser.title,
    summary: own.summary,
    html: own.html === null ? null : putUnder(own.html, content.ward().baseAddress),
    creator: own.creator ?? content.ward().authority,
    categories: [kindName[teaser.kind], ...topics],
    recording: own.recording ?? null,
  }
}

interface OwnDetails {
  readonly summary: string | null
  readonly html: string | null
  readonly creator: string | null
  readonly recording?: Recording | null
}

interface Detailed {
  readonly document: { uid: string; publishedAt: string; changedAt: string; topics: readonly number[] }
  readonly own: OwnDetails
}

function detailsOf(content: ContentView, { kind, slug }: Teaser): Detailed {
  switch (kind) {
    case 'articles': {
      const document = found(content.article(slug))
      return { document, own: { summary: document.summary, html: expandBody(document.bodyHtml, content), creator: document.author } }
    }
    case 'procedures': {
      const document = found(content.procedure(slug))
      return { document, own: { summary: document.summary ?? document.title, html: null, creator: null } }
    }
    case 'broadcast-scripts': {
      const document = found(content.script(slug))
      const creator = content.ward().station.name
      const recording = recordingOfScript(content, document)
      return { document, own: { summary: document.summary, html: toHtml(document.body), creator, recording } }
    }
    case 'commendations': {
      const document = found(content.commendation(slug))
      return { document, own: { summary: document.summary, html: expandBody(document.bodyHtml, content), creator: null } }
    }
    case 'answered-questions': {
      const document = found(content.answeredQuestion(slug))
      return { document, own: { summary: summaryOfAnswer(document), html: toHtml(document.answer), creator: document.answeredBy } }
    }
    case 'documents': {
      const document = found(content.document(slug))
      const name = document.number === null ? document.form : `${document.form} số ${document.number}`
      return { document, own: { summary: `${name} của ${document.issuer}: ${document.title}`, html: null, creator: document.issuer } }
    }
  }
}

function recordingOfScript(content: ContentView, { audio, durationSeconds }: BroadcastScript): Recording | null {
  const file = audio === null ? null : content.media(audio)
  return file === null ? null : recordingOf(file, durationSeconds)
}
