import { birthMarriageDeathSynonyms } from './synonyms/people/births-marriages-deaths.ts'
import { boatSynonyms } from './synonyms/things/boats-and-ferries.ts'
import { buildingSynonyms } from './synonyms/things/building-and-streets.ts'
import { businessTaxSynonyms } from './synonyms/things/business-tax.ts'
import { certificationSynonyms } from './synonyms/people/certification.ts'
import { cooperativeSynonyms } from './synonyms/things/cooperatives.ts'
import { customsSynonyms } from './synonyms/things/customs-and-treasury.ts'
import { familySynonyms } from './synonyms/people/families.ts'
import { farmingSynonyms } from './synonyms/things/farming-and-fishing.ts'
import { forestSynonyms } from './synonyms/things/forests-and-irrigation.ts'
import { foreignerSynonyms } from './synonyms/people/foreigners.ts'
import { identitySynonyms } from './synonyms/people/identity-and-vehicles.ts'
import { insuranceSynonyms } from './synonyms/people/insurance.ts'
import { landSynonyms } from './synonyms/things/land.ts'
import { livelihoodSynonyms } from './synonyms/things/livelihood.ts'
import { policeSynonyms } from './synonyms/people/police-and-order.ts'
import { residenceSynonyms } from './synonyms/people/residence.ts'
import { taxSynonyms } from './synonyms/things/tax-and-court.ts'
import { courtAndPoliceReferrals } from './referrals/court-and-police.ts'
import { otherReferrals } from './referrals/others.ts'
import { professionReferrals } from './referrals/professions.ts'
import type { StarterReferral, StarterSynonym } from './types.ts'

/** What people call things, by subject. */
export const starterSynonyms: readonly StarterSynonym[] = [
  ...birthMarriageDeathSynonyms,
  ...familySynonyms,
  ...foreignerSynonyms,
  ...residenceSynonyms,
  ...identitySynonyms,
  ...policeSynonyms,
  ...landSynonyms,
  ...buildingSynonyms,
  ...livelihoodSynonyms,
  ...cooperativeSynonyms,
  ...farmingSynonyms,
  ...forestSynonyms,
  ...boatSynonyms,
  ...certificationSynonyms,
  ...insuranceSynonyms,
  ...taxSynonyms,
  ...businessTaxSynonyms,
  ...customsSynonyms,
]

/** What people ask the ward for and the ward does not do, with where to go since there are two tiers of government. */
export const starterReferrals: readonly StarterReferral[] = [...courtAndPoliceReferrals, ...otherReferrals, ...professionReferrals]
