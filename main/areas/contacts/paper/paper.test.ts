import { describe, expect, test } from 'vitest'
import { mostOnPaper } from '#shared/areas/contacts/paper.schema.ts'
import { clientOf, type DeskClient, openTestDesk, passphrase } from '#test/harness.ts'

type Given = Parameters<DeskClient['contacts']['create']>[0]
type TestDesk = Awaited<ReturnType<typeof openTestDesk>>

const home = { kind: 'home' as const, street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }
const mobile = { kind: 'mobile' as const, number: '416-555-0134' }
const everyone = { by: 'filter' as const }

const add = ({ client }: TestDesk, givenName: string, more: Partial<Given> = {}) =>
  client.contacts.create({ kind: 'person', givenName, addresses: [home], phones: [mobile], ...more })
const markUnsafe = ({ desk }: TestDesk, id: string) => desk.store.write((db) => db.updateTable('contact').set({ unsafe: 1 }).where('id', '=', id).execute())
const permit = (client: DeskClient, id: string) =>
  client.contacts.safety.permit({ contactIds: [id], purpose: 'labels', reason: 'She asked for it', confirmedTwice: true })

const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

describe('labels', () => {
  test('go to the mailing address, else to the first with a street; who has none is counted', async () => {
    await using desk = await openTestDesk()
    await add(desk, 'Amina', { addresses: [home, { ...home, kind: 'mailing', street: 'PO Box 12' }] })
    await add(desk, 'Bilal', { addresses: [{ ...home, kind: 'mailing', street: '' }, home, { ...home, kind: 'work', street: '1 Work Road' }] })
    await add(desk, 'Chloé', { addresses: [] })
    await add(desk, 'Dina', { addresses: [{ kind: 'home', city: 'Toronto' }] })
    const { labels, ...counts } = await desk.client.contacts.paper.labels({ selection: everyone })
    expect(labels.map(({ name, street }) => [name, street])).toEqual([['Amina', 'PO Box 12'], ['Bilal', '40 Oak Street']])
    expect(counts).toEqual({ withoutAddress: 2, leftOut: 0, beyond: 0 })
  })

  test('are for what a list shows, or for those chosen, in their order', async () => {
    await using desk = await openTestDesk()
    const ids = []
    for (const name of ['Amina', 'Bilal', 'Chloé']) ids.push((await add(desk, name, { tags: name === 'Bilal' ? ['Leaders'] : [] })).id)
    await desk.client.contacts.create({ kind: 'organization', organizationName: 'Aid', addresses: [home] })
    const { labels } = desk.client.contacts.paper
    expect(names((await labels({ selection: { by: 'filter', tag: 'Leaders' } })).labels)).toEqual(['Bilal'])
    expect(names((await labels({ selection: { by: 'filter', kind: 'organization' } })).labels)).toEqual(['Aid'])
    expect(names((await labels({ selection: { by: 'filter', search: 'chl' } })).labels)).toEqual(['Chloé'])
    expect(names((await labels({ selection: { by: 'ids', ids: [ids[2]!, ids[0]!] } })).labels)).toEqual(['Chloé', 'Amina'])
  })

  test('are at most so many at once; the rest is counted', async () => {
    await using desk = await openTestDesk()
    const { id } = await add(desk, 'Amina')
    await desk.desk.store.write(async (db) => {
      const [person] = await db.selectFrom('contact').selectAll().where('id', '=', id).execute()
      const [address] = await db.selectFrom('contact_address').selectAll().where('contact_id', '=', id).execute()
      for (let count = 0; count < mostOnPaper + 700; count++) {
        await db.insertInto('contact').values({ ...person!, id: `${id.slice(0, -4)}${String(count).padStart(4, '0')}` }).onConflict((on) => on.doNothing()).execute()
        await db.insertInto('contact_address').values({ ...address!, contact_id: `${id.slice(0, -4)}${String(count).padStart(4, '0')}` }).onConflict((on) => on.doNothing()).execute()
      }
    })
    const { people } = await desk.client.contacts.count()
    const { labels, beyond } = await desk.client.contacts.paper.labels({ selection: everyone })
    expect(labels).toHaveLength(mostOnPaper)
    expect(beyond).toBe(people - mostOnPaper)
    expect(beyond).toBeGreaterThan(600)
  })
})

