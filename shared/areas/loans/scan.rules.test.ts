import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scannedCode, type Stroke, withStroke } from './scan.rules.ts'

/** Signs typed one after another, each so many milliseconds after the one before. */
const typed = (code: string, gaps: readonly number[]): Stroke[] => {
  let at = 1000
  return [...code].map((key, index) => ({ key, at: (at += index === 0 ? 0 : gaps[(index - 1) % gaps.length]!) }))
}
const gathered = (strokes: readonly Stroke[]) => strokes.reduce<Stroke[]>((all, stroke) => withStroke(all, stroke), [])
const code = fc.stringMatching(/^[A-Z0-9-]{4,40}$/)

test('whatever a scanner reads is told apart, on the page and in a field', () => {
  fc.assert(
    fc.property(code, fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), fc.boolean(), (read, gaps, inField) => {
      const strokes = gathered(typed(read, gaps))
      expect(scannedCode(strokes, strokes.at(-1)!.at + 20, inField)).toBe(read)
    }),
  )
})

test('nobody types so fast: what a hand types is never taken for a scan', () => {
  fc.assert(
    fc.property(code, fc.array(fc.integer({ min: 60, max: 400 }), { minLength: 1, maxLength: 40 }), fc.boolean(), (read, gaps, inField) => {
      const strokes = gathered(typed(read, gaps))
      expect(scannedCode(strokes, strokes.at(-1)!.at + 60, inField)).toBeNull()
    }),
  )
})

test('a burst in a field that a hand could type stays in the field', () => {
  const strokes = gathered(typed('OD-0001', [40]))
  const end = strokes.at(-1)!.at + 40
  expect(scannedCode(strokes, end, false)).toBe('OD-0001')
  expect(scannedCode(strokes, end, true)).toBeNull()
})

test('too few signs, a rest before Enter, or a hand that began before: no scan, or only what came in one go', () => {
  const short = gathered(typed('OD1', [5]))
  expect(scannedCode(short, short.at(-1)!.at + 5, false)).toBeNull()
  const rested = gathered(typed('OD-0001', [5]))
  expect(scannedCode(rested, rested.at(-1)!.at + 150, false)).toBeNull()
  const first: Stroke = { key: 'x', at: 0 }
  expect(scannedCode(gathered([first, ...typed('OD-0001', [5])]), 1040, false)).toBe('OD-0001')
})
