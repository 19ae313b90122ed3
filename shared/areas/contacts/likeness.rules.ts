/**
 * How alike two texts are by Jaro and Winkler, from 0 (nothing in common) to 1 (the same); give it folded text.
 * The same whichever comes first: the greedy search for common letters begins with the shorter.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const [short, long] = one.length < other.length || (one.length === other.length && one < other) ? [one, other] : [other, one]
  const common = commonLetters(short, long)
  if (common.count === 0) return 0
  const jaro = (common.count / short.length + common.count / long.length + (common.count - common.swapped) / common.count) / 3
  const begun = sharedBeginning(short, long, 4)
  return Math.min(1, jaro + begun * 0.1 * (1 - jaro))
}

/** Letters found in both, not further apart than half the longer text; and half of those that stand in another order. */
function commonLetters(short: string, long: string): { count: number; swapped: number } {
  const reach = Math.max(0, Math.floor(long.length / 2) - 1)
  const taken = new Uint8Array(long.length)
  const inShort: string[] = []
  for (let at = 0; at < short.length; at++) {
    const last = Math.min(long.length - 1, at + reach)
    for (let there = Math.max(0, at - reach); there <= last; there++) {
      if (taken[there] || long[there] !== short[at]) continue
      taken[there] = 1
      inShort.push(short[at]!)
      break
    }
  }
  let swapped = 0
  let next = 0
  for (let there = 0; there < long.length; there++) if (taken[there] && long[there] !== inShort[next++]) swapped++
  return { count: inShort.length, swapped: swapped / 2 }
}

function sharedBeginning(one: string, other: string, most: number): number {
  let length = 0
  while (length < most && length < one.length && one[length] === other[length]) length++
  return length
}
