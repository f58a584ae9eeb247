import { wardSchema, type Ward } from '@ward/shared/contract/kinds/ward'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Ward as WardRow } from '../../generated/payload-types.ts'
import { instantOrNull, textOrNull } from './references.ts'

function toOutage(outage: WardRow['outage']): Ward['outage'] {
  const [shownFrom, from, until] = [instantOrNull(outage?.shownFrom), instantOrNull(outage?.from), instantOrNull(outage?.until)]
  const message = textOrNull(outage?.message)
  if (message === null || from === null || until === null) return null
  return { shownFrom: shownFrom ?? from, from, until, message }
}

interface StationPart {
  id?: string | null
  retired?: boolean | null
}

function inUse<Part extends StationPart>(parts: readonly Part[] | null | undefined) {
  return (parts ?? []).flatMap((part) => (part.retired || !part.id ? [] : [{ ...part, id: part.id }]))
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
      openingTimes: (oneStopCentre.openingTimes ?? []).map(({ days, from, until }) => ({ days, from, until })),
      closures: (oneStopCentre.closures ?? []).map(({ from, until, reason }) => ({
        from: vietnamDay(from),
        until: vietnamDay(until),
        reason,
      })),
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
      days: station.days ?? [],
      sessions: inUse(station.sessions).map(({ id, name, time }) => ({ id, name, time })),
      clusters: inUse(station.clusters).map(({ id, name, area }) => ({ id, name, area: textOrNull(area) })),
    },
    feedbackGuide: textOrNull(row.feedbackGuide),
    outage: toOutage(row.outage),
  })
}
