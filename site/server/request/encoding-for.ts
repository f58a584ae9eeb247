/** Weight of `q=…` among the parameters of one item of Accept-Encoding: 1 when absent, 0 when unreadable. */
function weightOf(parameters: readonly string[]): number {
  const weight = parameters.map((parameter) => /^\s*q\s*=\s*(.*?)\s*$/i.exec(parameter)?.[1]).find((value) => value !== undefined)
  if (weight === undefined) return 1
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0
}

function weightsOf(acceptEncoding: string): Map<string, number> {
  const items = acceptEncoding.split(',').map((item) => item.split(';'))
  return new Map(items.map(([name = '', ...parameters]) => [name.trim().toLowerCase(), weightOf(parameters)]))
}

/**
 * Returns the encoding to answer in: of those `ready` (the server's favourite first) the one the client weighs highest,
 * null for none. RFC 9110, section 12.5.3.
 *
 * @example encodingFor('gzip, br', ['br', 'gzip']) // 'br'
 * @example encodingFor('gzip, br;q=0.5', ['br', 'gzip']) // 'gzip'
 * @example encodingFor('br;q=0', ['br']) // null
 */
export function encodingFor<Encoding extends string>(acceptEncoding: string, ready: readonly Encoding[]): Encoding | null {
  const weights = weightsOf(acceptEncoding)
  const weigh = (encoding: string) => weights.get(encoding) ?? weights.get('*') ?? 0
  const [best] = ready.filter((encoding) => weigh(encoding) > 0).sort((a, b) => weigh(b) - weigh(a))
  if (best === undefined) return null
  return (weights.get('identity') ?? 0) > weigh(best) ? null : best
}
