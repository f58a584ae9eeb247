import { wardSchema, type Ward } from '@ward/shared/contract/kinds/ward'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Ward as WardRow } from '../../generated/payload-types.ts'
import { instantOrNull, textOrNull } from './parts/references.ts'

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

function toOneStopCentre(centre: WardRow['oneStopCentre']) {
  return {
    name: centre.name,
    formerName: textOrNull(centre.formerName),
    address: textOrNull(centre.address),
    hours: textOrNull(centre.hours),
    openingTimes: (centre.openingTimes ?? []).map(({ days, from, until }) => ({ days, from, until })),
    closures: (centre.closures ?? []).map(({ from, until, reason }) => ({ from: vietnamDay(from), until: vietnamDay(until), reason })),
    phone: textOrNull(centre.phone),
  }
}

function toStation(station: WardRow['station']) {
  return {
    name: station.name,
    opening: station.opening,
    closing: station.closing,
    days: station.days ?? [],
    sessions: inUse(station.sessions).map(({ id, name, time }) => ({ id, name, time })),
    clusters: inUse(station.clusters).map(({ id, name, area }) => ({ id, name, area: textOrNull(area) })),
  }
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
    oneStopCentre: toOneStopCentre(oneStopCentre),
    serviceCentre: row.serviceCentre,
    address: row.address,
    phones: (row.phones ?? []).map(({ label, number }) => ({ label, number })),
    email: textOrNull(row.email),
    responsiblePerson: { name: textOrNull(responsiblePerson?.name), position: textOrNull(responsiblePerson?.position) },
    licence: textOrNull(row.licence),
    officialChannels: (row.officialChannels ?? []).map(({ name, url, note }) => ({ name, url, note: textOrNull(note) })),
    station: toStation(station),
    feedbackGuide: textOrNull(row.feedbackGuide),
    outage: toOutage(row.outage),
  })
}
