import { z } from 'zod'
import { RowObjection } from '../national/row-objection.ts'

type Issue = z.core.$ZodIssue

const typeNames = new Map([
  ['string', 'chữ'],
  ['number', 'số'],
  ['int', 'số nguyên'],
  ['boolean', 'đúng hoặc sai'],
  ['array', 'danh sách'],
  ['object', 'nhóm'],
])

function complaintOf(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    return issue.message.endsWith('received undefined') ? 'thiếu' : `phải là ${typeNames.get(issue.expected) ?? issue.expected}`
  }
  if (issue.code === 'too_small') return 'không được là số âm'
  return issue.code === 'custom' ? issue.message : 'không đúng'
}

const pathOf = ({ path }: Issue) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .slice(1)

const shownIssues = 5

/** Returns what is wrong with a row, in Vietnamese; an error nobody foresaw is told as it is. */
export function reasonOf(error: unknown): string {
  if (error instanceof RowObjection) return error.message
  if (error instanceof z.ZodError) {
    const complaints = error.issues.slice(0, shownIssues).map((issue) => `“${pathOf(issue) || 'bản ghi'}” ${complaintOf(issue)}`)
    return `${complaints.join('; ')}${error.issues.length > shownIssues ? '; …' : ''}.`
  }
  return `Không đọc được (${error instanceof Error ? error.message : String(error)}).`
}
