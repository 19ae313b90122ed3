import { describe, expect, test } from 'vitest'
import { textOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

const paragraph = (words: string): BriefNode => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const heading = (words: string, section?: string): BriefNode => ({ type: 'heading', attrs: { level: 2, ...(section && { section }) }, content: [{ type: 'text', text: words }] })
const doc = (...content: BriefNode[]): BriefNode => ({ type: 'doc', content })
const evening = Date.UTC(2026, 10, 24, 23)
const minutes = (count: number) => count * 60_000

/** A desk whose clock stands still until it is moved on. */
async function openAt(start = evening) {
  const clock = { now: start }
  const desk = await openTestDesk({ now: () => clock.now })
  return { desk, clock, client: desk.client, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() }
}
const create = (client: DeskClient, title = 'Heat') => client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title })
async function type(client: DeskClient, id: string, ...words: string[]) {
  const { version, title } = await client.briefs.get({ id })
  return client.briefs.save({ id, version, title, body: doc(...words.map(paragraph)) })
}
const kept = async (client: DeskClient, id: string) => (await client.briefs.versions.list({ id })).items.map(({ number, kind }) => [number, kind])
const wordsAt = async (client: DeskClient, id: string, number: number) => textOf((await client.briefs.versions.get({ id, number })).body)

