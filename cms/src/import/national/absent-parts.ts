import { absentPart, type AbsentPart } from '@ward/shared/contract/kinds/procedure/procedure'
import type { NationalLayer } from './layer.ts'

const isAbsent: Record<AbsentPart, (layer: Omit<NationalLayer, 'notInSource'>) => boolean> = {
  steps: ({ steps }) => steps === null,
  methods: ({ methods }) => methods.length === 0,
  papers: ({ paperCases }) => paperCases.every(({ papers }) => papers.length === 0),
  duration: ({ methods }) => methods.every(({ durationText, durationUnit }) => durationText === null && durationUnit !== 'unregulated'),
  audience: ({ audiences }) => audiences.length === 0,
  agency: ({ agencies }) => agencies.executing === null && agencies.competent === null,
  results: ({ results }) => results.length === 0,
  requirements: ({ requirements }) => requirements === null,
  fees: ({ methods }) => methods.every(({ feeText }) => feeText === null),
  legalBases: ({ legalBases }) => legalBases.length === 0,
  decision: ({ decision }) => decision.number === null,
}

/** Returns the layer with the list of parts its source says nothing about. */
export function withAbsentParts(layer: Omit<NationalLayer, 'notInSource'>): NationalLayer {
  return { ...layer, notInSource: absentPart.options.filter((part) => isAbsent[part](layer)) }
}
