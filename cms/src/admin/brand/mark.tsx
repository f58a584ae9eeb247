/** The ward's mark, as on the public site. */
export function Mark({ size }: { size: number }) {
  return <img src="/icon.svg" width={size} height={size} alt="Biểu trưng của phường" />
}
