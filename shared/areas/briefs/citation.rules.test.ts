import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cited, citationOf, inOrder, notesFrom, plainOf } from './citation.rules.ts'
import { pinpointOf } from './pinpoint.rules.ts'
import { sourceKind } from './sources.schema.ts'
import { isStale, likenessOf } from './sources.rules.ts'

const made = (part: Partial<Cited>): Cited => ({
  kind: 'statute', language: 'en-CA', title: '', citation: '', otherTitle: '', otherCitation: '', court: '', authors: '', publisher: '', published: '', url: '', seenOn: null, citeAs: '', ...part,
})
const act = made({ title: 'Residential Tenancies Act, 2006', citation: 'SO 2006, c 17', otherTitle: 'Loi de 2006 sur la location à usage d’habitation', otherCitation: 'LO 2006, c 17' })
const regulation = made({ kind: 'regulation', citation: 'O Reg 516/06', otherCitation: 'Règl de l’Ont 516/06' })
const decision = made({ kind: 'case', title: 'Landlord v Tenant', citation: '2019 ONCA 12' })
const report = made({ kind: 'report', title: 'Homes for All', authors: 'Housing Centre', publisher: 'City Press', published: '2023' })
const page = made({ kind: 'webPage', title: 'Rent increases', authors: '', publisher: 'Housing Centre', published: '3 May 2026', url: 'https://example.org/rent', seenOn: '2026-11-24' })

describe('a source cited the first time', () => {
  test.each<[string, Cited, string, string]>([
    ['a statute, by its name in the language of the text', act, 'Residential Tenancies Act, 2006, SO 2006, c 17', 'Loi de 2006 sur la location à usage d’habitation, LO 2006, c 17'],
    ['a regulation without a name, by its number', regulation, 'O Reg 516/06', 'Règl de l’Ont 516/06'],
    ['a case', decision, 'Landlord v Tenant, 2019 ONCA 12', 'Landlord v Tenant, 2019 ONCA 12'],
    ['a case whose number does not tell the court', made({ ...decision, citation: '(2001), 50 OR (3d) 1', court: 'CA' }), 'Landlord v Tenant, (2001), 50 OR (3d) 1 (CA)', 'Landlord v Tenant, (2001), 50 OR (3d) 1 (CA)'],
    ['a report', report, 'Housing Centre, Homes for All (City Press, 2023)', 'Housing Centre, Homes for All, City Press, 2023'],
    ['a page, with the day it was seen', page,
      '“Rent increases” (3 May 2026), online: Housing Centre https://example.org/rent (seen November 24, 2026)',
      '«\u00a0Rent increases\u00a0» (3 May 2026), en ligne\u00a0: Housing Centre https://example.org/rent (vu le 24 novembre 2026)'],
    ['anything, word for word as it says itself', made({ ...act, citeAs: 'RTA, as amended' }), 'RTA, as amended', 'RTA, as amended'],
  ])('%s', (_name, source, english, french) => {
    expect(plainOf(citationOf(source, 'en-CA'))).toBe(english)
    expect(plainOf(citationOf(source, 'fr-CA'))).toBe(french)
  })
  test('names of Acts, cases and books are in italics; numbers, pages and authors are not', () => {
    const italics = (source: Cited) => citationOf(source, 'en-CA').filter(({ italic }) => italic).map(({ text }) => text)
    expect([act, regulation, decision, report, page].map(italics)).toEqual([[act.title], [], [decision.title], [report.title], []])
  })
  test('an address is written out or behind the first words, once', () => {
    for (const kind of sourceKind.options) {
      const runs = citationOf(made({ ...report, kind, citation: 'C 1', url: 'https://example.org/x' }), 'en-CA')
      expect(runs.filter(({ href }) => href === 'https://example.org/x')).toHaveLength(1)
    }
  })
})

describe('a pinpoint', () => {
  test.each<[Parameters<typeof pinpointOf>[0], string, string, string]>([
    ['statute', '20', ', s 20', ', art 20'],
    ['statute', '20(1)(a)', ', s 20(1)(a)', ', art 20(1)(a)'],
    ['statute', '20-22', ', ss 20–22', ', art 20–22'],
    ['regulation', 'section 3', ', s 3', ', art 3'],
    ['statute', 'Schedule 1', ', Schedule 1', ', Schedule 1'],
    ['case', '12', ' at para 12', ' au para 12'],
    ['case', 'paras 12, 15', ' at paras 12, 15', ' aux para 12, 15'],
    ['case', 'p 4', ' at 4', ' à la p 4'],
    ['book', '12', ' at 12', ' à la p 12'],
    ['report', '12-14', ' at 12–14', ' aux pp 12–14'],
    ['report', '', '', ''],
  ])('in a %s, “%s”', (kind, typed, english, french) => {
    expect([pinpointOf(kind, typed, 'en-CA'), pinpointOf(kind, typed, 'fr-CA')]).toEqual([english, french])
  })
})

