import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#shared/base/text.ts'
import { markedIn, passageOf } from './passage.rules.ts'

const shown = (pieces: ReturnType<typeof passageOf>) => pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('marked words', () => {
  test('are whole words that begin as those searched for do, whatever their accents and case', () => {
    expect(shown(markedIn('Les réparations et la Réparation, pas préparer', 'repar'))).toBe('Les [réparations] et la [Réparation], pas préparer')
    expect(shown(markedIn('O’Brien’s rent', 'o’brien RENT'))).toBe('[O]’[Brien]’s [rent]')
    expect(shown(markedIn('Heat in winter', ''))).toBe('Heat in winter')
  })
})

describe('the passage shown of a text', () => {
  test('is the line that has most of the words', () => {
    expect(shown(passageOf(['About rent.', 'The landlord raised the rent twice.', 'Rent again.'], 'rent landlord'))).toBe('The [landlord] raised the [rent] twice.')
    expect(passageOf(['About rent.'], 'bedbugs')).toBeNull()
  })
  test('of a long line is what stands around the first of them, and no word is cut', () => {
    const line = `${'before it '.repeat(40)}the deadline comes ${'after it '.repeat(40)}`.trim()
    const passage = shown(passageOf([line], 'deadline', 90))!
    expect(passage).toMatch(/^…(before it |it )(before it )*the \[deadline\] comes (after it ?|after ?)+…$/)
  })
  test('for any text is a piece of it, no longer than asked and a word, whose marked words were searched for', () => {
    const someWord = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    fc.assert(fc.property(fc.array(someWord, { minLength: 1, maxLength: 60 }), fc.nat(), fc.integer({ min: 20, max: 120 }), (words, at, most) => {
      const line = words.join(' ')
      const wanted = words[at % words.length]!
      const passage = passageOf([line], wanted, most)
      const terms = fold(wanted).split(' ').filter(Boolean)
      if (passage === null) return
      const inner = passage.filter(({ text, hit }, index) => hit || text !== '…' || (index > 0 && index < passage.length - 1))
      expect(line).toContain(inner.map(({ text }) => text).join(''))
      expect(inner.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(most + 40)
      const marked = passage.filter(({ hit }) => hit)
      expect(marked.length).toBeGreaterThan(0)
      for (const { text } of marked) expect(terms.some((term) => fold(text).startsWith(term))).toBe(true)
    }))
  })
})
