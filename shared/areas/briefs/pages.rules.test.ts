import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, inkOn, inkOnWhite, leastContrast } from './colour.rules.ts'
import { foldedSides, pageBox, sheetBox } from './pages.rules.ts'

test('a folded sheet reads one, two, three, four', () => {
  expect(foldedSides(4)).toEqual([{ left: 4, right: 1 }, { left: 2, right: 3 }])
  expect(foldedSides(8)).toEqual([{ left: 8, right: 1 }, { left: 2, right: 7 }, { left: 6, right: 3 }, { left: 4, right: 5 }])
  expect(foldedSides(2)).toEqual([{ left: null, right: 1 }, { left: 2, right: null }])
})

test('folded, each page lies on paper once, and turned in its booklet they follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (pages) => {
      const sides = foldedSides(pages)
      expect(sides.length).toBe(2 * Math.ceil(pages / 4))
      // Opened in the middle, the right halves of the fronts and the left halves of the backs go forward.
      const forward = sides.map(({ left, right }, index) => (index % 2 === 0 ? right : left))
      const backward = sides.map(({ left, right }, index) => (index % 2 === 0 ? left : right)).toReversed()
      expect([...forward, ...backward].filter((page) => page !== null)).toEqual(Array.from({ length: pages }, (_, index) => index + 1))
    }),
  )
})

test('two half pages make a sheet on its side', () => {
  for (const size of ['Letter', 'Legal'] as const) {
    const [half, sheet] = [pageBox({ size, fold: 'half' }), sheetBox({ size, fold: 'half' })]
    expect(2 * half.width).toBeCloseTo(sheet.width)
    expect(half.height).toBeCloseTo(sheet.height)
  }
})

test('words on the clinic’s colour, and in it on white, can be read, whatever the colour', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrast(accent, inkOn(accent))).toBeGreaterThanOrEqual(leastContrast)
      expect(contrast(inkOnWhite(accent), '#ffffff')).toBeGreaterThanOrEqual(leastContrast)
      expect(inkOnWhite(accent)).toMatch(/^#[0-9a-f]{6}$/)
    }),
  )
})
