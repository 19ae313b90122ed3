import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefNode } from './briefs.schema.ts'
import { blocksOf, countBlock, countBlocks, flesch, fleschKincaid, isLongWord, kandelMoles, lix, readingOf } from './readability.rules.ts'
import { sentencesIn, wordsIn } from './sentences.rules.ts'

const sentences = (text: string, language: 'en-CA' | 'fr-CA' = 'en-CA') => sentencesIn(text, language).map(({ from, to }) => text.slice(from, to))
const words = (text: string, language: 'en-CA' | 'fr-CA' = 'en-CA') => wordsIn(text, language).map(({ word }) => word)

describe('the formulas', () => {
  test('Flesch-Kincaid of one sentence, 13 words and 26 syllables is 13.08', () => {
    expect(fleschKincaid({ sentences: 1, words: 13, syllables: 26, longWords: 0 })).toBeCloseTo(13.08, 10)
  })
  test('others by hand, with 2 sentences, 20 words, 30 syllables, 5 long words', () => {
    const counts = { sentences: 2, words: 20, syllables: 30, longWords: 5 }
    expect(flesch(counts)).toBeCloseTo(206.835 - 10.15 - 126.9, 10)
    expect(kandelMoles(counts)).toBeCloseTo(207 - 10.15 - 110.4, 10)
    expect(lix(counts)).toBeCloseTo(10 + 25, 10)
  })
})

describe('texts counted by hand', () => {
  test('English', () => {
    // The(1) rent(1) can(1) go(1) up(1) once(1) a(1) year(1). Ask(1) for(1) the(1) notice(2) in(1) writing(2).
    const counts = countBlock('The rent can go up once a year. Ask for the notice in writing.', 'en-CA')
    expect(counts).toEqual({ sentences: 2, words: 14, syllables: 16, longWords: 1 })
    expect(fleschKincaid(counts)).toBeCloseTo(0.39 * 7 + (11.8 * 16) / 14 - 15.59, 10)
  })
  test('French', () => {
    // Le(1) loyer(2) peut(1) monter(2) une(1) fois(1) par(1) an(1). Demandez(3) l’avis(2) par(1) écrit(2).
    const counts = countBlock('Le loyer peut monter une fois par an. Demandez l’avis par écrit.', 'fr-CA')
    expect(counts).toEqual({ sentences: 2, words: 12, syllables: 18, longWords: 1 })
    expect(kandelMoles(counts)).toBeCloseTo(207 - 1.015 * 6 - (73.6 * 18) / 12, 10)
  })
})

describe('sentences', () => {
  test('do not end at titles, initials, sections of an Act, or figures', () => {
    expect(sentences('Dr. A. Khan met Ms. Roy under s. 20 of the Act. It costs $3.35 now. Come!')).toEqual(['Dr. A. Khan met Ms. Roy under s. 20 of the Act.', 'It costs $3.35 now.', 'Come!'])
    expect(sentences('Mme Roy et M. Côté citent l’art. 12. Voir p. ex. Le guide. Venez!', 'fr-CA')).toEqual(['Mme Roy et M. Côté citent l’art. 12.', 'Voir p. ex. Le guide.', 'Venez!'])
  })
  test('may end after what often ends one, and at the end of a line', () => {
    expect(sentences('Doors open at 6 p.m. Bring a friend.')).toHaveLength(2)
    expect(sentences('Day: Monday\nPlace: Hall\n')).toEqual(['Day: Monday', 'Place: Hall'])
    expect(sentences(' … — \n')).toEqual([])
  })
  test('never overlap, and hold every word', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '\n', '1', 'é', '’', 'St. ', 'p. ') }), fc.constantFrom('en-CA' as const, 'fr-CA' as const), (text, language) => {
      const spans = sentencesIn(text, language)
      spans.forEach((span, index) => expect(span.from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0))
      for (const { from, to } of wordsIn(text, language)) expect(spans.some((span) => span.from <= from && to <= span.to)).toBe(true)
    }))
  })
})

