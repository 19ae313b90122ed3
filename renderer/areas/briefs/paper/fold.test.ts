import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf } from '#shared/areas/briefs/briefs.rules.ts'
import { paperContentOf } from '#test/fixtures/paperContent.ts'
import { everything, longText, prose } from '#test/fixtures/papers.ts'
import { onPages, withShortParagraphs } from './fold.ts'
import { inPieces, partsOf, whole } from './parts.ts'

test('a paper taken to pieces and put together again is the same', () => {
  for (const body of [everything('Heat', 'x'), longText('Report', 12, 400)]) {
    const parts = partsOf(paperContentOf({ body, page: { letterhead: true, disclaimer: true } }))
    const again = whole(inPieces(withShortParagraphs(parts)))
    const words = (of: typeof parts) => of.map((part) => (part.kind === 'node' ? `${part.node.type}: ${lineOf(part.node)}` : part.kind))
    expect(words(again)).toEqual(words(parts))
  }
})

test('a long paragraph becomes several short ones', () => {
  const parts = partsOf(paperContentOf({ body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: prose(500) }] }] } }))
  const pieces = withShortParagraphs(parts)
  expect(pieces.length).toBeGreaterThan(4)
  for (const piece of pieces) if (piece.kind === 'node') expect(lineOf(piece.node).length).toBeLessThan(900)
})

test('every piece lies on one page, in the order of the text', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (found) => {
      expect(onPages(found).flat()).toEqual(found.map((_, index) => index))
    }),
  )
})