describe('the notes of a text', () => {
  const sources = new Map([['act', act], ['decision', decision], ['report', report]])
  const note = (sourceId: string | null, pinpoint = '', text = '') => ({ sourceId, pinpoint, text })
  const said = (...footnotes: ReturnType<typeof note>[]) => notesFrom(footnotes, sources, 'en-CA').notes.map(plainOf)

  test('the first cites whole, later ones short, each with its own place', () => {
    expect(said(note('act', '20'), note('report', '4'), note('act', '22'), note('report', '9'), note('decision'), note('decision', '3'))).toEqual([
      'Residential Tenancies Act, 2006, SO 2006, c 17, s 20.',
      'Housing Centre, Homes for All (City Press, 2023) at 4.',
      'Residential Tenancies Act, 2006, s 22.',
      'Housing Centre (note 2) at 9.',
      'Landlord v Tenant, 2019 ONCA 12.',
      'Landlord v Tenant (note 5) at para 3.',
    ])
  })
  test('words of one’s own stand by themselves or after the citation, and end with one stop', () => {
    expect(said(note(null, '', 'Counted by hand.'), note('act', '20', 'In force since 2007'), note('gone', '', ''), note('gone', '', 'Kept words'))).toEqual([
      'Counted by hand.', 'Residential Tenancies Act, 2006, SO 2006, c 17, s 20. In force since 2007.', 'This source is not in the library.', 'Kept words.',
    ])
  })
  test('the list has each source once: legislation, cases, then the rest', () => {
    const { sources: listed } = notesFrom([note('report'), note('decision'), note('act'), note('report', '3')], sources, 'en-CA')
    expect(listed.map(plainOf)).toEqual(['Residential Tenancies Act, 2006, SO 2006, c 17.', 'Landlord v Tenant, 2019 ONCA 12.', 'Housing Centre, Homes for All (City Press, 2023).'])
  })
  test('there are as many notes as numbers, none is empty, and the list never holds one twice', () => {
    const any = fc.array(fc.record({ sourceId: fc.constantFrom(null, 'act', 'decision', 'report', 'gone'), pinpoint: fc.constantFrom('', '3', 'para 4'), text: fc.constantFrom('', 'See also') }), { maxLength: 30 })
    fc.assert(fc.property(any, fc.constantFrom('en-CA' as const, 'fr-CA' as const), (footnotes, language) => {
      const found = notesFrom(footnotes, sources, language)
      expect(found.notes).toHaveLength(footnotes.length)
      expect(found.notes.every((runs) => /[.!?]$/.test(plainOf(runs)))).toBe(true)
      const cited = new Set(footnotes.map(({ sourceId }) => sourceId).filter((id) => id !== null && sources.has(id)))
      expect(new Set(found.sources.map(plainOf)).size).toBe(cited.size)
      expect(found.sources).toHaveLength(cited.size)
    }))
  })
  test('the order of the list does not depend on the order of citing', () => {
    const all = [report, decision, regulation, act, page]
    const expected = inOrder(all, 'en-CA')
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(inOrder(shuffled, 'en-CA')).toEqual(expected)
    }))
  })
})

test('two records of one source share its citation, or its address however it was copied', () => {
  const one = { citation: 'O. Reg. 516/06', otherCitation: '', url: 'https://www.ontario.ca/laws/regulation/060516/' }
  const other = { citation: 'o reg 516/06', otherCitation: '', url: 'http://ontario.ca/laws/regulation/060516#BK2' }
  expect(likenessOf(one)).toEqual(likenessOf(other))
  expect(likenessOf({ citation: '', otherCitation: '', url: '' })).toEqual([])
})

test('a source is stale from the 366th day on, and when nobody ever looked', () => {
  expect(isStale('2025-11-27', '2026-11-27')).toBe(false)
  expect(isStale('2025-11-26', '2026-11-27')).toBe(true)
  expect(isStale(null, '2026-11-27')).toBe(true)
})
