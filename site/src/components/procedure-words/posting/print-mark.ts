import { hash } from 'node:crypto'
import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import type { WardDetails } from '../../../content/questions/ward.ts'

/**
 * Returns the mark of a procedure's text as it stands on paper: six letters and digits that change with anything a posting
 * says, and with nothing else. The day of comparison is left out: it moves while the text stays.
 *
 * @example printMarkOf(procedure, ward) // '3f9a1c'
 */
export function printMarkOf(procedure: Procedure, ward: Pick<WardDetails, 'authority' | 'oneStopCentre' | 'feedbackGuide'>): string {
  return hash('sha256', JSON.stringify([...nationalTextOf(procedure), ...wardLayerOf(procedure), ...placeOf(ward)]), 'hex').slice(0, 6)
}

// Values in a fixed order, not whole objects: a field added to the contract must not make every posting at the office look old.
function nationalTextOf({ decision, agencies, ...procedure }: Procedure): unknown[] {
  const { title, code, field, levels, audiences, steps, dossierCount, requirements, effectiveFrom, effectiveUntil, lifecycle } = procedure
  return [
    [title, code, field, levels, audiences, steps, dossierCount, requirements, effectiveFrom, effectiveUntil, lifecycle],
    [decision.number, decision.day, decision.issuer],
    [agencies.executing, agencies.competent, agencies.authorised, agencies.coordinating],
    procedure.methods.map((method) => [method.channel, method.durationText, method.durationUnit, method.feeText, method.note]),
    procedure.paperCases.map(({ name, papers }) => [
      name,
      papers.map((paper) => [paper.name, paper.originals, paper.copies, paper.required, paper.formName]),
    ]),
    procedure.results.map(({ name, code: resultCode }) => [name, resultCode]),
    procedure.legalBases.map((basis) => [basis.number, basis.title, basis.issuer, basis.issuedDay, basis.effectiveUntil, basis.replacedBy]),
  ]
}

function wardLayerOf(procedure: Procedure): unknown[] {
  const { counter, counterHours, counterPhone, receivingAddress, localNotes, serviceLevel, publicPost, onlinePayment } = procedure
  return [counter, counterHours, counterPhone, receivingAddress, localNotes, serviceLevel, publicPost, onlinePayment]
}

function placeOf({
  authority,
  oneStopCentre,
  feedbackGuide,
}: Pick<WardDetails, 'authority' | 'oneStopCentre' | 'feedbackGuide'>): unknown[] {
  const { name, address, hours, openingTimes, phone } = oneStopCentre
  return [authority, name, address, hours, openingTimes.map(({ days, from, until }) => [days, from, until]), phone, feedbackGuide]
}
