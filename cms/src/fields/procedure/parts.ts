import { partLabels } from '@ward/shared/contract/kinds/procedure/completeness'
import { absentPart } from '@ward/shared/contract/kinds/procedure/procedure'

/** The parts of a procedure to choose from, in legal order. */
export const partOptions = absentPart.options.map((value) => ({ label: partLabels[value], value }))
