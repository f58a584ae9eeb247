'use client'

/** Opens the print dialog. */
export function PrintButton() {
  return (
    <button type="button" onClick={() => window.print()}>
      In phiếu này
    </button>
  )
}