describe('someone unsafe to contact', () => {
  test('is on no list and counted, until a permit of one’s own names them, and no longer than it lasts', async () => {
    let now = Date.UTC(2026, 10, 24, 15)
    await using desk = await openTestDesk({ now: () => now })
    await add(desk, 'Amina')
    const hidden = await add(desk, 'Hidden')
    await markUnsafe(desk, hidden.id)
    const other = await desk.windowAs('organizer')
    const { permitId } = await permit(desk.client, hidden.id)
    for (const list of ['labels', 'callSheet', 'phoneTree'] as const) {
      for (const selection of [everyone, { by: 'ids' as const, ids: [hidden.id] }, { by: 'filter' as const, search: 'hidden' }]) {
        for (const answer of [await desk.client.contacts.paper[list]({ selection }), await other.contacts.paper[list]({ selection, permitId })]) {
          expect(JSON.stringify(answer)).not.toContain('Hidden')
          expect(answer.leftOut).toBe(1)
        }
        const permitted = await desk.client.contacts.paper[list]({ selection, permitId })
        expect(JSON.stringify(permitted)).toContain('Hidden')
        expect(permitted.leftOut).toBe(0)
      }
    }
    now += 15 * 60_000
    await desk.client.staff.signIn({ memberId: (await desk.client.staff.status()).members[0]!.id, passphrase })
    expect((await desk.client.contacts.paper.labels({ selection: everyone, permitId })).leftOut).toBe(1)
  })

  test('does not start a phone tree', async () => {
    await using desk = await openTestDesk()
    const amina = await add(desk, 'Amina')
    const hidden = await add(desk, 'Hidden')
    await markUnsafe(desk, hidden.id)
    const tree = await desk.client.contacts.paper.phoneTree({ selection: { by: 'ids', ids: [amina.id] }, starterId: hidden.id })
    expect(names(tree.people)).toEqual(['Amina'])
  })

  test('has a card for organizers only', async () => {
    await using desk = await openTestDesk()
    const hidden = await add(desk, 'Hidden')
    await markUnsafe(desk, hidden.id)
    const [frontDesk, organizer] = [await desk.windowAs('front-desk'), await desk.windowAs('organizer')]
    await expect(frontDesk.contacts.paper.card({ id: hidden.id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await organizer.contacts.paper.card({ id: hidden.id })).toMatchObject({ name: 'Hidden', unsafe: true, phonesLeftOff: false })
  })

  test('has a card without phone, e-mail and address, but for who has a permit', async () => {
    await using desk = await openTestDesk()
    const hidden = await add(desk, 'Hidden', { emails: [{ kind: 'home', address: 'hidden@example.org' }] })
    await markUnsafe(desk, hidden.id)
    const { permitId } = await permit(desk.client, hidden.id)
    expect(await desk.client.contacts.paper.card({ id: hidden.id })).toMatchObject({ phones: [], emails: [], addresses: [], reachWithheld: true })
    expect(await desk.client.contacts.paper.card({ id: hidden.id, permitId })).toMatchObject({ phones: [mobile], addresses: [home], reachWithheld: false })
    const organizer = await desk.windowAs('organizer')
    expect(await organizer.contacts.paper.card({ id: hidden.id, permitId })).toMatchObject({ phones: [], reachWithheld: true })
  })
})

describe('a call sheet', () => {
  test('says how to reach and to speak with each; who has no phone but a fax is counted', async () => {
    await using desk = await openTestDesk()
    await add(desk, 'Amina', { pronouns: 'she/her', affiliation: 'Oak Tenants', languages: ['Somali', 'English'], needsInterpretation: true, phones: [{ kind: 'fax', number: '416-555-0199' }, mobile, { kind: 'home', number: '416-555-0135' }] })
    await add(desk, 'Bilal', { phones: [{ kind: 'fax', number: '416-555-0199' }] })
    await add(desk, 'Chloé', { phones: [] })
    const archived = await add(desk, 'Dina')
    await desk.client.contacts.archive({ id: archived.id })
    const sheet = await desk.client.contacts.paper.callSheet({ selection: everyone })
    expect(sheet).toMatchObject({ withoutPhone: 2, leftOut: 0, beyond: 0 })
    expect(sheet.people).toEqual([
      expect.objectContaining({ name: 'Amina', pronouns: 'she/her', affiliation: 'Oak Tenants', languages: ['Somali', 'English'], needsInterpretation: true, phones: [mobile, { kind: 'home', number: '416-555-0135' }] }),
    ])
  })
})

describe('a phone tree', () => {
  test('begins with whom one chose, of the selection or not, and has each once', async () => {
    await using desk = await openTestDesk()
    const [amina, bilal, chloe] = [await add(desk, 'Amina'), await add(desk, 'Bilal'), await add(desk, 'Chloé')]
    const { phoneTree } = desk.client.contacts.paper
    expect(names((await phoneTree({ selection: everyone })).people)).toEqual(['Amina', 'Bilal', 'Chloé'])
    expect(names((await phoneTree({ selection: everyone, starterId: bilal.id })).people)).toEqual(['Bilal', 'Amina', 'Chloé'])
    expect(names((await phoneTree({ selection: { by: 'ids', ids: [amina.id, chloe.id] }, starterId: bilal.id })).people)).toEqual(['Bilal', 'Amina', 'Chloé'])
  })
})

describe('a card', () => {
  test('has all that is known, but no phones at the front desk', async () => {
    await using desk = await openTestDesk()
    const amina = await add(desk, 'Amina', { notes: 'Evenings.', otherNames: ['Mina'] })
    expect(await desk.client.contacts.paper.card({ id: amina.id })).toEqual({ ...amina, phonesLeftOff: false })
    const frontDesk = await desk.windowAs('front-desk')
    expect(await frontDesk.contacts.paper.card({ id: amina.id })).toEqual({ ...amina, phones: [], phonesLeftOff: true })
    await expect(clientOf(desk.desk).contacts.paper.card({ id: amina.id })).rejects.toMatchObject({ code: 'LOCKED' })
  })
})
