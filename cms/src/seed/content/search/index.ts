import { birthMarriageDeathSynonyms } from './synonyms/people/births-marriages-deaths.ts'
import { buildingSynonyms } from './synonyms/things/building-and-streets.ts'
import { certificationSynonyms } from './synonyms/people/certification.ts'
import { familySynonyms } from './synonyms/people/families.ts'
import { farmingSynonyms } from './synonyms/things/farming-and-waters.ts'
import { identitySynonyms } from './synonyms/people/identity-and-vehicles.ts'
import { insuranceSynonyms } from './synonyms/people/insurance.ts'
import { landSynonyms } from './synonyms/things/land.ts'
import { livelihoodSynonyms } from './synonyms/things/livelihood.ts'
import { residenceSynonyms } from './synonyms/people/residence.ts'
import { taxSynonyms } from './synonyms/things/tax-and-court.ts'
import { courtAndPoliceReferrals } from './referrals/court-and-police.ts'
import { otherReferrals } from './referrals/others.ts'
import type { StarterReferral, StarterSynonym } from './types.ts'

/** What people call things, by subject. */
export const starterSynonyms: readonly StarterSynonym[] = [
  ...birthMarriageDeathSynonyms,
  ...familySynonyms,
  ...residenceSynonyms,
  ...identitySynonyms,
  ...landSynonyms,
  ...buildingSynonyms,
  ...livelihoodSynonyms,
  ...farmingSynonyms,
  ...certificationSynonyms,
  ...insuranceSynonyms,
  ...taxSynonyms,
]

/** What people ask the ward for and the ward does not do, with where to go since there are two tiers of government. */
export const starterReferrals: readonly StarterReferral[] = [...courtAndPoliceReferrals, ...otherReferrals]
