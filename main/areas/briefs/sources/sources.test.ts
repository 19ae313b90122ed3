import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { plainOf } from '#shared/areas/briefs/citation.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { notesOf, selectSources } from './sources.queries.ts'

const note = (sourceId: string | null, pinpoint = '', text = ''): BriefNode => ({ type: 'footnote', attrs: { sourceId, pinpoint, text } })
const doc = (...notes: BriefNode[]): BriefNode => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'As the law says' }, ...notes] }] })
const act = { kind: 'statute' as const, title: 'Residential Tenancies Act, 2006', citation: 'SO 2006, c 17', seenOn: '2026-11-01' }
const page = { kind: 'webPage' as const, title: 'Rent increases', url: 'https://example.org/rent', seenOn: '2025-03-01' }
const unknownId = '0197a000-0000-7000-8000-000000000000'

const open = () => openTestDesk({ now: () => Date.UTC(2026, 10, 27, 15) })
const add = (client: DeskClient, source: Parameters<DeskClient['briefs']['sources']['save']>[0]['source']) => client.briefs.sources.save({ id: null, version: 0, source })
async function citing(client: DeskClient, title: string, body: BriefNode) {
  const { id, version } = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title })
  return client.briefs.save({ id, version, title, body })
}

describe('the library of sources', () => {
  test('the front desk may add; a second window does not write over a first', async () => {
    await using desk = await open()
    const { id, version } = await add(await desk.windowAs('front-desk'), act)
    const save = (title: string) => desk.client.briefs.sources.save({ id, version, source: { ...act, title } })
    expect(await save('RTA')).toMatchObject({ title: 'RTA', version: 2, stale: false })
    await expect(save('Mine')).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
  })
  test('one that is there already is told, by citation or address, and added all the same when asked', async () => {
    await using desk = await open()
    const first = await add(desk.client, act)
    const again = { ...act, title: 'The RTA', citation: 'S.O. 2006, c. 17' }
    await expect(add(desk.client, { ...act, title: 'The RTA', citation: 'so 2006 c 17' })).rejects.toMatchObject({ data: { reason: 'alreadyExists', with: [{ id: first.id, label: act.title }] } })
    await add(desk.client, page)
    await expect(add(desk.client, { ...page, url: 'http://www.example.org/rent/' })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await desk.client.briefs.sources.save({ id: null, version: 0, source: again, alsoAlike: true })).title).toBe('The RTA')
    // It is not alike itself.
    expect((await desk.client.briefs.sources.save({ id: first.id, version: 1, source: { ...act, notes: 'x' }, alsoAlike: true })).version).toBe(2)
  })
  test('what a kind must have is asked for, and an address is of the web', async () => {
    await using desk = await open()
    const refused = (source: Parameters<typeof add>[1], path: string) => expect(add(desk.client, source)).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['source', path] }] } })
    await refused({ kind: 'webPage', title: 'A page' }, 'url')
    await refused({ kind: 'case', citation: '2019 ONCA 1' }, 'title')
    await refused({ kind: 'regulation' }, 'citation')
    await refused({ ...page, url: 'javascript:alert(1)' }, 'url')
    await refused({ ...page, url: 'mailto:a@b.ca' }, 'url')
    expect(await add(desk.client, { kind: 'regulation', citation: 'O Reg 516/06' })).toMatchObject({ title: '' })
  })
  test('is searched by any of its words, listed by title page by page, and shows what nobody looked at for a year', async () => {
    await using desk = await open()
    for (const source of [page, act, { kind: 'book' as const, title: 'Écrire clair', authors: 'A. Dupont', seenOn: '2026-01-01' }]) await add(desk.client, source)
    const titles = async (wish: Parameters<DeskClient['briefs']['sources']['list']>[0]) => (await desk.client.briefs.sources.list(wish)).items.map(({ title }) => title)
    expect(await titles({})).toEqual(['Écrire clair', 'Rent increases', act.title])
    expect(await titles({ search: 'DUPONT ecr' })).toEqual(['Écrire clair'])
    expect(await titles({ search: '2006 c 17' })).toEqual([act.title])
    expect(await titles({ kind: 'webPage' })).toEqual(['Rent increases'])
    expect(await titles({ stale: true })).toEqual(['Rent increases'])
    const first = await desk.client.briefs.sources.list({ limit: 2 })
    expect((await desk.client.briefs.sources.list({ limit: 2, cursor: first.next })).items.map(({ title }) => title)).toEqual([act.title])
  })
  test('seen again today is no longer stale, and can be taken back', async () => {
    await using desk = await open()
    const { id } = await add(desk.client, page)
    expect(await desk.client.briefs.sources.setSeen({ id, seenOn: '2026-11-27' })).toMatchObject({ stale: false, version: 2 })
    expect(await desk.client.briefs.sources.setSeen({ id, seenOn: page.seenOn })).toMatchObject({ stale: true })
    await expect(desk.client.briefs.sources.setSeen({ id: unknownId, seenOn: null })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('the list runs along an index', async () => {
    await using desk = await open()
    const db = desk.desk.store.read
    for (const [archived, index] of [[false, 'brief_source_live'], [true, 'brief_source_archived']] as const) {
      const query = selectSources(db, { search: 'rent', stale: true, archived, limit: 50 }, '2026-11-27').compile()
      const { rows } = await sql<{ detail: string }>`explain query plan ${sql.raw(query.sql.replaceAll('?', () => `'x'`))}`.execute(db as never)
      expect(rows.map(({ detail }) => detail).join('; ')).toMatch(new RegExp(`USING INDEX ${index}`))
      expect(rows.map(({ detail }) => detail).join('; ')).not.toContain('TEMP B-TREE')
    }
  })
})

describe('a source in documents', () => {
  test('tells in which it is cited and how often, as they are saved', async () => {
    await using desk = await open()
    const { id } = await add(desk.client, act)
    const one = await citing(desk.client, 'Heat', doc(note(id, '20'), note(id, '22')))
    await citing(desk.client, 'Repairs', doc(note(id), note(unknownId), note(null, '', 'Our own count')))
    const uses = async () => (await desk.client.briefs.sources.uses({ id })).map(({ title, count }) => [title, count]).toSorted()
    expect(await uses()).toEqual([['Heat', 2], ['Repairs', 1]])
    expect(await desk.client.briefs.sources.get({ id })).toMatchObject({ usedIn: 2 })
    await desk.client.briefs.save({ id: one.id, version: one.version, title: 'Heat', body: doc(note(null, '', 'No law')) })
    expect(await uses()).toEqual([['Repairs', 1]])
  })
  test('one that is changed, or archived, reads so in every document', async () => {
    await using desk = await open()
    const { id, version } = await add(desk.client, act)
    const body = doc(note(id, '20'))
    await desk.client.briefs.sources.save({ id, version, source: { ...act, title: 'The Act' } })
    await desk.client.briefs.sources.archive({ id })
    const { notes, sources } = await notesOf(desk.desk.store.read, body, 'en-CA')
    expect(notes.map(plainOf)).toEqual(['The Act, SO 2006, c 17, s 20.'])
    expect(sources.map(plainOf)).toEqual(['The Act, SO 2006, c 17.'])
    expect((await desk.client.briefs.sources.list({})).items).toEqual([])
    expect((await desk.client.briefs.sources.restore({ id })).archived).toBe(false)
  })
  test('notes in the guidance of a template are no notes', async () => {
    await using desk = await open()
    const { id } = await add(desk.client, act)
    const body: BriefNode = { type: 'doc', content: [{ type: 'guidance', content: [{ type: 'paragraph', content: [note(id)] }] }, { type: 'paragraph' }] }
    expect(await notesOf(desk.desk.store.read, body, 'en-CA')).toEqual({ notes: [], sources: [] })
  })
})
