import { expect, test } from 'vitest'
import { keptTicks } from './kept-ticks.ts'

function storeWith(entries: Record<string, string>) {
  const held = new Map(Object.entries(entries))
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

test('what is kept is read back', () => {
  const ticks = keptTicks(storeWith({}), 'ho-so:/thu-tuc/a')
  ticks.keep(new Set(['Tờ khai', 'Giấy chứng sinh']))
  expect(ticks.read()).toEqual(new Set(['Tờ khai', 'Giấy chứng sinh']))
})

test('nothing is left on the device when nothing is ticked', () => {
  const store = storeWith({ a: '["Tờ khai"]' })
  keptTicks(store, 'a').keep(new Set())
  expect(store.held.size).toBe(0)
})

test.each([{ stored: 'hỏng' }, { stored: '["Tờ khai"' }, { stored: '{"a":1}' }, { stored: '[1,null]' }])(
  '$stored counts as no ticks',
  ({ stored }) => {
    expect(keptTicks(storeWith({ a: stored }), 'a').read()).toEqual(new Set())
  },
)

test('without a store nothing is kept and nothing breaks', () => {
  const ticks = keptTicks(null, 'a')
  ticks.keep(new Set(['Tờ khai']))
  expect(ticks.read()).toEqual(new Set())
})
