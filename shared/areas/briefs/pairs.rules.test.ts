import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefNode } from './briefs.schema.ts'
import { otherLanguageOf } from './otherLanguage.rules.ts'
import { pairSections, pairStateOf, sectionsOf, sectionText, standingOf, tieSections } from './pairs.rules.ts'
import type { Agreement } from './pairs.schema.ts'

const text = (words: string): BriefNode => ({ type: 'text', text: words })
const paragraph = (words: string): BriefNode => ({ type: 'paragraph', content: [text(words)] })
const heading = (words: string, section?: string, level = 2): BriefNode => ({ type: 'heading', attrs: { level, ...(section && { section }) }, content: [text(words)] })
const doc = (...content: BriefNode[]): BriefNode => ({ type: 'doc', content })
const guidance = (...content: BriefNode[]): BriefNode => ({ type: 'guidance', content })

/** Words as people write them: never a prompt of a template. */
const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/)
const parts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9]{6}$/), words, words), { selector: ([id]) => id, minLength: 1, maxLength: 8 })
const documentOf = (given: readonly (readonly [string, string, string])[], ids = true) => doc(...given.flatMap(([id, title, said]) => [heading(title, ids ? id : undefined), paragraph(said)]))
const agreedOn = (english: BriefNode, french: BriefNode): Agreement[] =>
  pairSections(sectionsOf(english), sectionsOf(french)).flatMap((pair, index) => (pair.id ? [{ id: `${index}`, section: pair.id, english: sectionText(pair.english), french: sectionText(pair.french), by: 'Noor', at: 0 }] : []))
const statesOf = (english: BriefNode, french: BriefNode, agreed: Agreement[]) => Object.fromEntries(standingOf(english, french, agreed).map((pair) => [pair.id, pair.state]))

describe('sections', () => {
  test('go from one heading of the first or second level to the next, and lose nothing', () => {
    const body = doc(paragraph('Before'), heading('Title', 'a', 1), heading('Smaller', undefined, 3), paragraph('One'), heading('Two', 'b'))
    expect(sectionsOf(body).map(({ id, nodes }) => [id, nodes.length])).toEqual([['beginning', 1], ['a', 3], ['b', 1]])
    fc.assert(fc.property(parts, (given) => {
      expect(sectionsOf(documentOf(given)).flatMap(({ nodes }) => nodes)).toEqual(documentOf(given).content)
    }))
  })
  test('a heading that was copied is another section', () => {
    expect(sectionsOf(doc(heading('One', 'a'), heading('One', 'a'))).map(({ id }) => id)).toEqual(['a', null])
  })
  test('their words are the same whatever is marked, commented on or advised', () => {
    fc.assert(
      fc.property(words, fc.subarray(['bold', 'italic', 'comment'] as const), (said, marks) => {
        const plain = sectionsOf(doc(heading('H', 'a'), paragraph(said)))[0]!
        const marked: BriefNode = { type: 'text', text: said, marks: marks.map((type) => ({ type, ...(type === 'comment' && { attrs: { commentId: 'x' } }) })) }
        const other = sectionsOf(doc(heading('H', 'a'), guidance(paragraph('Write plainly.')), { type: 'paragraph', content: [marked] }))[0]!
        expect(sectionText(other)).toBe(sectionText(plain))
      }),
    )
  })
  test('a field, a note and a picture are words too', () => {
    const with_ = (node: BriefNode) => sectionText(sectionsOf(doc(heading('H', 'a'), node))[0]!)
    expect(with_({ type: 'paragraph', content: [{ type: 'mergeField', attrs: { field: 'today' } }] })).toBe('H\n{today}')
    expect(with_({ type: 'paragraph', content: [text('Law'), { type: 'footnote', attrs: { sourceId: null, pinpoint: 's 5', text: 'RTA' } }] })).toBe('H\nLaw{RTA s 5}')
    expect(with_({ type: 'image', attrs: { imageId: 'i', alt: 'A chart', caption: '', width: 100 } })).toBe('H\nA chart')
  })
})

