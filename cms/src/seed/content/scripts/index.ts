import type { StarterScript } from '../types.ts'
import { bewareOfFalseOfficials } from './beware-of-false-officials.ts'
import { registerBirthInTime } from './register-birth-in-time.ts'
import { speakUp } from './speak-up.ts'

/** Texts ready for the loudspeakers. */
export const scripts: StarterScript[] = [speakUp, bewareOfFalseOfficials, registerBirthInTime]
