import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { lineOf, promptsOf, textOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { selectByChange } from './briefs.queries.ts'

const unknownId = '0197a000-0000-7000-8000-000000000000'
const paragraph = (words: string, marks?: BriefNode['marks']): BriefNode => ({ type: 'paragraph', content: [{ type: 'text', text: words, ...(marks && { marks }) }] })
const doc = (...content: BriefNode[]): BriefNode => ({ type: 'doc', content })

const create = (client: DeskClient, title: string, language: Language = 'en-CA') =>
  client.briefs.createFromTemplate({ templateId: `fact-sheet.${language}`, title })
async function write(client: DeskClient, title: string, body: BriefNode, language: Language = 'en-CA') {
  const { id, version } = await create(client, title, language)
  return client.briefs.save({ id, version, title, body })
}

describe('a document from a template', () => {
  test.each<[Language, string]>([['en-CA', 'Rent increases'], ['fr-CA', 'Les hausses de loyer']])('in %s begins as the template does, with its own title', async (language, title) => {
    await using desk = await openTestDesk()
    const made = await create(desk.client, title, language)
    expect(made).toMatchObject({ title, language, version: 1, pairId: null, archived: false, kind: 'factSheet' })
    expect(lineOf(made.body.content![0]!)).toBe(title)
    expect(promptsOf(made.body).length).toBeGreaterThan(2)
    expect(await desk.client.briefs.get({ id: made.id })).toEqual(made)
  })
  test('the templates are offered in both languages, and any other is refused', async () => {
    await using desk = await openTestDesk()
    const templates = await desk.client.briefs.templates()
    expect(new Set(templates.map(({ language }) => language))).toEqual(new Set(['en-CA', 'fr-CA']))
    await expect(desk.client.briefs.createFromTemplate({ templateId: '../secret', title: 'X' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('the front desk may write too', async () => {
    await using desk = await openTestDesk()
    const frontDesk = await desk.windowAs('front-desk')
    expect((await create(frontDesk, 'Heat')).version).toBe(1)
  })
})

describe('a pair', () => {
  test('the other language of a document: each knows the other', async () => {
    await using desk = await openTestDesk()
    const english = await create(desk.client, 'Heat in winter')
    const french = await desk.client.briefs.createFromTemplate({ templateId: 'fact-sheet.fr-CA', title: 'Le chauffage en hiver', pairOf: english.id })
    expect(french.pairId).toBe(english.id)
    const after = await desk.client.briefs.get({ id: english.id })
    expect(after).toMatchObject({ pairId: french.id, version: 1 })
  })
  test('is of two languages', async () => {
    await using desk = await openTestDesk()
    const english = await create(desk.client, 'Heat')
    await expect(desk.client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Heat again', pairOf: english.id })).rejects.toMatchObject({ code: 'INVALID' })
    expect((await desk.client.briefs.list({})).items).toHaveLength(1)
  })
  test('is of two and no more: the third hears which one there is', async () => {
    await using desk = await openTestDesk()
    const english = await create(desk.client, 'Heat')
    const pair = { templateId: 'fact-sheet.fr-CA', pairOf: english.id }
    const french = await desk.client.briefs.createFromTemplate({ ...pair, title: 'Chauffage' })
    await expect(desk.client.briefs.createFromTemplate({ ...pair, title: 'Encore' })).rejects.toMatchObject({
      code: 'CONFLICT', data: { reason: 'alreadyExists', with: [{ area: 'briefs', id: french.id, label: 'Chauffage' }] },
    })
    await expect(desk.client.briefs.createFromTemplate({ ...pair, pairOf: unknownId, title: 'X' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('saving', () => {
  test('each save is a new version; the same words again are not', async () => {
    await using desk = await openTestDesk()
    const body = doc(paragraph('Keep every receipt.', [{ type: 'bold' }]))
    const saved = await write(desk.client, 'Receipts', body)
    expect(saved).toMatchObject({ version: 2, body })
    const again = await desk.client.briefs.save({ id: saved.id, version: 2, title: 'Receipts', body })
    expect(again.version).toBe(2)
    expect((await desk.client.briefs.save({ id: saved.id, version: 2, title: 'Receipts, kept', body })).version).toBe(3)
  })
  test('what another window saved is not written over', async () => {
    await using desk = await openTestDesk()
    const other = await desk.windowAs('organizer')
    const { id } = await create(desk.client, 'Heat')
    await other.briefs.save({ id, version: 1, title: 'Heat', body: doc(paragraph('Theirs')) })
    const mine = { id, version: 1, title: 'Heat', body: doc(paragraph('Mine')) }
    await expect(desk.client.briefs.save(mine)).rejects.toMatchObject({
      code: 'CONFLICT', data: { reason: 'changedMeanwhile', with: [{ area: 'briefs', id, label: 'Heat' }] },
    })
    expect(textOf((await desk.client.briefs.get({ id })).body)).toBe('Theirs')
    // Keeping mine: saved over the newer version, knowingly.
    expect((await desk.client.briefs.save({ ...mine, version: 2 })).version).toBe(3)
    expect(textOf((await other.briefs.get({ id })).body)).toBe('Mine')
  })
  test('a link that runs a script is refused where it stands; web, mail and phone pass', async () => {
    await using desk = await openTestDesk()
    const { id } = await create(desk.client, 'Links')
    const link = (href: string) => doc(paragraph('first'), paragraph('here', [{ type: 'link', attrs: { href, target: '_blank', onclick: 'x' } }]))
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '/rpc', 'java\tscript:alert(1)']) {
      await expect(desk.client.briefs.save({ id, version: 1, title: 'Links', body: link(href) })).rejects.toMatchObject({
        code: 'INVALID', data: { issues: [{ path: ['body', 'content', 1, 'content', 0], message: 'briefs:unsafeLink' }] },
      })
    }
    let version = 1
    for (const href of ['https://ontario.ca', 'mailto:a@b.ca', 'tel:4165550100']) {
      const saved = await desk.client.briefs.save({ id, version, title: 'Links', body: link(href) })
      expect(saved.body.content![1]!.content![0]!.marks).toEqual([{ type: 'link', attrs: { href } }])
      version = saved.version
    }
  })
  test.each<[string, unknown]>([
    ['a node of another kind', { type: 'doc', content: [{ type: 'codeBlock' }] }],
    ['an image', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'image', attrs: { src: 'x' } }] }] }],
    ['a list item without a list', { type: 'doc', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }],
    ['a field nobody knows', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'mergeField', attrs: { field: 'client.sin' } }] }] }],
    ['no document', { type: 'paragraph' }],
  ])('%s is refused', async (_name, body) => {
    await using desk = await openTestDesk()
    const { id } = await create(desk.client, 'Odd')
    await expect(desk.client.briefs.save({ id, version: 1, title: 'Odd', body: body as BriefNode })).rejects.toMatchObject({ code: 'INVALID' })
    expect((await desk.client.briefs.get({ id })).version).toBe(1)
  })
  test('a paper too long to hand out is refused', async () => {
    await using desk = await openTestDesk()
    const { id } = await create(desk.client, 'Long')
    const body = doc(...Array.from({ length: 90 }, () => paragraph('x'.repeat(99_000))))
    await expect(desk.client.briefs.save({ id, version: 1, title: 'Long', body })).rejects.toMatchObject({
      code: 'INVALID', data: { issues: [{ message: 'briefs:tooLong' }] },
    })
  })
})

describe('the list', () => {
  test('the last changed come first, with an excerpt, page by page', async () => {
    let at = Date.UTC(2026, 10, 24, 15)
    await using desk = await openTestDesk({ now: () => (at += 1000) })
    for (const title of ['One', 'Two', 'Three']) await write(desk.client, title, doc(paragraph(`About ${title}.`)))
    const first = await desk.client.briefs.list({ limit: 2 })
    expect(first.items.map((one) => [one.title, one.excerpt])).toEqual([['Three', 'About Three.'], ['Two', 'About Two.']])
    const rest = await desk.client.briefs.list({ limit: 2, cursor: first.next })
    expect(rest).toMatchObject({ items: [{ title: 'One' }], next: null })
    await expect(desk.client.briefs.list({ cursor: 'x' })).rejects.toMatchObject({ code: 'INVALID' })
  })
  test('search finds words of title and text, without their accents, best first, in one language when asked', async () => {
    await using desk = await openTestDesk()
    await write(desk.client, 'Notice', doc(paragraph('The landlord gives you a form about repairs.')))
    await write(desk.client, 'Repairs', doc(paragraph('Ask in writing.')))
    await write(desk.client, 'Les réparations', doc(paragraph('Demandez par écrit.')), 'fr-CA')
    const titles = async (input: Parameters<DeskClient['briefs']['list']>[0]) => (await desk.client.briefs.list(input)).items.map((one) => one.title)
    expect(await titles({ search: 'repair' })).toEqual(['Repairs', 'Notice'])
    expect(await titles({ search: 'ECRIT repar' })).toEqual(['Les réparations'])
    expect(await titles({ search: 'rep', language: 'fr-CA' })).toEqual(['Les réparations'])
    expect(await titles({ language: 'en-CA' })).toEqual(expect.arrayContaining(['Repairs', 'Notice']))
    const page = await desk.client.briefs.list({ search: 'rep', limit: 2 })
    expect((await desk.client.briefs.list({ search: 'rep', limit: 2, cursor: page.next })).items).toHaveLength(1)
    expect(await titles({ search: '" OR title:' })).toEqual([])
  })
  test('words that were taken out are no longer found', async () => {
    await using desk = await openTestDesk()
    const saved = await write(desk.client, 'Notice', doc(paragraph('About bedbugs.')))
    await desk.client.briefs.save({ id: saved.id, version: saved.version, title: 'Notice', body: doc(paragraph('About heat.')) })
    expect((await desk.client.briefs.list({ search: 'bedbugs' })).items).toEqual([])
    expect((await desk.client.today.find({ words: 'heat' })).map((one) => one.id)).toEqual([saved.id])
  })
  test('an archived document is only among the archived, can be searched there and comes back', async () => {
    await using desk = await openTestDesk()
    const { id } = await write(desk.client, 'Vieux feuillet', doc(paragraph('Le règlement de 1998.')))
    const list = (archived: boolean, search = '') => desk.client.briefs.list({ archived, search }).then((page) => page.items.map((one) => one.id))
    expect((await desk.client.briefs.archive({ id })).archived).toBe(true)
    await desk.client.briefs.archive({ id })
    expect([await list(false), await list(false, 'vieux'), await list(true), await list(true, 'reglement vie'), await list(true, 'glement')]).toEqual([[], [], [id], [id], []])
    expect(await desk.client.today.find({ words: 'vieux' })).toEqual([])
    expect((await desk.client.briefs.restore({ id })).archived).toBe(false)
    expect([await list(true), await list(false, 'reglement')]).toEqual([[], [id]])
  })
  test('both lists run along an index', async () => {
    await using desk = await openTestDesk()
    const db = desk.desk.store.read
    for (const [archived, language, index] of [[false, null, 'brief_live'], [true, null, 'brief_archived'], [false, 'fr-CA', 'brief_live']] as const) {
      const query = selectByChange(db, { search: '', archived, language, limit: 50 }).compile()
      const { rows } = await sql<{ detail: string }>`explain query plan ${sql.raw(query.sql.replaceAll('?', () => `'x'`))}`.execute(db as never)
      expect(rows.map((row) => row.detail).join('; ')).toMatch(new RegExp(`^(SCAN|SEARCH) brief USING INDEX ${index}`))
      expect(rows.map((row) => row.detail).join('; ')).not.toContain('TEMP B-TREE')
    }
  })
})
