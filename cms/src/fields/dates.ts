import type { DateField } from 'payload'
import { nobodyField } from '../access/rules.ts'

type DateOptions = Pick<DateField, 'admin' | 'hooks' | 'access' | 'required' | 'index' | 'validate'>

const vietnam = { label: 'Giờ Việt Nam', value: 'Asia/Ho_Chi_Minh' }

/** A calendar day in Việt Nam; stored as noon UTC of that day. */
export function dayField(name: string, label: string, options: DateOptions = {}): DateField {
  return {
    name,
    type: 'date',
    label,
    ...options,
    admin: { ...options.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  }
}

/** An instant, picked and shown in the time of Việt Nam wherever the browser is. */
export function momentField(name: string, label: string, options: DateOptions = {}): DateField {
  return {
    name,
    type: 'date',
    label,
    timezone: { supportedTimezones: [vietnam], defaultTimezone: vietnam.value },
    ...options,
    admin: {
      ...options.admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 },
    },
  }
}

/** An instant that only the system writes. */
export function stampField(name: string, label: string): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { hidden: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
    access: { create: nobodyField, update: nobodyField },
    hooks: { beforeDuplicate: [() => null] },
  }
}
