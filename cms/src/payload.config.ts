import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { trustedOrigins } from './access/trusted-origins.ts'
import { admin } from './admin/admin.ts'
import { words } from './admin/words.ts'
import { calendarEndpoint } from './broadcast/station-feed/calendar-endpoint.ts'
import { loudspeakerEndpoint } from './broadcast/station-feed/loudspeaker-endpoint.ts'
import { answeredQuestions } from './collections/answered-questions.ts'
import { articles } from './collections/articles.ts'
import { broadcastScripts } from './collections/broadcast-scripts.ts'
import { commendations } from './collections/commendations.ts'
import { documents } from './collections/documents.ts'
import { lifeEvents } from './collections/life-events.ts'
import { media } from './collections/media.ts'
import { procedures } from './collections/procedures.ts'
import { addresses } from './collections/records/addresses.ts'
import { changes } from './collections/records/changes.ts'
import { importDifferences } from './collections/records/import-differences.ts'
import { imports } from './collections/records/imports.ts'
import { releases } from './collections/records/releases.ts'
import { reviews } from './collections/records/reviews.ts'
import { referrals } from './collections/search/referrals.ts'
import { searchMisses } from './collections/search/search-misses.ts'
import { synonyms } from './collections/search/synonyms.ts'
import { registerEntries } from './collections/register/register-entries.ts'
import { registerImports } from './collections/register/register-imports.ts'
import { broadcastLog } from './collections/station/broadcast-log.ts'
import { broadcastSchedule } from './collections/station/broadcast-schedule.ts'
import { deviceKeys } from './collections/station/device-keys.ts'
import { pronunciations } from './collections/station/pronunciations.ts'
import { topics } from './collections/topics.ts'
import { users } from './collections/users.ts'
import { database, surviveDatabaseRestarts } from './database/database.ts'
import { editor } from './editor/editor.ts'
import { noEmail } from './email.ts'
import { env } from './env.ts'
import { registerRules } from './globals/register-rules.ts'
import { siteState } from './globals/site-state.ts'
import { ward } from './globals/ward.ts'
import { logger, loggingLevels } from './logging.ts'
import { searchMissesEndpoint } from './search/count-misses.ts'
import { uploadLimits } from './uploads/upload-limits.ts'

const sourceDir = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin,
  collections: [
    articles,
    procedures,
    commendations,
    documents,
    answeredQuestions,
    broadcastScripts,
    topics,
    lifeEvents,
    synonyms,
    referrals,
    searchMisses,
    media,
    users,
    changes,
    releases,
    reviews,
    registerEntries,
    registerImports,
    imports,
    importDifferences,
    broadcastSchedule,
    broadcastLog,
    pronunciations,
    deviceKeys,
    addresses,
  ],
  endpoints: [searchMissesEndpoint, calendarEndpoint, loudspeakerEndpoint],
  globals: [ward, registerRules, siteState],
  db: database,
  editor,
  sharp,
  email: noEmail,
  logger,
  loggingLevels,
  onInit: surviveDatabaseRestarts,
  secret: env.payloadSecret,
  csrf: trustedOrigins(env.cmsUrl),
  upload: uploadLimits,
  i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi', translations: words },
  defaultDepth: 1,
  maxDepth: 4,
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: path.join(sourceDir, 'generated/payload-types.ts') },
})
