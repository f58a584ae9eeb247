import { Mark } from './mark.tsx'

/** The mark at the head of every page of the admin. */
export function Icon() {
  return <Mark size={24} />
}
