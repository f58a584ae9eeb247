const amount = /(\d{1,3}(?:[.,]\d{3})+|\d+)\s*(triệu|nghìn|ngàn)?\s*(?:đồng|Việt Nam Đồng|VNĐ|VND|đ)(?!\p{L})/giu
const factors: Record<string, number> = { triệu: 1_000_000, nghìn: 1_000, ngàn: 1_000 }

/**
 * Returns the sums of money in a text, in đồng, as they are written.
 *
 * @example amountsIn('8,000 VNĐ (bản giấy); 4.000đ (bản điện tử)') // [8000, 4000]
 * @example amountsIn('20 VNĐ (20 nghìn đồng)') // [20, 20000]
 */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(amount)].map(
    ([, digits = '', factor = '']) => Number(digits.replace(/[.,]/g, '')) * (factors[factor.toLowerCase()] ?? 1),
  )
}

/**
 * Returns a sum as people write it.
 *
 * @example amountText(8000) // '8.000 đồng'
 */
export function amountText(sum: number): string {
  return `${String(sum).replace(/\B(?=(?:\d{3})+$)/g, '.')} đồng`
}
