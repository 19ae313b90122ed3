import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BriefState, briefState } from './briefs.schema.ts'
import { isLocked, mayBecome, mayPrint, nextOf } from './states.rules.ts'

const anyState = fc.constantFrom(...briefState.options)

test('whatever way a document goes, it is read by others before it is approved, and approved before it is published', () => {
  fc.assert(
    fc.property(fc.array(anyState, { maxLength: 30 }), (wishes) => {
      const way: BriefState[] = ['draft']
      for (const wish of wishes) if (mayBecome(way.at(-1)!, wish)) way.push(wish)
      for (const [index, state] of way.entries()) {
        if (state === 'approved') expect(way[index - 1]).toBe('review')
        if (state === 'published') expect(way[index - 1]).toBe('approved')
      }
    }),
  )
})

test('from anywhere there is a way back to be written on, and no step stays where it is', () => {
  for (const state of briefState.options) {
    expect(mayBecome(state, state)).toBe(false)
    if (state !== 'draft') expect(mayBecome(state, 'draft')).toBe(true)
    const next = nextOf(state)
    if (next) expect(mayBecome(state, next)).toBe(true)
  }
  expect(nextOf('published')).toBeNull()
})

test('what may be printed unasked is what nobody can write on', () => {
  expect(briefState.options.filter(mayPrint)).toEqual(['approved', 'published'])
  for (const state of briefState.options) expect(mayPrint(state)).toBe(isLocked(state))
})
