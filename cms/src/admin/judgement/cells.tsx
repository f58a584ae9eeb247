'use client'

import type { DefaultCellComponentProps } from 'payload'

/** Shows in lists how complete a procedure is. */
export function CompletenessCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? `${cellData} %` : '–'}</span>
}

/** Shows in lists how many places of a procedure should be checked. */
export function WarningCell({ cellData }: DefaultCellComponentProps) {
  if (typeof cellData !== 'number') return <span>–</span>
  return cellData === 0 ? <span>Không</span> : <strong>{cellData} điều</strong>
}
