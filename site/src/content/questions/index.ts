import { airingsOf, comingAirings } from './airings.ts'
import { disclosure } from './procedures/disclosure.ts'
import * as entries from './entries.ts'
import { newestChangeOfKind, newestOfAll, newestOfKind, sitemapOfKind } from './feeds.ts'
import { documentLink, media, topicLink } from './links.ts'
import * as procedures from './procedures/procedures.ts'
import { searchFile, searchMore } from './search.ts'
import { sectionQuestions } from './sections.ts'
import { restingOn } from './procedures/resting.ts'
import { topic, topicFront, topicPage, topics } from './topics.ts'
import * as versions from './procedures/versions.ts'
import { outage, ward } from './ward.ts'

/** Every question a page may ask of the content, by the name it is asked and written down under. */
export const questions = {
  ward,
  outage,
  media,
  documentLink,
  topicLink,
  topics,
  topic,
  topicFront,
  topicPage,
  ...procedures,
  ...entries,
  ...versions,
  disclosure,
  restingOn,
  ...sectionQuestions,
  airingsOf,
  comingAirings,
  searchFile,
  searchMore,
  newestOfAll,
  newestOfKind,
  newestChangeOfKind,
  sitemapOfKind,
}
