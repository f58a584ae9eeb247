import type { StarterArticle } from '../types.ts'
import { applyOnline } from './apply-online.ts'
import { bewareOfImpostors } from './beware-of-impostors.ts'
import { discipline } from './discipline.ts'
import { feedback } from './feedback.ts'
import { oldPapersStillValid } from './old-papers-still-valid.ts'
import { oneStopCentre } from './one-stop-centre.ts'
import { publicPost } from './public-post.ts'
import { satisfactionSurvey } from './satisfaction-survey.ts'
import { vneidLevelTwo } from './vneid-level-two.ts'

/** Articles the site opens with, the one to publish first last, so that it stands on top. */
export const articles: StarterArticle[] = [
  discipline,
  satisfactionSurvey,
  feedback,
  publicPost,
  vneidLevelTwo,
  bewareOfImpostors,
  oldPapersStillValid,
  applyOnline,
  oneStopCentre,
]
