import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, fieldsOf, hasOwnTitle, lineOf, missingFields, promptsOf, textOf, withTitle } from './briefs.rules.ts'
import { type BriefNode, mergeField } from './briefs.schema.ts'
import { mergeValuesOf } from './merge.rules.ts'

const text = (words: string): BriefNode => ({ type: 'text', text: words })
const paragraph = (...content: BriefNode[]): BriefNode => ({ type: 'paragraph', content })
const heading = (level: number, words: string): BriefNode => ({ type: 'heading', attrs: { level }, content: [text(words)] })
const field = (name: string): BriefNode => ({ type: 'mergeField', attrs: { field: name } })
const doc = (...content: BriefNode[]): BriefNode => ({ type: 'doc', content })

const sheet = doc(
  heading(1, 'Rent increases'),
  paragraph(text('Who is responsible: '), field('clinic.name'), { type: 'hardBreak' }, text('Date: '), field('today')),
  paragraph(text('The rent can go up '), { type: 'text', text: 'once', marks: [{ type: 'bold' }] }, text(' in 12 months.')),
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('[First step. Begin with a verb.]'))] }] },
)
const nobody = { appearance: null, contact: null, group: null, campaign: null }
const clinic = { name: 'Lakeshore Legal', street: '120 Harbour Lane', city: 'Toronto', postalCode: 'M4E 1A1', phone: '416-555-0100', email: '', website: '', timeZone: 'America/Toronto', idleMinutes: 15 }

describe('words of a document', () => {
  test('text has a line for each block, with the fields filled in when there are values', () => {
    expect(textOf(sheet)).toBe('Rent increases\nWho is responsible: Date:\nThe rent can go up once in 12 months.\n[First step. Begin with a verb.]')
    const values = mergeValuesOf({ ...nobody, clinic, meeting: null, now: Date.UTC(2026, 10, 25, 3) }, 'en-CA')
    expect(textOf(sheet, values)).toContain('Who is responsible: Lakeshore Legal Date: Tuesday, November 24, 2026')
  })
  test('an excerpt is prose: no headings, no particulars', () => {
    expect(excerptOf(sheet)).toBe('The rent can go up once in 12 months. [First step. Begin with a verb.]')
    expect(excerptOf(doc(heading(1, 'Only a title')))).toBe('Only a title')
  })
  test('an excerpt is never longer than asked and never ends within a word when there was a space', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 40 }), fc.integer({ min: 10, max: 200 }), (words, most) => {
      const body = doc(paragraph(text(words.join(' '))))
      const excerpt = excerptOf(body, most)
      const whole = lineOf(body)
      expect(excerpt.length).toBeLessThanOrEqual(most + 1)
      if (whole.length <= most) expect(excerpt).toBe(whole)
      else expect(whole.startsWith(excerpt.slice(0, -1))).toBe(true)
      expect(excerpt.isWellFormed() || !whole.isWellFormed()).toBe(true)
    }))
  })
  test('prompts of the template that nobody replaced are found', () => {
    expect(promptsOf(sheet)).toEqual(['[First step. Begin with a verb.]'])
    expect(promptsOf(doc(paragraph(text('See s. 5 [1].'))))).toEqual([])
  })
})

describe('the title in the text', () => {
  test('the first-level heading takes the title, whatever it was', () => {
    const titled = withTitle(sheet, 'Heat in winter')
    expect(lineOf(titled.content![0]!)).toBe('Heat in winter')
    expect(titled.content!.slice(1)).toEqual(sheet.content!.slice(1))
    expect(hasOwnTitle(titled)).toBe(true)
  })
  test('without such a heading nothing is added, and it does not name itself', () => {
    const plain = doc(heading(2, 'What you can do'))
    expect(withTitle(plain, 'X')).toBe(plain)
    expect(hasOwnTitle(plain)).toBe(false)
  })
})

describe('merge fields', () => {
  test('fields are listed once, in the order of the text', () => {
    expect(fieldsOf(doc(paragraph(field('today'), field('clinic.name'), field('today'), field('nobody.knows'))))).toEqual(['today', 'clinic.name'])
  })
  test('a meeting is said in the language and on the clock of the clinic', () => {
    // 6 to 8 p.m. in Toronto is past midnight in UTC.
    const meeting = { title: 'Tenants meet', start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1), where: 'Salle A', groupName: null, booking: null }
    const english = mergeValuesOf({ ...nobody, clinic, meeting, now: 0 }, 'en-CA')
    const french = mergeValuesOf({ ...nobody, clinic, meeting, now: 0 }, 'fr-CA')
    expect(english['meeting.day']).toBe('Tuesday, November 24, 2026')
    expect(english['meeting.time']).toMatch(/^6:00.p\.m\. – 8:00.p\.m\.$/)
    expect(french['meeting.day']).toBe('mardi 24 novembre 2026')
    expect(french['meeting.time']).toMatch(/^18.h.00 – 20.h.00$/)
    expect(english['meeting.place']).toBe('Salle A')
    expect(english['clinic.address']).toBe('120 Harbour Lane, Toronto, M4E 1A1')
  })
  test('a letter greets a person by the whole name and an organization by none, in its own language', () => {
    const address = { street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: '' }
    const person = { kind: 'person' as const, name: 'Amina Warsame', role: 'treasurer', organization: 'Oak Street Tenants', address }
    const english = mergeValuesOf({ ...nobody, clinic, meeting: null, contact: person, group: { name: 'Oak Street Tenants', chairs: ['Bo Li', 'Cy Ng'] }, now: 0 }, 'en-CA')
    expect([english['contact.salutation'], english['contact.address'], english['group.chair']]).toEqual(['Dear Amina Warsame', '40 Oak Street, Toronto, ON', 'Bo Li and Cy Ng'])
    const french = mergeValuesOf({ ...nobody, clinic, meeting: null, contact: { ...person, address: null }, now: 0 }, 'fr-CA')
    expect([french['contact.salutation'], french['contact.address']]).toEqual(['Bonjour Amina Warsame', null])
    expect(mergeValuesOf({ ...nobody, clinic, meeting: null, contact: { ...person, kind: 'organization' }, now: 0 }, 'fr-CA')['contact.salutation']).toBe('Mesdames, Messieurs')
  })
  test('without a meeting its fields are missing, and those the clinic has not filled in', () => {
    const values = mergeValuesOf({ ...nobody, clinic, meeting: null, now: 0 }, 'en-CA')
    expect(Object.keys(values).toSorted()).toEqual(mergeField.options.toSorted())
    const all = doc(paragraph(...mergeField.options.map(field)))
    expect(missingFields(all, values)).toEqual(['clinic.email', 'clinic.website', 'meeting.title', 'meeting.day', 'meeting.time', 'meeting.place', 'meeting.group', 'meeting.body', 'meeting.item', 'contact.salutation', 'contact.name', 'contact.role', 'contact.organization', 'contact.address', 'group.name', 'group.chair', 'campaign.name', 'campaign.goal'])
    expect(missingFields(sheet, values)).toEqual([])
  })
})
