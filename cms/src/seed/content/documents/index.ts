import type { StarterDocument } from '../types.ts'
import { plan2025 } from './plan-2025.ts'
import { provincialDecisions } from './provincial-decisions.ts'

/** Documents the site opens with. */
export const documents: StarterDocument[] = [plan2025, ...provincialDecisions]
