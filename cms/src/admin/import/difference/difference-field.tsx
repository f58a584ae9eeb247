/** The differences of a procedure, section by section, and what can be decided on them. */
export function DifferenceField() {
  return null
}
