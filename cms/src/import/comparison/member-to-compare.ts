import { familiesOf, type Version } from '@ward/shared/contract/kinds/procedure/procedure-family'

/** Returns the stored procedure a source of this code is compared with: of all its versions the one in force on a day (`YYYY-MM-DD`); undefined when there is none. */
export function memberToCompare<Member extends Version>(members: readonly Member[], day: string): Member | undefined {
  return familiesOf(members, day)[0]?.current
}
