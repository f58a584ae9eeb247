import { isWordSign, type Place, type Reading } from '../place.ts'
import type { Mark } from '../spoken-text.ts'

const chunk = /[A-Za-z0-9][A-Za-z0-9._%+@:/?=&#~-]{2,200}/y
const email = /^[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$/
const web = /^(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+(?:[/?#:].*)?$/i
const bareDomain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|edu|gov|info)(?:\/.*)?$/i
const endOfSentence = /[.,:?/&]+$/

const listenersCannotClick: Mark = {
  code: 'web-address',
  reason: 'Địa chỉ thư điện tử, trang mạng khó nghe trên loa. Nên đọc chậm hai lần hoặc chỉ nơi xem.',
}

const names = new Map([
  ['.', 'chấm'],
  ['@', 'a còng'],
  ['-', 'gạch ngang'],
  ['_', 'gạch dưới'],
  ['/', 'gạch chéo'],
  [':', 'hai chấm'],
  ['+', 'cộng'],
  ['www', 'vê kép vê kép vê kép'],
  ['gov', 'gốp'],
  ['vn', 'vê nờ'],
  ['com', 'com'],
  ['edu', 'e đu'],
  ['org', 'o rờ gờ'],
  ['net', 'nét'],
  ['gmail', 'gờ meo'],
])

function inWords(address: string, { words }: Place): string {
  const parts = address.replace(/^https?:\/\//i, '').match(/[A-Za-z]+|\d+|[^A-Za-z\d]/g) ?? []
  const spoken = parts.map((part) =>
    /^\d/.test(part) ? words.digitByDigit(part) : (names.get(part.toLowerCase()) ?? (/\w/.test(part) ? part.toLowerCase() : '')),
  )
  return spoken.filter((part) => part !== '').join(' ')
}

/** Reads e-mail and web addresses part by part: "chấm", "a còng", "gạch chéo"; always marked, since nobody can click on the air. */
export function webAddress(place: Place): Reading | undefined {
  const { text, at } = place
  chunk.lastIndex = at
  const address = chunk.exec(text)?.[0].replace(endOfSentence, '')
  if (address === undefined || !/[.@]/.test(address) || isWordSign(text, at + address.length)) return undefined
  if (!email.test(address) && !web.test(address) && !bareDomain.test(address)) return undefined
  return { length: address.length, spoken: inWords(address, place), kind: 'web', mark: listenersCannotClick }
}
