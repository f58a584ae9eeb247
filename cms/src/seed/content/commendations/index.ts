import type { StarterCommendation } from '../types.ts'
import { communityDigitalTeams } from './community-digital-teams.ts'
import { neighbourhoodInformationTeams } from './neighbourhood-information-teams.ts'
import { patientCounter } from './patient-counter.ts'

/** Ways of working held up as examples, without names until the ward gives them. */
export const commendations: StarterCommendation[] = [neighbourhoodInformationTeams, patientCounter, communityDigitalTeams]
