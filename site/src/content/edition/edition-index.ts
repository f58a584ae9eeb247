import type { Content, DocumentKind } from '@ward/shared/contract/content'
import type { Media } from '@ward/shared/contract/kinds/media'
import type { Topic } from '@ward/shared/contract/kinds/topic'
import { compareVietnamese } from '@ward/shared/text/alphabetical'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { airingsByScript } from './airings.ts'
import { KindIndex, newerFirst } from './kind-index.ts'
import { ProcedurePages } from './procedure-pages.ts'
import { cardOf, type ArticleTeaser, type ProcedureTeaser, type Teaser } from './teasers.ts'

/** What the index of any kind can list. */
type Listed = Pick<KindIndex<never, Teaser>, 'newestFirst' | 'teaserWithId' | 'sitemap'>

/** One content made ready for questions; a grouping is built when it is first needed. */
export class EditionIndex {
  /** The content; of every procedure only what is to be followed now. */
  readonly content: Content
  /** The content's moment as a day in Việt Nam. */
  readonly today: string
  readonly articles
  readonly procedures
  /** The procedures with all their versions. */
  readonly procedurePages: ProcedurePages
  readonly scripts
  readonly commendations
  readonly documents
  readonly answeredQuestions
  readonly media: ReadonlyMap<number, Media>
  readonly topics: ReadonlyMap<number, Topic>
  readonly #byKind: Readonly<Record<DocumentKind, Listed>>

  /** Teasers of every kind, the newest first. */
  readonly newestFirst = lazily((): readonly Teaser[] =>
    Object.values(this.#byKind)
      .flatMap((kind) => kind.newestFirst())
      .toSorted(newerFirst),
  )
  /** Articles by month in Việt Nam (`2026-02`), the newest month first. */
  readonly newsByMonth = lazily(() =>
    Map.groupBy(this.articles.newestFirst(), (article: ArticleTeaser) => article.publishedDay.slice(0, 7)),
  )
  /** Teasers by the id of a topic, the newest first. */
  readonly byTopic = lazily(() => {
    const pairs = this.newestFirst().flatMap((teaser) => teaser.topics.map((topic) => ({ topic, teaser })))
    const groups = Map.groupBy(pairs, (pair) => pair.topic)
    return new Map([...groups].map(([topic, group]): [number, readonly Teaser[]] => [topic, group.map((pair) => pair.teaser)]))
  })
  /** Procedures by short name in Vietnamese order. */
  readonly proceduresByName = lazily((): readonly ProcedureTeaser[] =>
    this.procedures.newestFirst().toSorted((a, b) => compareVietnamese(a.title, b.title) || a.id - b.id),
  )
  /** Procedures by the slug of their field. */
  readonly proceduresByField = lazily(() => Map.groupBy(this.proceduresByName(), (procedure: ProcedureTeaser) => procedure.fieldSlug))

  /** Rows of the schedule that are not over, by the id of their script. */
  readonly airings = lazily(() => airingsByScript(this.content, this.today))

  constructor(content: Content) {
    this.today = vietnamDay(content.moment)
    this.procedurePages = new ProcedurePages(content.procedures, this.today)
    this.content = { ...content, procedures: this.procedurePages.inForce }
    this.articles = new KindIndex(content.articles, cardOf.articles)
    this.procedures = new KindIndex(this.content.procedures, cardOf.procedures)
    this.scripts = new KindIndex(content['broadcast-scripts'], cardOf['broadcast-scripts'])
    this.commendations = new KindIndex(content.commendations, cardOf.commendations)
    this.documents = new KindIndex(content.documents, cardOf.documents)
    this.answeredQuestions = new KindIndex(content['answered-questions'], cardOf['answered-questions'])
    this.#byKind = {
      articles: this.articles,
      procedures: this.procedures,
      'broadcast-scripts': this.scripts,
      commendations: this.commendations,
      documents: this.documents,
      'answered-questions': this.answeredQuestions,
    }
    this.media = new Map(content.media.map((media) => [media.id, media]))
    this.topics = new Map(content.topics.map((topic) => [topic.id, topic]))
  }

  ofKind(kind: DocumentKind): Listed {
    return this.#byKind[kind]
  }
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
