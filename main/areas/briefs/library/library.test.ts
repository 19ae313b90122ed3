import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { BriefNode, BriefParticulars } from '#shared/areas/briefs/briefs.schema.ts'
import { libraryWish } from '#shared/areas/briefs/library.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { findInLibrary } from './library.queries.ts'
import { listToRefresh } from './expiry.queries.ts'

const unknownId = '0197a000-0000-7000-8000-000000000000'
const nothing: BriefParticulars = { topic: '', campaignId: null, meetingId: null, contactId: null, groupId: null, bodyId: null, expiresOn: null, expiryNote: '', targetGrade: null }
const doc = (...lines: string[]): BriefNode => ({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) })

/** A desk whose clock goes on by a second with each look. */
function openLibrary() {
  let at = Date.UTC(2026, 10, 24, 15)
  return openTestDesk({ now: () => (at += 1000) })
}

async function write(client: DeskClient, title: string, lines: string[] = ['Words.'], { language = 'en-CA' as Language, pairOf = null as string | null } = {}) {
  const { id, version } = await client.briefs.createFromTemplate({ templateId: `fact-sheet.${language}`, title, pairOf })
  return client.briefs.save({ id, version, title, body: doc(...lines) })
}
const say = (client: DeskClient, id: string, some: Partial<BriefParticulars>) => client.briefs.saveParticulars({ id, particulars: { ...nothing, ...some } })
const find = async (client: DeskClient, wish: z.input<typeof libraryWish> = {}) => (await client.briefs.library.find(wish)).items
const titles = async (client: DeskClient, wish: z.input<typeof libraryWish> = {}) => (await find(client, wish)).map(({ title }) => title)

async function pairOfSheets(client: DeskClient) {
  const english = await write(client, 'Heat in winter', ['Ask in writing. Keep the letter.'])
  const french = await write(client, 'Le chauffage en hiver', ['Demandez par écrit. Gardez la lettre.'], { language: 'fr-CA', pairOf: english.id })
  return { english, french }
}

describe('both languages of one document', () => {
  test('are one row: the one changed later, with the other beside it', async () => {
    await using desk = await openLibrary()
    const { english, french } = await pairOfSheets(desk.client)
    await write(desk.client, 'Alone')
    expect(await find(desk.client)).toMatchObject([{ title: 'Alone', pair: null }, { id: french.id, pair: { id: english.id, title: 'Heat in winter', language: 'en-CA', state: 'draft', archived: false } }])
    await desk.client.briefs.save({ id: english.id, version: english.version, title: 'Heat in winter', body: doc('Anew.') })
    expect(await titles(desk.client)).toEqual(['Heat in winter', 'Alone'])
    expect(await titles(desk.client, { language: 'fr-CA' })).toEqual(['Le chauffage en hiver'])
    expect(await titles(desk.client, { search: 'hiver' })).toEqual(['Le chauffage en hiver'])
    // Words that both have, as "lettre" begins with "lett" and so does "letter", find it once.
    expect(await titles(desk.client, { search: 'h' })).toHaveLength(1)
  })
  test('of which one is put away are still found by the other', async () => {
    await using desk = await openLibrary()
    const { french } = await pairOfSheets(desk.client)
    await desk.client.briefs.archive({ id: french.id })
    expect(await find(desk.client)).toMatchObject([{ title: 'Heat in winter', pair: { archived: true } }])
    expect(await titles(desk.client, { archived: true })).toHaveLength(1)
  })
  test('share what is known of them', async () => {
    await using desk = await openLibrary()
    const { english, french } = await pairOfSheets(desk.client)
    const campaign = await desk.client.campaigns.create({ name: 'Heat by law', goal: '' })
    await say(desk.client, french.id, { topic: 'Chauffage', campaignId: campaign.id, expiresOn: '2027-03-31', targetGrade: 7 })
    expect(await desk.client.briefs.get({ id: english.id })).toMatchObject({ topic: 'Chauffage', campaignId: campaign.id, expiresOn: '2027-03-31', targetGrade: 7 })
    await expect(say(desk.client, english.id, { campaignId: unknownId })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'campaigns' } })
    // One made later has them from the beginning.
    const alone = await write(desk.client, 'Alone')
    await say(desk.client, alone.id, { topic: 'Rent' })
    expect((await write(desk.client, 'Seul', ['Mots.'], { language: 'fr-CA', pairOf: alone.id })).topic).toBe('Rent')
  })
})

