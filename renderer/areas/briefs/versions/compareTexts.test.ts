import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { compareTexts, type ComparedPassage, compareWords, type Passage, passagesOf } from './compareTexts.ts'

const passage = (text: string, kind: Passage['kind'] = 'paragraph'): Passage => ({ kind, text })
const word = fc.constantFrom('rent', 'heat', 'the', 'landlord', 'must', 'repair', 'écrivez', 'août', 'today', '21')
const passages = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => passage(words.join(' '))), { maxLength: 8 })
/** Words as they are said: how much room is between them is no difference. */
const said = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')
const side = ({ pieces }: ComparedPassage, left: 'added' | 'removed') => said(pieces.filter(({ change }) => change !== left).map(({ text }) => text).join(''))

describe('two texts passage by passage', () => {
  test('each side still says all its own, in its order, and nothing of the other’s', () => {
    fc.assert(
      fc.property(passages, passages, (before, after) => {
        const rows = compareTexts(before, after)
        expect(rows.flatMap((row) => row.before ?? [])).toEqual(before)
        expect(rows.flatMap((row) => row.after ?? [])).toEqual(after)
        for (const row of rows) {
          expect(side(row, 'added')).toBe(row.before ? said(row.before.text) : '')
          expect(side(row, 'removed')).toBe(row.after ? said(row.after.text) : '')
          expect(row.changed).toBe(row.before?.text !== row.after?.text)
        }
      }),
    )
  })
  test('a text differs from itself nowhere', () => {
    fc.assert(fc.property(passages, (given) => {
      expect(compareTexts(given, given).some(({ changed }) => changed)).toBe(false)
    }))
  })
  test('one passage put in anywhere is the only difference', () => {
    fc.assert(
      fc.property(passages, fc.nat(), (given, at) => {
        const more = given.toSpliced(at % (given.length + 1), 0, passage('Something nobody said before'))
        expect(compareTexts(given, more).filter(({ changed }) => changed).map(({ before, after }) => [before, after?.text])).toEqual([[null, 'Something nobody said before']])
      }),
    )
  })
  test('a passage that was reworded faces what it was; one of another kind does not', () => {
    const before = [passage('Write down the temperature twice a day.'), passage('Call us.')]
    const after = [passage('New here.'), passage('Write down the temperature three times a day.'), passage('Call us.', 'heading')]
    expect(compareTexts(before, after).map((row) => [row.before?.text ?? null, row.after?.text ?? null])).toEqual([
      [null, 'New here.'],
      ['Write down the temperature twice a day.', 'Write down the temperature three times a day.'],
      ['Call us.', null],
      [null, 'Call us.'],
    ])
  })
  test('within a passage only the words that differ are marked', () => {
    expect(compareWords('Twice a day.', 'Three times a day.').filter(({ change }) => change !== 'same').map(({ text, change }) => [text.trim(), change])).toEqual([['Twice', 'removed'], ['Three times', 'added']])
  })
})

test('what is no text is compared by its name, and marks and comments make no difference', () => {
  const words = { field: (field: string) => `‹${field}›`, note: (text: string) => `‹${text}›`, thing: (type: string, alt: string) => `‹${type} ${alt}›` }
  const paragraph = (...content: BriefNode[]): BriefNode => ({ type: 'paragraph', content })
  const body: BriefNode = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Heat' }] },
      paragraph({ type: 'text', text: 'On ', marks: [{ type: 'comment', attrs: { commentId: 'x' } }] }, { type: 'mergeField', attrs: { field: 'today' } }, { type: 'footnote', attrs: { sourceId: null, pinpoint: 's 5', text: 'RTA' } }),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph({ type: 'text', text: 'Ask', marks: [{ type: 'bold' }] })] }] },
      { type: 'image', attrs: { imageId: 'i', alt: 'A chart', caption: '', width: 100 } },
      paragraph(),
    ],
  }
  expect(passagesOf(body, words)).toEqual([passage('Heat', 'heading'), passage('On ‹today›‹RTA s 5›'), passage('Ask', 'item'), passage('‹image A chart›', 'thing')])
})
