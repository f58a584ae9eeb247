'use client'

import { useRowLabel } from '@payloadcms/ui'

const channelNames: Record<string, string> = { 'in-person': 'Trực tiếp', online: 'Trực tuyến', post: 'Dịch vụ bưu chính' }

function shortened(text: string | null | undefined, fallback: string): string {
  if (!text) return fallback
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}

/** Names a way of applying in the folded list. */
export function MethodLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ channel?: string; durationText?: string }>()
  return <span>{channelNames[data.channel ?? ''] ?? `Cách thức ${rowNumber + 1}`}</span>
}

/** Names a paper of the dossier in the folded list. */
export function PaperLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ name?: string }>()
  return <span>{shortened(data.name, `Giấy tờ ${rowNumber + 1}`)}</span>
}

/** Names a case of the dossier. */
export function PaperCaseLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ name?: string }>()
  return <span>{shortened(data.name, rowNumber === 0 ? 'Hồ sơ' : `Trường hợp ${rowNumber + 1}`)}</span>
}

/** Names a result in the folded list. */
export function ResultLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ name?: string }>()
  return <span>{shortened(data.name, `Kết quả ${rowNumber + 1}`)}</span>
}

/** Names a legal basis in the folded list by number and title. */
export function LegalBasisLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ number?: string; title?: string }>()
  return <span>{shortened([data.number, data.title].filter(Boolean).join(' – '), `Văn bản ${rowNumber + 1}`)}</span>
}

/** Names a situation in the folded list by its question. */
export function SituationLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ question?: string }>()
  return <span>{shortened(data.question, `Tình huống ${rowNumber + 1}`)}</span>
}
