import { partLabels } from '@ward/shared/contract/completeness'
import { absentPart } from '@ward/shared/contract/procedure'

/** The parts of a procedure to choose from, in legal order. */
export const partOptions = absentPart.options.map((value) => ({ label: partLabels[value], value }))
