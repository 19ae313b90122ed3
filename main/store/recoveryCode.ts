import { randomInt } from 'node:crypto'

/** Crockford's letters: without I, L, O and U, which are misread on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 6
const groupLength = 5

/** A code of 30 letters (150 bits) in groups of five: "7K3QF-...". */
export function newRecoveryCode(): string {
  const group = () => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** The code as it was meant: typed in lower case, without dashes, or with letters read for digits. */
export function readRecoveryCode(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return plain.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? ''
}
