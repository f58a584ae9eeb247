import { expect, test } from 'vitest'
import { isFor } from './audience-of.ts'

test.each([
  { names: ['Công dân Việt Nam'], people: true, businesses: false },
  { names: ['Doanh nghiệp', 'Hợp tác xã'], people: false, businesses: true },
  { names: ['Tổ chức (không bao gồm doanh nghiệp, HTX)'], people: false, businesses: true },
  { names: ['Công dân Việt Nam', 'Doanh nghiệp'], people: true, businesses: true },
  { names: ['Hộ kinh doanh'], people: true, businesses: true },
  { names: [], people: true, businesses: true },
])('$names', ({ names, people, businesses }) => {
  expect({ people: isFor('nguoi-dan', names), businesses: isFor('doanh-nghiep', names) }).toEqual({ people, businesses })
})