test('words: elisions and addresses are one, hyphens part, figures count', () => {
  expect(words('Write to info@clinic.ca or https://ontario.ca: rent is $1,250 a well-known sum')).toEqual(['Write', 'to', 'info@clinic.ca', 'or', 'https://ontario.ca', 'rent', 'is', '1,250', 'a', 'well', 'known', 'sum'])
  expect(words('L’eau d’ici, aujourd’hui', 'fr-CA')).toEqual(['L’eau', 'd’ici', 'aujourd’hui'])
})

test('a long word has more than six letters of its own', () => {
  expect([isLongWord('tenants', 'en-CA'), isLongWord('tenant', 'en-CA'), isLongWord('12345678', 'en-CA')]).toEqual([true, false, false])
  expect([isLongWord('l’argent', 'fr-CA'), isLongWord('l’argenté', 'fr-CA'), isLongWord('aujourd’hui', 'fr-CA')]).toEqual([false, true, false])
})

describe('a document', () => {
  const paragraph = (...content: BriefNode[]): BriefNode => ({ type: 'paragraph', content })
  const text = (words: string): BriefNode => ({ type: 'text', text: words })
  const body: BriefNode = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [text('Heat in winter')] },
      { type: 'guidance', content: [paragraph(text('Never counted.'))] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Call '), { type: 'mergeField', attrs: { field: 'clinic.name' } })] }] },
      paragraph(text('Day'), { type: 'hardBreak' }, text('Time')),
      paragraph(),
    ],
  }
  test('is read as its printed blocks, with fields by their value', () => {
    expect(blocksOf(body, { 'clinic.name': 'Lakeshore Legal' } as never)).toEqual(['Heat in winter', 'Call Lakeshore Legal', 'Day\nTime'])
    expect(countBlocks(blocksOf(body), (block) => countBlock(block, 'en-CA'))).toMatchObject({ sentences: 4, words: 6 })
  })
})

describe('how a text reads', () => {
  const counts = (sentenceCount: number, wordCount: number, syllables: number, longWords: number) => ({ sentences: sentenceCount, words: wordCount, syllables, longWords })
  test('French texts have no grade, and are held to LIX instead', () => {
    expect(readingOf(counts(10, 100, 160, 20), 'fr-CA', 6)).toMatchObject({ grade: null, lix: 30, band: 'plain', onTarget: true })
    expect(readingOf(counts(5, 100, 160, 30), 'fr-CA', 6)).toMatchObject({ lix: 50, band: 'hard', onTarget: false })
  })
  test('English ones are held to their grade, rounded', () => {
    const reading = readingOf(counts(10, 100, 140, 20), 'en-CA', 5)!
    expect(Math.round(reading.grade!)).toBe(5)
    expect(reading).toMatchObject({ onTarget: true, band: 'fair' })
    expect(readingOf(counts(10, 100, 140, 20), 'en-CA', 4)).toMatchObject({ onTarget: false })
  })
  test('too little text, or no target, gives no verdict; none at all gives nothing', () => {
    expect(readingOf(counts(2, 10, 12, 1), 'en-CA', 6)).toMatchObject({ onTarget: null })
    expect(readingOf(counts(10, 100, 140, 20), 'en-CA', null)).toMatchObject({ onTarget: null })
    expect(readingOf(counts(0, 0, 0, 0), 'en-CA', 6)).toBeNull()
  })
  test('more syllables or longer sentences never read easier', () => {
    const any = fc.record({ sentences: fc.integer({ min: 1, max: 50 }), words: fc.integer({ min: 50, max: 900 }), extra: fc.integer({ min: 0, max: 900 }) })
    fc.assert(fc.property(any, fc.constantFrom('en-CA' as const, 'fr-CA' as const), ({ sentences: count, words: length, extra }, language) => {
      const base = readingOf(counts(count + 1, length, length + extra, 0), language, null)!
      const longer = readingOf(counts(count, length, length + extra + 1, 1), language, null)!
      expect(longer.ease).toBeLessThan(base.ease)
      expect(longer.lix).toBeGreaterThan(base.lix)
    }))
  })
})