describe('which section is the other language of which', () => {
  test('those known by the same, however either document is put in order', () => {
    fc.assert(
      fc.property(parts.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }))), ([english, french]) => {
        const pairs = pairSections(sectionsOf(documentOf(english)), sectionsOf(documentOf(french)))
        expect(pairs.map((pair) => [pair.id, pair.english?.id, pair.french?.id])).toEqual(english.map(([id]) => [id, id, id]))
      }),
    )
  })
  test('of documents that share nothing, the first with the first; once tied they stay tied', () => {
    fc.assert(
      fc.property(parts, parts, fc.boolean(), (english, french, ids) => {
        let count = 0
        const tied = tieSections(documentOf(english, ids), documentOf(french, false), () => `new${(count += 1)}`)
        const pairs = pairSections(sectionsOf(tied.english), sectionsOf(tied.french))
        const both = pairs.filter((pair) => pair.english && pair.french)
        expect(both).toHaveLength(Math.min(english.length, french.length))
        for (const pair of both) expect(pair.english!.id).toBe(pair.french!.id)
        expect(tieSections(tied.english, tied.french, () => 'never')).toEqual(tied)
      }),
    )
  })
  test('every section is in exactly one pair', () => {
    fc.assert(
      fc.property(parts, parts, fc.integer({ min: 0, max: 8 }), (english, french, common) => {
        const shared = [...french.slice(0, common), ...english.slice(0, common)].filter(([id], index, all) => all.findIndex(([other]) => other === id) === index)
        const [one, other] = [sectionsOf(documentOf(english)), sectionsOf(documentOf(shared))]
        const pairs = pairSections(one, other)
        expect(pairs.flatMap((pair) => pair.english ?? [])).toEqual(one)
        expect(new Set(pairs.flatMap((pair) => pair.french ?? []))).toEqual(new Set(other))
        expect(pairs.flatMap((pair) => pair.french ?? [])).toHaveLength(other.length)
      }),
    )
  })
})

describe('how a section stands', () => {
  test('what was agreed is in step; whatever is changed since in one language only puts the other behind, until it is agreed anew', () => {
    const edit = fc.record({ side: fc.constantFrom('english' as const, 'french' as const), section: fc.nat({ max: 7 }), said: words })
    fc.assert(
      fc.property(parts, fc.array(edit, { maxLength: 8 }), (given, edits) => {
        const now = { english: documentOf(given), french: documentOf(given) }
        const agreed = agreedOn(now.english, now.french)
        expect(Object.values(statesOf(now.english, now.french, agreed)).every((state) => state === 'inStep')).toBe(true)
        const changed = { english: new Set<string>(), french: new Set<string>() }
        for (const { side, section, said } of edits) {
          const at = section % given.length
          now[side] = doc(...now[side].content!.with(at * 2 + 1, paragraph(said)))
          changed[side][said === given[at]![2] ? 'delete' : 'add'](given[at]![0])
        }
        for (const [id, state] of Object.entries(statesOf(now.english, now.french, agreed))) {
          const [inEnglish, inFrench] = [changed.english.has(id), changed.french.has(id)]
          expect(state).toBe(inEnglish && inFrench ? 'bothChanged' : inEnglish ? 'frenchBehind' : inFrench ? 'englishBehind' : 'inStep')
        }
        expect(new Set(Object.values(statesOf(now.english, now.french, agreedOn(now.english, now.french))))).toEqual(new Set(['inStep']))
      }),
    )
  })
  test('what nobody compared yet says so; what one language has not, too', () => {
    const english = sectionsOf(doc(heading('Rent', 'a'), paragraph('Keep receipts.')))[0]!
    const state = (french: BriefNode[] | null) => pairStateOf({ id: 'a', english, french: french && sectionsOf(doc(...french))[0]! }, null)
    expect(state([heading('Loyer', 'a'), paragraph('Gardez vos reçus.')])).toBe('notCompared')
    expect(state(null)).toBe('frenchMissing')
    expect(state([heading('[Rent]', 'a'), guidance(paragraph('Keep receipts.')), { type: 'paragraph' }])).toBe('frenchMissing')
    expect(state([heading('Loyer', 'a')])).toBe('frenchMissing')
    expect(state([heading('Loyer', 'a'), paragraph('[Dites quoi faire.]')])).toBe('frenchMissing')
    const blank = sectionsOf(doc(heading('[Rent]', 'a')))[0]!
    expect(pairStateOf({ id: 'a', english: blank, french: blank }, null)).toBe('unwritten')
  })
})

describe('the beginning of the other language', () => {
  test('has every section, to be written: its text stands there as guidance, and nothing of it would print', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const english = documentOf(given)
        const french = otherLanguageOf(english, 'Titre', null)
        expect(sectionsOf(french).map(({ id }) => id)).toEqual(given.map(([id]) => id))
        expect(new Set(Object.values(statesOf(english, french, [])))).toEqual(new Set(['frenchMissing']))
        expect(sectionsOf(french).map(({ nodes }) => nodes[1]!.content![0])).toEqual(given.map(([, , said]) => paragraph(said)))
      }),
    )
  })
  test('takes the headings its template has, the title given, and what has no language', () => {
    const english = doc(heading('[Title]', 't', 1), heading('What to do', 'act'), guidance(paragraph('Begin with a verb.')), paragraph('Ask.'), { type: 'pageBreak' }, heading('My own', 'own'), paragraph('Mine.'))
    const template = doc(heading('Quoi faire', 'act'))
    const french = otherLanguageOf(english, 'Le loyer', template)
    expect(french.content).toEqual([
      heading('Le loyer', 't', 1),
      heading('Quoi faire', 'act'), guidance(paragraph('Ask.')), { type: 'paragraph' }, { type: 'pageBreak' },
      heading('[My own]', 'own'), guidance(paragraph('Mine.')), { type: 'paragraph' },
    ])
  })
})
