/** Prefixes of units. `M` and `m` differ, so they are looked up exactly as written. */
const prefixes = {
  k: 'ki lô',
  K: 'ki lô',
  M: 'mê ga',
  G: 'gi ga',
  T: 'tê ra',
  P: 'pê ta',
  h: 'héc tô',
  da: 'đề ca',
  d: 'đề xi',
  c: 'xăng ti',
  m: 'mi li',
  µ: 'mi crô',
  μ: 'mi crô',
  n: 'na nô',
  p: 'pi cô',
}

/** Units that take prefixes. */
const bases = {
  m: 'mét',
  m2: 'mét vuông',
  m3: 'mét khối',
  g: 'gam',
  l: 'lít',
  L: 'lít',
  s: 'giây',
  V: 'vôn',
  v: 'vôn',
  VA: 'vôn am pe',
  W: 'oát',
  w: 'oát',
  Wh: 'oát giờ',
  wh: 'oát giờ',
  Hz: 'hẹc',
  hz: 'hẹc',
  A: 'am pe',
  Pa: 'pascal',
  pa: 'pascal',
  J: 'giun',
  N: 'niu tơn',
  Ω: 'ôm',
  cal: 'calo',
  Ah: 'am pe giờ',
}

/** Units that stand by themselves, and those whose usual reading is not that of their parts. */
const whole = {
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  '°': 'độ',
  '°C': 'độ C',
  '°c': 'độ c',
  '°f': 'độ f',
  '°k': 'độ k',
  ºC: 'độ C',
  oC: 'độ C',
  oF: 'độ F',
  '°F': 'độ F',
  '°K': 'độ K',
  ha: 'héc ta',
  h: 'giờ',
  mi: 'mile',
  inch: 'inch',
  mph: 'dặm trên giờ',
  feet: 'foot',
  lb: 'pao',
  lbs: 'pao',
  oz: 'ao xơ',
  cc: 'xăng ti mét khối',
  bar: 'ba',
  atm: 'át mốt phe',
  ppm: 'phần triệu',
  rpm: 'vòng trên phút',
  MP: 'mê ga pích xeo',
  ft: 'foot',
  yd: 'yard',
  hp: 'mã lực',
  HP: 'mã lực',
  rad: 'radian',
  dB: 'đề xi ben',
  mmHg: 'mi li mét thủy ngân',
  kbps: 'kilobit trên giây',
  Kbps: 'kilobit trên giây',
  mbps: 'megabit trên giây',
  Mbps: 'megabit trên giây',
  gbps: 'gigabit trên giây',
  Gbps: 'gigabit trên giây',
  mhz: 'mê ga hẹc',
  ghz: 'gi ga hẹc',
  kb: 'ki lô bai',
  mb: 'mê ga bai',
  gb: 'gi ga bai',
  tb: 'terabyte',
  pb: 'petabyte',
}

/** What a measure may be taken per, besides units: "/h", "/tháng". */
const perTime = {
  h: 'giờ',
  s: 'giây',
  s2: 'giây bình phương',
  's²': 'giây bình phương',
  ph: 'phút',
  p: 'phút',
  phút: 'phút',
  giây: 'giây',
  giờ: 'giờ',
  ngày: 'ngày',
  tuần: 'tuần',
  tháng: 'tháng',
  quý: 'quý',
  năm: 'năm',
}

const withPrefixes = Object.entries(prefixes).flatMap(([prefix, prefixWords]) =>
  Object.entries(bases).map(([base, baseWords]): [string, string] => [prefix + base, `${prefixWords} ${baseWords}`]),
)

const units = new Map([...withPrefixes, ...Object.entries(bases), ...Object.entries(whole)])

const timesToBePer = new Map(Object.entries(perTime))

const byLowerCase = new Map([...units].reverse().map(([sign, name]) => [sign.toLowerCase(), name]))

const singleLetters = /^[A-Za-z]$/

/**
 * Returns what a sign of measure is called. Squares and cubes may be written `m2` or `m²`; capitals are forgiven where no other
 * unit is written so (`KG`, `M2`, `TB`).
 *
 * @example unitName('km²') // 'ki lô mét vuông'
 */
export function unitName(sign: string): string | undefined {
  const plain = sign.replace('²', '2').replace('³', '3')
  return units.get(plain) ?? (singleLetters.test(plain) ? undefined : byLowerCase.get(plain.toLowerCase()))
}

/** Returns the time a measure may be taken per: `h` in "km/h", `tháng` in "kWh/tháng". */
export const timeName = (sign: string): string | undefined => timesToBePer.get(sign)

/** Every word the names of units are made of; they need no mark where they are read again. */
export const wordsOfUnits: ReadonlySet<string> = new Set([...units.values()].flatMap((name) => name.split(' ')))
