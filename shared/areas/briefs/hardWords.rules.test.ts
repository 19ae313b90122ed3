import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsIn, longSentence } from './hardWords.rules.ts'
import { jargon } from './jargon.ts'

const found = (text: string, language: 'en-CA' | 'fr-CA' = 'en-CA') => findingsIn(text, language).map((finding) => [finding.kind, text.slice(finding.from, finding.to), ...(finding.kind === 'jargon' ? [finding.instead] : [])])
const sentence = (words: number) => `${'Go '.repeat(words).trim()}.`

describe('what is hard to read', () => {
  test('long sentences, from one word over', () => {
    expect(findingsIn(sentence(longSentence.long), 'en-CA')).toEqual([])
    expect(findingsIn(sentence(longSentence.long + 1), 'en-CA')).toMatchObject([{ kind: 'long', words: 21, from: 0 }])
    expect(findingsIn(`Go. ${sentence(longSentence.veryLong + 1)}`, 'en-CA')).toMatchObject([{ kind: 'veryLong', words: 26, from: 4 }])
  })
  test('words of law, with what to say instead', () => {
    expect(found('Pursuant to the Act, vacate the premises forthwith.')).toEqual([['jargon', 'Pursuant to', 'under'], ['jargon', 'vacate', 'leave, move out'], ['jargon', 'premises', 'building, place'], ['jargon', 'forthwith', 'right away']])
    expect(found('Nonobstant la Loi, en vertu du bail et conformément aux règles, dans l\'éventualité où', 'fr-CA')).toEqual([
      ['jargon', 'Nonobstant', 'malgré'], ['jargon', 'en vertu du', 'selon, d’après'], ['jargon', 'conformément aux', 'selon'], ['jargon', 'dans l\'éventualité où', 'si'],
    ])
    expect(found('The shallow hallway')).toEqual([])
  })
  test('long words that not everyone knows; names, figures, everyday words and their plurals are none', () => {
    expect(found('Intimidation of communities by Mississauga officials in 2026')).toEqual([['hard', 'Intimidation']])
    expect(found('Cette recevabilité étonne la communauté de Mississauga; l’inadmissibilité aussi', 'fr-CA')).toEqual([['hard', 'recevabilité'], ['hard', 'l’inadmissibilité']])
  })
  test('every word of law is found by itself, once, and never offers itself', () => {
    for (const language of ['en-CA', 'fr-CA'] as const) {
      for (const [said, instead] of jargon[language]) {
        expect(found(said, language).filter(([kind]) => kind === 'jargon')).toEqual([['jargon', said, instead]])
        expect(instead).not.toBe(said)
      }
      expect(new Set(jargon[language].map(([said]) => said)).size).toBe(jargon[language].length)
    }
  })
  test('every finding lies within the text, and words within one kind do not overlap', () => {
    const some = fc.constantFrom('pursuant', 'to', 'de', 'en', 'vertu', 'd’un', 'Inadmissibility', '. ', '3.5', '\n', 'é', 'a@b.ca')
    fc.assert(fc.property(fc.array(some, { maxLength: 60 }), fc.constantFrom('en-CA' as const, 'fr-CA' as const), (parts, language) => {
      const text = parts.join(' ')
      const findings = findingsIn(text, language)
      for (const { from, to } of findings) expect(from >= 0 && from < to && to <= text.length).toBe(true)
      for (const kinds of [['long', 'veryLong'], ['hard', 'jargon']]) {
        const of = findings.filter(({ kind }) => kinds.includes(kind))
        of.forEach((one, index) => expect(one.from).toBeGreaterThanOrEqual(of[index - 1]?.to ?? 0))
      }
    }))
  })
})