describe('what is searched for', () => {
  test('is shown where the text has it, words marked', async () => {
    await using desk = await openLibrary()
    await write(desk.client, 'Notice', ['Something else.', 'The landlord gives you a form about repairs.'])
    const [{ passage } = { passage: null }] = await find(desk.client, { search: 'REPAIR' })
    expect(passage).toEqual([{ text: 'The landlord gives you a form about ', hit: false }, { text: 'repairs', hit: true }, { text: '.', hit: false }])
    expect(await find(desk.client, { search: 'notice' })).toMatchObject([{ passage: null }])
    expect(await find(desk.client)).toMatchObject([{ passage: null }])
  })
  test('is found among those put away when they are asked for, after the others', async () => {
    await using desk = await openLibrary()
    const old = await write(desk.client, 'Règlement', ['Le règlement de 1998.'], { language: 'fr-CA' })
    await write(desk.client, 'New', ['The reglement of today.'])
    await desk.client.briefs.archive({ id: old.id })
    expect(await titles(desk.client, { search: 'reglement' })).toEqual(['New'])
    expect(await titles(desk.client, { search: 'reglement', archived: true })).toEqual(['New', 'Règlement'])
    expect(await titles(desk.client, { archived: true })).toEqual(['New', 'Règlement'])
  })
  test('comes page by page, and no cursor of another kind', async () => {
    await using desk = await openLibrary()
    for (const title of ['One rent', 'Two rent', 'Three rent']) await write(desk.client, title)
    const pages = async (wish: z.input<typeof libraryWish>) => {
      const seen: string[] = []
      for (let cursor: string | null = null, first = true; first || cursor; first = false) {
        const { items, next }: Awaited<ReturnType<typeof desk.client.briefs.library.find>> = await desk.client.briefs.library.find({ ...wish, cursor, limit: 1 })
        seen.push(...items.map(({ title }) => title))
        cursor = next
      }
      return seen
    }
    expect((await pages({ search: 'rent' })).toSorted()).toEqual(['One rent', 'Three rent', 'Two rent'])
    expect(await pages({})).toEqual(['Three rent', 'Two rent', 'One rent'])
    expect(await pages({ sort: 'title' })).toEqual(['One rent', 'Three rent', 'Two rent'])
    for (const wish of [{ cursor: 'x' }, { cursor: 'x', search: 'rent' }]) await expect(desk.client.briefs.library.find(wish)).rejects.toMatchObject({ code: 'INVALID' })
  })
})

