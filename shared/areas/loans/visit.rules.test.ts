import { expect, test } from 'vitest'
import { veryMany } from './visit.rules.ts'

test('fares and jobs each have their own number above which is asked, and what is not typed yet is none', () => {
  const wish = { fares: [{ quantity: 501 }, { quantity: 12 }, { quantity: null }], jobs: [{ quantity: 200 }, { quantity: 101 }, { quantity: 100 }] }
  expect(veryMany(wish, 100)).toEqual([501, 200, 101])
  expect(veryMany({ fares: [], jobs: wish.jobs }, 500)).toEqual([])
})
