import { type Comparable } from './duplicates.rules.ts'

/** What two contacts must share one of to be compared at all, by kind of key; a search takes one kind after the other. */
export const blockKinds = ['phone', 'email', 'name', 'street', 'born'] as const
export type BlockKind = (typeof blockKinds)[number]

/** The keys of one kind that a contact is filed under. */
export function blockKeys(contact: Comparable, kind: BlockKind): string[] {
  switch (kind) {
    case 'phone':
      return [...contact.phones.keys()]
    case 'email':
      return contact.emails
    case 'name':
      return nameKeys(contact)
    case 'street':
      return contact.streets.map(({ words }) => [words.find((word) => /^\d/.test(word)), skeleton(words.find((word) => /^\D/.test(word)) ?? '')].join(' ')).concat(contact.postalCodes)
    case 'born':
      return contact.born.length > 4 ? [contact.born] : []
  }
}

/** Sound of one name and first letter of the other, both ways round: a slip in one of them, or two swapped fields, still meet. */
function nameKeys({ kind, given, family, organization, others }: Comparable): string[] {
  if (kind === 'organization') {
    const [first = '', second = ''] = organization.split(' ')
    return organization ? [`o ${skeleton(first)} ${second.slice(0, 1)}`, `o ${skeleton(second)} ${first.slice(0, 1)}`] : []
  }
  const names = [{ given, family }, ...others.map((other) => ({ given: other.split(' ')[0]!, family: other.split(' ').slice(1).join(' ') }))]
  return [...new Set(names.flatMap((name) => [`p ${skeleton(name.family)} ${name.given.slice(0, 1)}`, `p ${skeleton(name.given)} ${name.family.slice(0, 1)}`]))]
}

/** A folded name without its later vowels and doubled letters: "mohammed" and "muhamad" are both "mhmd". */
export function skeleton(word: string): string {
  const sounds = word.replace(/ph/g, 'f').replace(/ck|q/g, 'k').replace(/[sz]/g, 's').replace(/v/g, 'w')
  return (sounds.slice(0, 1) + sounds.slice(1).replace(/[aeiouyh ]/g, '')).replace(/(.)\1+/g, '$1')
}

/** No contact is compared with more than this many others of one block. */
export const window = 20

/**
 * Pairs of a block to compare: of a small one all; of a large one (a tower's street number, a common name)
 * each with the next `window` in the order of `sorted`.
 */
export function* pairsOfBlock<Item>(sorted: readonly Item[]): Generator<[Item, Item]> {
  for (let at = 0; at < sorted.length; at++) {
    for (let next = at + 1; next < Math.min(sorted.length, at + 1 + window); next++) yield [sorted[at]!, sorted[next]!]
  }
}
