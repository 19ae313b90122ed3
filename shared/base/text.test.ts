import { expect, test } from 'vitest'
import { endOnce } from './text.ts'

test.each([
  ['Next free: 5:00 p.m..', 'Next free: 5:00 p.m.'],
  ['Réservé, dim. 29 nov.. On le garde.', 'Réservé, dim. 29 nov. On le garde.'],
  ['And so on...', 'And so on...'],
  ['It is done.', 'It is done.'],
  ['', ''],
])('a sentence ends with one full stop: %j', (said, ends) => {
  expect(endOnce(said)).toBe(ends)
})
