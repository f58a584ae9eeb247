import { articleAtTheTurnOfAMonth } from './articles/article-at-the-turn-of-a-month.ts'
import { articleUnderTwoTopics } from './articles/article-under-two-topics.ts'
import { articleVisibleForATime } from './articles/article-visible-for-a-time.ts'
import { articleWithNothingOptional } from './articles/article-with-nothing-optional.ts'
import { articleWithPictureTableAndLinks } from './articles/article-with-picture-table-and-links.ts'
import { articleWithSignsOfHtmlInItsTitle } from './articles/article-with-signs-of-html-in-its-title.ts'
import { procedureEffectiveInTheFuture } from './procedures/procedure-effective-in-the-future.ts'
import { procedureInItsSecondVersion } from './procedures/procedure-in-its-second-version.ts'
import { procedureOnlyPartlyOnline } from './procedures/procedure-only-partly-online.ts'
import { procedureThatWasAbolished } from './procedures/procedure-that-was-abolished.ts'
import { procedureWithEveryPart } from './procedures/procedure-with-every-part.ts'
import { procedureWithFeesInWords } from './procedures/procedure-with-fees-in-words.ts'
import { procedureWithNothingOptional } from './procedures/procedure-with-nothing-optional.ts'
import { procedureWithPartsThatDoNotApply } from './procedures/procedure-with-parts-that-do-not-apply.ts'
import { scriptAboutProcedures } from './broadcast-scripts/script-about-procedures.ts'
import { scriptUrgentWithAudio } from './broadcast-scripts/script-urgent-with-audio.ts'
import { scriptWithNothingOptional } from './broadcast-scripts/script-with-nothing-optional.ts'
import { rowForTheWholeWard } from './broadcast-schedule/row-for-the-whole-ward.ts'
import { rowForTwoClusters } from './broadcast-schedule/row-for-two-clusters.ts'
import { rowThatIsOver } from './broadcast-schedule/row-that-is-over.ts'
import { answerWithNothingOptional } from './answered-questions/answer-with-nothing-optional.ts'
import { answerWithProcedure } from './answered-questions/answer-with-procedure.ts'
import { commendationOfAGroup } from './commendations/commendation-of-a-group.ts'
import { commendationOfAPerson } from './commendations/commendation-of-a-person.ts'
import { documentNotYetInForce } from './documents/document-not-yet-in-force.ts'
import { documentPublishedElsewhere } from './documents/document-published-elsewhere.ts'
import { documentThatExpired } from './documents/document-that-expired.ts'
import { documentWithFiles } from './documents/document-with-files.ts'
import { documentWithoutANumber } from './documents/document-without-a-number.ts'
import { referralToTheCourt } from './referrals/referral-to-the-court.ts'
import { referralWithALink } from './referrals/referral-with-a-link.ts'
import { synonymForAProcedure } from './synonyms/synonym-for-a-procedure.ts'
import { synonymForWords } from './synonyms/synonym-for-words.ts'
import { topicDigitalTransformation } from './topics/topic-digital-transformation.ts'
import { topicNothingWasWrittenAbout } from './topics/topic-nothing-was-written-about.ts'
import { topicProcedures } from './topics/topic-procedures.ts'
import { lifeEventWithPictureAndNotes } from './life-events/life-event-with-picture-and-notes.ts'
import { lifeEventWithoutProcedures } from './life-events/life-event-without-procedures.ts'
import { formToDownload } from './media/form-to-download.ts'
import { pictureInOneSmallSize } from './media/picture-in-one-small-size.ts'
import { pictureInSeveralSizes } from './media/picture-in-several-sizes.ts'
import { recordingOfAScript } from './media/recording-of-a-script.ts'
import { scanOfADecision } from './media/scan-of-a-decision.ts'
import { entryForNobodyYet } from './register-entries/entry-for-nobody-yet.ts'
import { entryOfOthers } from './register-entries/entry-of-others.ts'
import { entryThatWasAbolished } from './register-entries/entry-that-was-abolished.ts'
import { entryTheWardLacks } from './register-entries/entry-the-ward-lacks.ts'
import { entryTheWardPublishes } from './register-entries/entry-the-ward-publishes.ts'
import { wardAtTheRoot } from './wards/ward-at-the-root.ts'
import { wardWithNothingOptional } from './wards/ward-with-nothing-optional.ts'
import type { Content } from '../src/contract/content.ts'

/** The moment of the examples: 9:00 on 20 November 2026 in Việt Nam. All of them are visible then. */
export const exampleMoment = '2026-11-20T02:00:00.000Z'

/** Every example together; whatever one refers to is here. */
export const exampleContent: Content = {
  ward: wardAtTheRoot,
  moment: exampleMoment,
  articles: [
    articleAtTheTurnOfAMonth,
    articleUnderTwoTopics,
    articleVisibleForATime,
    articleWithNothingOptional,
    articleWithPictureTableAndLinks,
    articleWithSignsOfHtmlInItsTitle,
  ],
  procedures: [
    procedureEffectiveInTheFuture,
    procedureInItsSecondVersion,
    procedureOnlyPartlyOnline,
    procedureThatWasAbolished,
    procedureWithEveryPart,
    procedureWithFeesInWords,
    procedureWithNothingOptional,
    procedureWithPartsThatDoNotApply,
  ],
  'broadcast-scripts': [scriptAboutProcedures, scriptUrgentWithAudio, scriptWithNothingOptional],
  commendations: [commendationOfAGroup, commendationOfAPerson],
  documents: [documentNotYetInForce, documentPublishedElsewhere, documentThatExpired, documentWithFiles, documentWithoutANumber],
  'answered-questions': [answerWithNothingOptional, answerWithProcedure],
  topics: [topicDigitalTransformation, topicNothingWasWrittenAbout, topicProcedures],
  'life-events': [lifeEventWithPictureAndNotes, lifeEventWithoutProcedures],
  synonyms: [synonymForAProcedure, synonymForWords],
  referrals: [referralToTheCourt, referralWithALink],
  media: [formToDownload, pictureInOneSmallSize, pictureInSeveralSizes, recordingOfAScript, scanOfADecision],
  'register-entries': [entryForNobodyYet, entryOfOthers, entryThatWasAbolished, entryTheWardLacks, entryTheWardPublishes],
  'broadcast-schedule': [rowForTheWholeWard, rowForTwoClusters, rowThatIsOver],
}

/** A site on its first day: a ward that tells only what it must, and nothing else. */
export const emptyContent: Content = {
  ward: wardWithNothingOptional,
  moment: exampleMoment,
  articles: [],
  procedures: [],
  'broadcast-scripts': [],
  commendations: [],
  documents: [],
  'answered-questions': [],
  topics: [],
  'life-events': [],
  synonyms: [],
  referrals: [],
  media: [],
  'register-entries': [],
  'broadcast-schedule': [],
}