describe('versions', () => {
  test('what one person types within ten minutes is one; somebody else’s, and what is typed later, are others', async () => {
    await using world = await openAt()
    const { client, clock, desk } = world
    const other = await desk.windowAs('organizer')
    const { id } = await create(client)
    for (const words of ['One', 'One two', 'One two three']) {
      clock.now += minutes(2)
      await type(client, id, words)
    }
    expect(await kept(client, id)).toEqual([[4, 'auto']])
    await type(other, id, 'Theirs')
    await type(client, id, 'Mine again')
    expect(await kept(client, id)).toEqual([[6, 'auto'], [5, 'auto'], [4, 'auto']])
    clock.now += minutes(11)
    await type(client, id, 'Later')
    expect(await kept(client, id)).toEqual([[7, 'auto'], [6, 'auto'], [5, 'auto'], [4, 'auto']])
    expect(await wordsAt(client, id, 4)).toBe('One two three')
    expect(await wordsAt(client, id, 5)).toBe('Theirs')
    await expect(client.briefs.versions.get({ id, number: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('a name keeps one for good, and what is printed can be read again word for word', async () => {
    await using world = await openAt()
    const { client, clock } = world
    const { id } = await create(client)
    await type(client, id, 'As the committee had it')
    expect(await client.briefs.versions.name({ id, number: 2, name: 'For the committee' })).toMatchObject({ kind: 'named', name: 'For the committee', by: 'Noor Coordinator' })
    clock.now += minutes(1)
    await type(client, id, 'As it was printed')
    const [print] = await client.briefs.prints.add({ wishes: [{ briefId: id, copies: 20 }] })
    clock.now += minutes(1)
    await type(client, id, 'As it is now')
    expect(await kept(client, id)).toEqual([[4, 'auto'], [3, 'printed'], [2, 'named']])
    expect(await wordsAt(client, id, print!.briefVersion!)).toBe('As it was printed')
    // What is kept for a reason can still be called something, and stays what it is.
    expect(await client.briefs.versions.name({ id, number: 3, name: 'Tuesday' })).toMatchObject({ kind: 'printed', name: 'Tuesday' })
  })
  test('bringing one back loses nothing, and can itself be taken back', async () => {
    await using world = await openAt()
    const { client, clock } = world
    const { id } = await create(client)
    await type(client, id, 'Before')
    clock.now += minutes(12)
    await type(client, id, 'After')
    const back = await client.briefs.versions.restore({ id, number: 2, version: 3 })
    expect([back.version, textOf(back.body)]).toEqual([4, 'Before'])
    expect(await kept(client, id)).toEqual([[4, 'restored'], [3, 'taken'], [2, 'auto']])
    expect((await client.briefs.list({ search: 'before' })).items).toHaveLength(1)
    expect(textOf((await client.briefs.versions.restore({ id, number: 3, version: 4 })).body)).toBe('After')
    await expect(client.briefs.versions.restore({ id, number: 2, version: 4 })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  })
  test('a text from before versions were kept is kept when it is first written over', async () => {
    await using world = await openAt()
    const { client, desk } = world
    const { id } = await create(client)
    await desk.desk.store.write((db) => db.deleteFrom('brief_version').execute())
    await type(client, id, 'Anew')
    expect((await client.briefs.versions.list({ id })).items.map(({ number, by }) => [number, by])).toEqual([[2, 'Noor Coordinator'], [1, null]])
  })
  test('the list goes page by page', async () => {
    await using world = await openAt()
    const { client, clock } = world
    const { id } = await create(client)
    for (let at = 0; at < 5; at++) {
      clock.now += minutes(11)
      await type(client, id, `Text ${at}`)
    }
    const first = await client.briefs.versions.list({ id, limit: 4 })
    const rest = await client.briefs.versions.list({ id, limit: 4, cursor: first.next })
    expect([...first.items, ...rest.items].map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1])
    expect(rest.next).toBeNull()
  })
  test('the store itself changes no kept text, and lets none go that was kept for a reason', async () => {
    await using world = await openAt()
    const { client, desk } = world
    const { id } = await create(client)
    await client.briefs.versions.name({ id, number: 1, name: 'First' })
    const { store } = desk.desk
    await expect(store.write((db) => db.updateTable('brief_version').set({ title: 'X' }).execute())).rejects.toThrow('appendOnly')
    await expect(store.write((db) => db.updateTable('brief_version').set({ kind: 'auto' }).execute())).rejects.toThrow('appendOnly')
    await expect(store.write((db) => db.deleteFrom('brief_version').execute())).rejects.toThrow('appendOnly')
  })
})

describe('draft, review, approved, published', () => {
  test('step by step, each with who, when and a word; then nobody writes on it until a new draft is begun', async () => {
    await using world = await openAt()
    const { client, desk } = world
    const frontDesk = await desk.windowAs('front-desk')
    const { id } = await create(frontDesk)
    const { version } = await type(frontDesk, id, 'Ready')
    await expect(client.briefs.states.approve({ id, version })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['state'] }] } })
    await frontDesk.briefs.states.askForReview({ id, version, word: 'Please check the figures' })
    await expect(frontDesk.briefs.states.approve({ id, version })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await client.briefs.states.approve({ id, version })).toMatchObject({ state: 'approved', version })
    await client.briefs.states.publish({ id, version })
    const refused = { code: 'CONFLICT', data: { reason: 'approved', with: [{ area: 'briefs', id }] } }
    await expect(client.briefs.save({ id, version, title: 'Heat', body: doc(paragraph('Slip')) })).rejects.toMatchObject(refused)
    await expect(client.briefs.versions.restore({ id, number: version, version })).rejects.toMatchObject(refused)
    const { changes } = await client.briefs.states.get({ id })
    expect(changes.map(({ from, to, word, own }) => [from, to, word, own])).toEqual([['approved', 'published', '', false], ['review', 'approved', '', false], ['draft', 'review', 'Please check the figures', false]])

    await client.briefs.states.backToDraft({ id, version })
    expect((await type(client, id, 'A new one')).version).toBe(version + 1)
    expect(await wordsAt(client, id, version)).toBe('Ready')
    expect(await kept(client, id)).toEqual([[3, 'auto'], [2, 'state']])
  })
  test('what was changed since somebody read it is not approved', async () => {
    await using world = await openAt()
    const { client } = world
    const { id, version } = await create(client)
    await client.briefs.states.askForReview({ id, version })
    await type(client, id, 'Changed while it was read')
    await expect(client.briefs.states.approve({ id, version })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
    expect(await client.briefs.get({ id })).toMatchObject({ state: 'review' })
  })
  test('whoever approves what they wrote too may, and it is said', async () => {
    await using world = await openAt()
    const { client, desk } = world
    const organizer = await desk.windowAs('organizer')
    const { id } = await create(client)
    const { version } = await type(organizer, id, 'Mine')
    await client.briefs.states.askForReview({ id, version })
    expect((await organizer.briefs.states.get({ id })).wroteToo).toBe(true)
    await organizer.briefs.states.approve({ id, version })
    expect((await client.briefs.states.get({ id })).changes[0]).toMatchObject({ to: 'approved', own: true })
    // Of the next draft it is asked anew.
    await client.briefs.states.backToDraft({ id, version })
    expect((await organizer.briefs.states.get({ id })).wroteToo).toBe(false)
  })
})

describe('comments on passages', () => {
  test('are answered, settled and opened again, and only their writers change them or take them back', async () => {
    await using world = await openAt()
    const { client, clock, desk } = world
    const other = await desk.windowAs('organizer')
    const { id } = await create(client)
    const { id: threadId, comments } = await client.briefs.comments.add({ briefId: id, quote: 'twenty degrees', text: 'Is it still so?' })
    clock.now += 1
    await other.briefs.comments.reply({ threadId, text: 'Since 2018.' })
    const [mine] = comments
    await expect(other.briefs.comments.change({ id: mine!.id, text: 'X' })).rejects.toMatchObject({ code: 'INVALID' })
    await expect(other.briefs.comments.remove({ id: mine!.id })).rejects.toMatchObject({ code: 'INVALID' })
    await client.briefs.comments.change({ id: mine!.id, text: 'Is it still twenty?' })
    const resolved = await other.briefs.comments.resolve({ threadId })
    expect(resolved).toMatchObject({ quote: 'twenty degrees', resolvedAt: clock.now, comments: [{ text: 'Is it still twenty?', mine: false, changedAt: clock.now }, { text: 'Since 2018.', mine: true }] })
    expect((await client.briefs.comments.reopen({ threadId })).resolvedAt).toBeNull()
    const removed = await client.briefs.comments.remove({ id: mine!.id })
    expect(removed.comments[0]).toMatchObject({ removed: true, text: '' })
    expect((await client.briefs.comments.restore({ id: mine!.id })).comments[0]).toMatchObject({ removed: false, text: 'Is it still twenty?' })
  })
  test('a passage of which all was taken back is not shown, and no comment is found by a search', async () => {
    await using world = await openAt()
    const { client } = world
    const { id } = await create(client)
    const { comments } = await client.briefs.comments.add({ briefId: id, quote: 'q', text: 'Zanzibar' })
    expect((await client.briefs.list({ search: 'zanzibar' })).items).toEqual([])
    expect(await client.briefs.comments.list({ briefId: id })).toHaveLength(1)
    await client.briefs.comments.remove({ id: comments[0]!.id })
    expect(await client.briefs.comments.list({ briefId: id })).toEqual([])
  })
})

describe('English and French as one document', () => {
  async function pairOf(client: DeskClient) {
    const english = await create(client, 'Heat')
    await client.briefs.save({ id: english.id, version: 1, title: 'Heat', body: doc(heading('What to do'), paragraph('Ask in writing.'), heading('Help'), paragraph('Call us.')) })
    const french = await client.briefs.pairs.makeOther({ id: english.id, title: 'Le chauffage' })
    return { english: english.id, french }
  }
  const countsOf = async (client: DeskClient, id: string) => Object.fromEntries(Object.entries(await client.briefs.pairs.counts({ id })).filter(([, count]) => count > 0))

  test('the other language begins with every section to be translated, and knows them by the same', async () => {
    await using world = await openAt()
    const { client } = world
    const { english, french } = await pairOf(client)
    expect(french).toMatchObject({ language: 'fr-CA', kind: 'factSheet', pairId: english, title: 'Le chauffage' })
    expect(await countsOf(client, english)).toEqual({ frenchMissing: 2 })
    expect(textOf(french.body)).toBe('[What to do]\n[Help]')
    await expect(client.briefs.pairs.makeOther({ id: english, title: 'Encore' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
    const alone = await create(client)
    await expect(client.briefs.pairs.counts({ id: alone.id })).rejects.toMatchObject({ code: 'INVALID' })
  })
  test('agreed, then changed in one: the other is behind, until it is agreed again or that is taken back', async () => {
    await using world = await openAt()
    const { client, clock } = world
    const { english, french } = await pairOf(client)
    const [first, second] = (await client.briefs.get({ id: english })).body.content!.filter(({ type }) => type === 'heading').map(({ attrs }) => String(attrs?.section))
    const sections = doc(heading('Quoi faire', first), paragraph('Écrivez.'), heading('De l’aide', second), paragraph('Appelez-nous.'))
    await client.briefs.save({ id: french.id, version: 1, title: 'Le chauffage', body: sections })
    expect(await countsOf(client, french.id)).toEqual({ notCompared: 2 })
    const wish = { id: french.id, section: first!, english: 'What to do\nAsk in writing.', french: 'Quoi faire\nÉcrivez.' }
    await client.briefs.pairs.agree(wish)
    expect(await countsOf(client, english)).toEqual({ inStep: 1, notCompared: 1 })
    await client.briefs.save({ id: french.id, version: 2, title: 'Le chauffage', body: doc(heading('Quoi faire', first), paragraph('Écrivez au propriétaire.'), ...sections.content!.slice(2)) })
    expect(await countsOf(client, english)).toEqual({ englishBehind: 1, notCompared: 1 })
    await expect(client.briefs.pairs.agree(wish)).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
    clock.now += 1
    const again = await client.briefs.pairs.agree({ ...wish, french: 'Quoi faire\nÉcrivez au propriétaire.' })
    expect(await countsOf(client, english)).toEqual({ inStep: 1, notCompared: 1 })
    await client.briefs.pairs.withdraw({ agreementId: again.id })
    expect(await countsOf(client, english)).toEqual({ englishBehind: 1, notCompared: 1 })
  })
  test('documents that do not know each other’s sections are tied by their order, once', async () => {
    await using world = await openAt()
    const { client } = world
    const english = await create(client)
    const french = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.fr-CA', title: 'Chauffage', pairOf: english.id })
    await client.briefs.save({ id: english.id, version: 1, title: 'Heat', body: doc(heading('One'), paragraph('1'), heading('Two'), paragraph('2')) })
    await client.briefs.save({ id: french.id, version: 1, title: 'Chauffage', body: doc(heading('Un'), paragraph('1'), heading('Deux'), paragraph('2')) })
    expect(await client.briefs.pairs.tie({ id: french.id })).toEqual({ tied: true })
    expect(await client.briefs.pairs.tie({ id: french.id })).toEqual({ tied: false })
    const { body } = await client.briefs.get({ id: french.id })
    // Put the other way round they still know each other.
    await client.briefs.save({ id: french.id, version: 3, title: 'Chauffage', body: doc(...body.content!.slice(2), ...body.content!.slice(0, 2)) })
    expect(await countsOf(client, english.id)).toEqual({ notCompared: 2 })
  })
})
