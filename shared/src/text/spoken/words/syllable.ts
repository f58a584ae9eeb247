const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const onset = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?/

/** Every rhyme of Vietnamese, without tone; `y` and `i` as they are spelled. */
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen ' +
    'oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi ' +
    'uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyn uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm ưn ' +
    'y yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
)

/** Rhymes that end in a stop are only said with the rising or the heavy tone. */
const stopped = /(?:c|ch|p|t)$/
const risingOrHeavy = /[\u0301\u0323]/

function splitsIntoParts(toneless: string): boolean {
  const start = onset.exec(toneless)?.[0] ?? ''
  if (rhymes.has(toneless.slice(start.length))) return true
  return start.length === 2 && /^(?:gi|qu)$/.test(start) && rhymes.has(toneless.slice(1))
}

const longestSyllable = 8

/** Syllables met before: taking a word apart is slow, and a language has only some thousands. */
const met = new Set<string>()

/**
 * Says whether a word in lower case can be one syllable of Vietnamese: onset, rhyme and a tone the rhyme allows.
 *
 * @example isVietnameseSyllable('nghiêng') // true
 * @example isVietnameseSyllable('internet') // false
 * @example isVietnameseSyllable('vat') // false
 */
export function isVietnameseSyllable(word: string): boolean {
  if (met.has(word)) return true
  if (word.length > longestSyllable || word !== word.toLowerCase() || !isSyllable(word)) return false
  met.add(word)
  return true
}

function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD')
  const toneless = apart.replace(toneMarks, '').normalize('NFC')
  return splitsIntoParts(toneless) && (!stopped.test(toneless) || risingOrHeavy.test(apart))
}