describe('what is filtered by', () => {
  test('holds together: kind, topic, language, campaign and what is stale', async () => {
    await using desk = await openLibrary()
    const { client } = desk
    const campaign = await client.campaigns.create({ name: 'Heat by law', goal: '' })
    const [heat, rent, fares] = [await write(client, 'Heat'), await write(client, 'Rent'), await write(client, 'Tarifs', ['Mots.'], { language: 'fr-CA' })]
    await say(client, heat.id, { topic: 'Housing', campaignId: campaign.id, expiresOn: '2026-12-24' })
    await say(client, rent.id, { topic: 'Housing', expiresOn: '2026-12-25' })
    await say(client, fares.id, { topic: 'Transit', expiresOn: '2026-11-01' })
    expect(await titles(client, { topic: 'Housing', sort: 'title' })).toEqual(['Heat', 'Rent'])
    expect(await titles(client, { topic: 'Housing', campaignId: campaign.id })).toEqual(['Heat'])
    expect(await titles(client, { stale: true, sort: 'title' })).toEqual(['Heat', 'Tarifs'])
    expect(await titles(client, { stale: true, language: 'fr-CA', search: 'tar' })).toEqual(['Tarifs'])
    expect(await titles(client, { stale: true, language: 'en-CA', search: 'tar' })).toEqual([])
    expect(await titles(client, { kind: 'report' })).toEqual([])
    expect(await titles(client, { kind: 'factSheet', state: 'draft' })).toHaveLength(3)
    expect(await client.briefs.library.topics()).toEqual([{ topic: 'Housing', count: 2 }, { topic: 'Transit', count: 1 }])
  })
  test('is answered along an index, and nothing is sorted', async () => {
    await using desk = await openLibrary()
    for (const [wish, index] of [[{}, 'brief_live'], [{ language: 'fr-CA' }, 'brief_live_language'], [{ archived: true }, 'brief_by_change'], [{ sort: 'title', kind: 'report' }, 'brief_by_title'], [{ state: 'draft', topic: 'Rent', stale: true, sort: 'title' }, 'brief_by_title']] as const) {
      const watch = watched(desk.desk.store.read)
      await findInLibrary(watch.db, libraryWish.parse(wish), '2026-11-24')
      const plan = (await watch.plans()).join('; ')
      expect(plan).toMatch(new RegExp(`^(SCAN|SEARCH) brief USING COVERING INDEX ${index}`))
      expect(plan).not.toContain('TEMP B-TREE')
    }
    const watch = watched(desk.desk.store.read)
    await listToRefresh(watch.db, '2026-11-24', 30)
    expect((await watch.plans())[0]).toContain('USING INDEX brief_expiring')
  })
})

describe('figures that go stale', () => {
  test('are listed the soonest first, each document once, and those put away not', async () => {
    await using desk = await openLibrary()
    const { client } = desk
    const { english, french } = await pairOfSheets(client)
    const [late, gone, far] = [await write(client, 'Stale'), await write(client, 'Gone'), await write(client, 'Far')]
    await say(client, french.id, { expiresOn: '2026-12-01', expiryNote: 'the guideline' })
    await say(client, late.id, { expiresOn: '2026-11-23' })
    await say(client, gone.id, { expiresOn: '2026-11-01' })
    await say(client, far.id, { expiresOn: '2027-02-01' })
    await client.briefs.archive({ id: gone.id })
    expect(await client.briefs.library.toRefresh({})).toMatchObject({ count: 2, stale: 1, items: [{ title: 'Stale' }, { id: english.id, pair: { id: french.id }, expiryNote: 'the guideline' }] })
    expect((await client.briefs.library.toRefresh({ within: 90 })).items.map(({ title }) => title)).toEqual(['Stale', 'Heat in winter', 'Far'])
    expect((await client.briefs.library.toRefresh({ within: 0 })).items.map(({ title }) => title)).toEqual(['Stale'])
  })
  test('are renewed in both languages, until a day that is not over', async () => {
    await using desk = await openLibrary()
    const { english, french } = await pairOfSheets(desk.client)
    const { renew } = desk.client.briefs.library
    await expect(renew({ id: english.id, expiresOn: '2027-01-01' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await say(desk.client, english.id, { expiresOn: '2026-11-01' })
    await expect(renew({ id: english.id, expiresOn: '2026-11-23' })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['expiresOn'] }] } })
    expect(await renew({ id: english.id, expiresOn: '2027-11-01' })).toMatchObject({ expiresOn: '2027-11-01' })
    expect((await desk.client.briefs.get({ id: french.id })).expiresOn).toBe('2027-11-01')
    expect((await desk.client.briefs.library.toRefresh({})).count).toBe(0)
  })
})
