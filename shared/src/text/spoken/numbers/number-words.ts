import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'

/** How the station says numbers: words on which regions and stations differ. */
export interface StationPractice {
  /** 105: "một trăm linh năm" or "một trăm lẻ năm". */
  readonly zeroTens: 'linh' | 'lẻ'
  readonly thousand: 'nghìn' | 'ngàn'
  readonly billion: 'tỷ' | 'tỉ'
  /** 24: "hai mươi tư" or "hai mươi bốn". */
  readonly fourAfterTens: 'tư' | 'bốn'
  /** Said before the days 1–10 of a month; empty: nothing. */
  readonly firstTenDays: 'mùng' | 'mồng' | ''
}

/** The practice of northern and north-central stations. */
export const usualPractice: StationPractice = {
  zeroTens: 'linh',
  thousand: 'nghìn',
  billion: 'tỷ',
  fourAfterTens: 'tư',
  firstTenDays: 'mùng',
}

/** Numbers in words, in one station's practice. Every argument is a string of digits 0–9. */
export interface NumberWords {
  readonly practice: StationPractice
  /** The number the digits stand for; beyond 18 digits digit by digit in threes. Leading zeros count for nothing. */
  integer(digits: string): string
  /** Every digit by itself. */
  digitByDigit(digits: string): string
  /** The day of a month, with "mùng" for the first ten. */
  day(digits: string): string
  /** The month: the fourth is "tư". */
  month(digits: string): string
}

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const longestNumber = 18

/** Returns the digits one by one, in words. */
const digitByDigit = (digits: string): string => [...digits].map((digit) => digitWords[Number(digit)] ?? digit).join(' ')

/** Returns digits cut into threes. */
const inThrees = (digits: string): string[] => digits.match(/\d{1,3}/g) ?? []

function configOf(practice: StationPractice): ReadingConfig {
  const config = new ReadingConfig()
  config.unit = []
  config.units = [[], [practice.thousand], ['triệu'], [practice.billion]]
  config.oddText = practice.zeroTens
  config.fourToneText = practice.fourAfterTens
  return config
}

/**
 * Returns the numbers of a station's practice in words.
 *
 * @example numberWords(usualPractice).integer('1005') // 'một nghìn không trăm linh năm'
 */
export function numberWords(practice: StationPractice): NumberWords {
  const config = configOf(practice)
  const integer = (digits: string): string => {
    const significant = digits.replace(/^0+(?=\d)/, '')
    if (significant.length > longestNumber) return inThrees(significant).map(digitByDigit).join(', ')
    return doReadNumber(significant, config)
  }
  return {
    practice,
    integer,
    digitByDigit,
    day: (digits) =>
      Number(digits) <= 10 && practice.firstTenDays !== '' ? `${practice.firstTenDays} ${integer(digits)}` : integer(digits),
    month: (digits) => (Number(digits) === 4 ? 'tư' : integer(digits)),
  }
}
