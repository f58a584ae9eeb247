/**
 * Returns the suspects without which all is sound, as few as can be; none when it is not sound without all of them.
 *
 * With one culprit among n suspects it asks about 2·log₂ n times.
 *
 * @param isSoundWithout says whether all is sound while some suspects are withheld
 */
export async function findCulprits<T>(suspects: readonly T[], isSoundWithout: (withheld: readonly T[]) => Promise<boolean>): Promise<T[]> {
  if (suspects.length === 0 || !(await isSoundWithout(suspects))) return []
  let withheld: readonly T[] = suspects
  const bringBack = async (group: readonly T[]): Promise<void> => {
    const rest = withheld.filter((suspect) => !group.includes(suspect))
    if (await isSoundWithout(rest)) withheld = rest
    else if (group.length > 1) await bringBackByHalves(group)
  }
  const bringBackByHalves = async (group: readonly T[]): Promise<void> => {
    const middle = Math.ceil(group.length / 2)
    // The older half first: of two that only spoil together, the newer one stays out.
    await bringBack(group.slice(middle))
    await bringBack(group.slice(0, middle))
  }
  if (suspects.length > 1) await bringBackByHalves(suspects)
  return [...withheld]
}
