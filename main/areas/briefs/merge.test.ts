import { describe, expect, test } from 'vitest'
import type { Language } from '#shared/base/language.ts'
import { type DeskClient, openTestDesk, testClinic } from '#test/harness.ts'

const unknownId = '0197a000-0000-7000-8000-000000000000'
// 6 to 8 p.m. on November 24 in Toronto: already the 25th in UTC when it ends.
const evening = { start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1) }
const clinic = { ...testClinic, street: '120 Harbour Lane', city: 'Toronto', postalCode: 'M4E 1A1' }

async function meetingInRoom(client: DeskClient) {
  const room = await client.space.createRoom({ name: 'Grande salle', capacity: 40 })
  const meeting = await client.meetings.create({ title: 'Réunion des locataires', ...evening })
  return client.meetings.bookRoom({ id: meeting.id, roomId: room.id })
}

describe('merge values', () => {
  test.each<[Language, RegExp, RegExp]>([
    ['en-CA', /^Tuesday, November 24, 2026$/, /^6:00.p\.m\. – 8:00.p\.m\.$/],
    ['fr-CA', /^mardi 24 novembre 2026$/, /^18.h.00 – 20.h.00$/],
  ])('in %s say the meeting as people write it, where the clinic is', async (language, day, time) => {
    await using desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 14) })
    await desk.client.staff.saveClinic(clinic)
    const meeting = await meetingInRoom(desk.client)
    const values = await desk.client.briefs.mergeValues({ language, meetingId: meeting.id })
    expect(values['meeting.title']).toBe('Réunion des locataires')
    expect(values['meeting.day']).toMatch(day)
    expect(values['meeting.time']).toMatch(time)
    expect(values['meeting.place']).toBe('Grande salle, 120 Harbour Lane, Toronto, M4E 1A1')
    expect(values['clinic.name']).toBe(testClinic.name)
    expect(values.today).toMatch(day)
    expect(values['clinic.website']).toBeNull()
  })
  test('the clinic’s own clock decides the day', async () => {
    await using desk = await openTestDesk()
    await desk.client.staff.saveClinic({ ...clinic, timeZone: 'America/Vancouver' })
    const meeting = await desk.client.meetings.create({ title: 'Late', start: Date.UTC(2026, 10, 25, 6), end: Date.UTC(2026, 10, 25, 7), place: 'Library' })
    const values = await desk.client.briefs.mergeValues({ language: 'en-CA', meetingId: meeting.id })
    expect(values['meeting.day']).toContain('November 24')
    expect(values['meeting.place']).toBe('Library')
  })
  test('without a meeting its fields are empty, and one that is not there is said', async () => {
    await using desk = await openTestDesk()
    const values = await desk.client.briefs.mergeValues({ language: 'en-CA', meetingId: null })
    expect(values['meeting.title']).toBeNull()
    await expect(desk.client.briefs.mergeValues({ language: 'en-CA', meetingId: unknownId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('whom a document is for', () => {
  const now = Date.UTC(2026, 10, 24, 14)
  const home = { kind: 'home' as const, street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: 'M4E 2B2' }
  const card = { level: 'limited' as const, checkedOn: '2026-11-20', call: 'no' as const }
  async function open() {
    const desk = await openTestDesk({ now: () => now })
    const { client } = desk
    const oak = await client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    const amina = await client.contacts.create({ kind: 'person', givenName: 'Amina', familyName: 'Warsame', addresses: [home] })
    const kinds = await client.contacts.ties.kinds()
    const kindId = kinds.find(({ forward }) => forward['en-CA'] === 'co-chair of')!.id
    await client.contacts.ties.add({ fromId: amina.id, toId: oak.id, kindId, role: 'treasurer' })
    const values = (part: object, language: Language = 'en-CA') => client.briefs.mergeValues({ language, meetingId: null, ...part })
    return { ...desk, client, oak, amina, values }
  }
  test('is named with what they are and where they live; the group with who chairs it', async () => {
    await using desk = await open()
    expect(await desk.values({ contactId: desk.amina.id, groupId: desk.oak.id })).toMatchObject({
      'contact.salutation': 'Dear Amina Warsame', 'contact.name': 'Amina Warsame', 'contact.role': 'treasurer', 'contact.organization': 'Oak Street Tenants',
      'contact.address': '40 Oak Street, Toronto, ON, M4E 2B2', 'group.name': 'Oak Street Tenants', 'group.chair': 'Amina Warsame',
    })
    expect(await desk.values({ contactId: desk.oak.id }, 'fr-CA')).toMatchObject({ 'contact.salutation': 'Mesdames, Messieurs', 'contact.organization': 'Oak Street Tenants' })
  })
  test('of someone unsafe to contact there is the name, and an address only where the card lets letters name the clinic', async () => {
    await using desk = await open()
    const save = (version: number, part: object) => desk.client.contacts.safety.saveCard({ contactId: desk.amina.id, version, card: { ...card, ...part }, reason: '' })
    await save(0, { mail: 'no' })
    expect(await desk.values({ contactId: desk.amina.id, groupId: desk.oak.id })).toMatchObject({ 'contact.name': 'Amina Warsame', 'contact.address': null, 'group.chair': null })
    await save(1, { mail: 'yes', nameClinic: 'no' })
    expect((await desk.values({ contactId: desk.amina.id }))['contact.address']).toBeNull()
    await save(2, { mail: 'yes', nameClinic: 'yes' })
    expect((await desk.values({ contactId: desk.amina.id }))['contact.address']).toContain('40 Oak Street')
  })
  test('who was erased says nothing, and the document stays', async () => {
    await using desk = await open()
    const { client, amina } = desk
    const brief = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Letter' })
    const { topic, campaignId, meetingId, groupId, bodyId, expiresOn, expiryNote, targetGrade } = brief
    await client.briefs.saveParticulars({ id: brief.id, particulars: { topic, campaignId, meetingId, groupId, bodyId, expiresOn, expiryNote, targetGrade, contactId: amina.id } })
    await client.contacts.privacy.erase({ id: amina.id, name: 'Amina Warsame' })
    expect((await client.briefs.get({ id: brief.id })).contactId).toBeNull()
    expect(await desk.values({ contactId: amina.id, groupId: amina.id, campaignId: amina.id })).toMatchObject({ 'contact.name': null, 'contact.address': null, 'group.name': null, 'campaign.name': null })
  })
  test('a campaign says what is wanted; an appearance its body in the document’s language, and its item', async () => {
    await using desk = await open()
    const campaign = await desk.client.campaigns.create({ name: 'Heat', goal: 'A maximum of 26 degrees.' })
    const meeting = await desk.client.meetings.create({ title: 'At the TTC', kind: 'deputation', ...evening })
    const ttc = (await desk.client.meetings.bodies.list()).find(({ name }) => name === 'shipped:ttcBoard')!
    await desk.client.meetings.bodies.saveAppearance({ meetingId: meeting.id, version: 0, bodyId: ttc.id, itemNumber: 'Item 4', speakers: [], writtenSent: false })
    const asked = { campaignId: campaign.id, meetingId: meeting.id }
    expect(await desk.values(asked)).toMatchObject({ 'campaign.name': 'Heat', 'campaign.goal': 'A maximum of 26 degrees.', 'meeting.body': 'TTC Board', 'meeting.item': 'Item 4' })
    expect((await desk.values(asked, 'fr-CA'))['meeting.body']).toBe('Conseil d’administration de la TTC')
  })
})
