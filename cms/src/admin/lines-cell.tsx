'use client'

import type { DefaultCellComponentProps } from 'payload'

/** Shows in lists a text whose lines are things of their own, parted by semicolons. */
export function LinesCell({ cellData }: DefaultCellComponentProps) {
  const text = typeof cellData === 'string' ? cellData.trim() : ''
  return <span>{text === '' ? '–' : text.split('\n').join('; ')}</span>
}
