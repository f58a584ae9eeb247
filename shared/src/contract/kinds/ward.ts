import { z } from 'zod'
import { weekdays } from '../../text/calendar-day.ts'
import { closureSchema, openingTimeSchema } from './opening-hours.ts'
import { instant, optionalText, text, webAddress } from '../parts.ts'

/** The ward: names, contact, counter, station and the address of the site. Everything here is content, nothing is in a template. */
export const wardSchema = z.object({
  /** Full name of the authority, e.g. "Ủy ban nhân dân phường Trúc Lâm". */
  authority: text,
  /** e.g. "phường Trúc Lâm". */
  name: text,
  province: text,
  administrativeCode: text,
  /** Name of the section, e.g. "Thủ tục hành chính và cải cách hành chính". */
  siteTitle: text,
  siteDescription: text,
  /** Where the site stands: scheme, host and base path without a slash at the end. */
  baseAddress: webAddress.refine((value) => !/\/$|[?#]/.test(value), 'must end with the host or a path'),
  introduction: optionalText,
  formerUnits: z.array(text),
  oneStopCentre: z.object({
    name: text,
    formerName: optionalText,
    address: optionalText,
    /** The hours in words, where the opening times do not say it all. */
    hours: optionalText,
    openingTimes: z.array(openingTimeSchema),
    closures: z.array(closureSchema),
    phone: optionalText,
  }),
  serviceCentre: text,
  address: text,
  phones: z.array(z.object({ label: text, number: text })),
  email: z.email().nullable(),
  responsiblePerson: z.object({ name: optionalText, position: optionalText }),
  /** Number of the licence to run the site (giấy phép thiết lập), when there is one. */
  licence: optionalText,
  officialChannels: z.array(z.object({ name: text, url: webAddress, note: optionalText })),
  station: z.object({
    name: text,
    opening: text,
    closing: text,
    /** Days of the week it is on air. */
    days: z.array(z.enum(weekdays)),
    /** When it is on air; schedule rows name sessions by id. */
    sessions: z.array(z.object({ id: text, name: text, time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/) })),
    /** Loudspeakers switched together; schedule rows name them by id. */
    clusters: z.array(z.object({ id: text, name: text, area: optionalText })),
  }),
  /** How to send phản ánh, kiến nghị. */
  feedbackGuide: optionalText,
  /** Planned outage, announced by a banner while `shownFrom` ≤ now < `until`. */
  outage: z.object({ shownFrom: instant, from: instant, until: instant, message: text }).nullable(),
})

export type Ward = z.infer<typeof wardSchema>
