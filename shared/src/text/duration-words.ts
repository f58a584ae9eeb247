/**
 * Returns seconds as people say them.
 *
 * @example durationWords(130) // '2 phút 10 giây'
 * @example durationWords(900) // '15 phút'
 * @example durationWords(0) // '0 giây'
 */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  if (minutes === 0) return `${rest} giây`
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${rest} giây`
}
