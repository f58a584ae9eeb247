import { wardSchema, type Ward } from '@ward/shared/contract/kinds/ward'
import type { Ward as WardRow } from '../../generated/payload-types.ts'
import { instantOrNull, textOrNull } from './references.ts'

function toOutage(outage: WardRow['outage']): Ward['outage'] {
  const [shownFrom, from, until] = [instantOrNull(outage?.shownFrom), instantOrNull(outage?.from), instantOrNull(outage?.until)]
  const message = textOrNull(outage?.message)
  if (message === null || from === null || until === null) return null
  return { shownFrom: shownFrom ?? from, from, until, message }
}

/** Returns the ward. Throws when it breaks the contract: without it no page can be made. */
export function toWard(row: WardRow): Ward {
  const { oneStopCentre, responsiblePerson, station } = row
  return wardSchema.parse({
    authority: row.authority,
    name: row.name,
    province: row.province,
    administrativeCode: row.administrativeCode,
    siteTitle: row.siteTitle,
    siteDescription: row.siteDescription,
    baseAddress: row.baseAddress.replace(/\/+$/, ''),
    introduction: textOrNull(row.introduction),
    formerUnits: row.formerUnits ?? [],
    oneStopCentre: {
      name: oneStopCentre.name,
      formerName: textOrNull(oneStopCentre.formerName),
      address: textOrNull(oneStopCentre.address),
      hours: textOrNull(oneStopCentre.hours),
      phone: textOrNull(oneStopCentre.phone),
    },
    serviceCentre: row.serviceCentre,
    address: row.address,
    phones: (row.phones ?? []).map(({ label, number }) => ({ label, number })),
    email: textOrNull(row.email),
    responsiblePerson: { name: textOrNull(responsiblePerson?.name), position: textOrNull(responsiblePerson?.position) },
    licence: textOrNull(row.licence),
    officialChannels: (row.officialChannels ?? []).map(({ name, url, note }) => ({ name, url, note: textOrNull(note) })),
    station: {
      name: station.name,
      opening: station.opening,
      closing: station.closing,
      days: station.days,
      sessions: (station.sessions ?? []).flatMap(({ id, name, time, retired }) => (retired || !id ? [] : [{ id, name, time }])),
    },
    feedbackGuide: textOrNull(row.feedbackGuide),
    outage: toOutage(row.outage),
  })
}
