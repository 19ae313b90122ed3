import { expect, test } from 'vitest'
import type { CardInput } from '#shared/areas/contacts/safety.schema.ts'
import { shippedLetters } from '#shared/areas/meetings/letters.rules.ts'
import { openTestDesk } from '#test/harness.ts'

const now = () => Date.UTC(2026, 10, 24, 15)
const evening = { start: Date.UTC(2026, 10, 26, 23), end: Date.UTC(2026, 10, 27, 1) }
const known = (givenName: string, languages: string[] = []) => ({
  kind: 'person' as const, givenName, languages, emails: [{ kind: 'home' as const, address: `${givenName.toLowerCase()}@mail.example` }],
  addresses: [{ kind: 'home' as const, street: '1 Home Street', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }],
})

async function openLetterDesk() {
  const desk = await openTestDesk({ now })
  const { client } = desk
  const meeting = await client.meetings.create({ title: 'Tenants', ...evening })
  const invite = async (person: Parameters<typeof client.contacts.create>[0]) => {
    const { id } = await client.contacts.create(person)
    await client.meetings.invite({ id: meeting.id, contactIds: [id] })
    return id
  }
  const list = async (permitId: string | null = null) => client.meetings.letters.list({ meetingId: meeting.id, permitId })
  const of = async (contactId: string, permitId: string | null = null) => (await list(permitId)).people.find((one) => one.contactId === contactId)
  return { ...desk, meeting, invite, list, of, letters: client.meetings.letters }
}

test('each is told in their language, by the ways that are known', async () => {
  await using desk = await openLetterDesk()
  const amina = await desk.invite(known('Amina', ['Arabic', 'French']))
  const bare = await desk.invite({ kind: 'person', givenName: 'Bare' })
  expect(await desk.of(amina)).toMatchObject({ language: 'fr-CA', ways: { email: 'open', letter: 'open' }, email: 'amina@mail.example', address: { street: '1 Home Street' }, sent: [] })
  expect(await desk.of(bare)).toMatchObject({ language: 'en-CA', ways: { email: 'unknown', letter: 'unknown' }, email: null, address: null })
  await desk.client.contacts.archive({ id: amina })
  expect(await desk.of(amina)).toMatchObject({ ways: { email: 'archived', letter: 'archived' }, email: null, address: null })
})

test('who took back a consent to be told of meetings is not told that way, until they give it again', async () => {
  await using desk = await openLetterDesk()
  const { consents } = desk.client.contacts
  const amina = await desk.invite(known('Amina'))
  const consent = { channel: 'email', purpose: 'meetingNotices', type: 'express', givenOn: '2026-10-01', method: 'form' } as const
  const { id } = await consents.give({ contactId: amina, consent })
  await consents.withdraw({ id, withdrawnOn: '2026-11-01', how: 'by phone' })
  expect(await desk.of(amina)).toMatchObject({ ways: { email: 'withdrawn', letter: 'open' }, email: null })
  const other = await consents.give({ contactId: amina, consent: { ...consent, purpose: 'newsletter' } })
  await consents.withdraw({ id: other.id, withdrawnOn: '2026-11-01', how: '' })
  expect(await desk.of(amina)).toMatchObject({ ways: { email: 'withdrawn' } })
  await consents.give({ contactId: amina, consent: { ...consent, givenOn: '2026-11-10' } })
  expect(await desk.of(amina)).toMatchObject({ ways: { email: 'open' }, email: 'amina@mail.example' })
})

test.each<[string, Partial<CardInput>, { email: string; letter: string }]>([
  ['not at all', { level: 'unsafe' }, { email: 'card', letter: 'card' }],
  ['by e-mail, naming us', { level: 'limited', email: 'yes', nameClinic: 'yes', mail: 'no' }, { email: 'open', letter: 'card' }],
  ['by mail, not naming us', { level: 'limited', mail: 'yes', nameClinic: 'no' }, { email: 'card', letter: 'card' }],
])('who may be reached %s is left out, and with a permit told by no other way', async (_how, card, ways) => {
  await using desk = await openLetterDesk()
  const amina = await desk.invite(known('Amina'))
  await desk.client.contacts.safety.saveCard({ contactId: amina, version: 0, card: { checkedOn: '2026-11-20', ...card } as CardInput })
  expect(await desk.list()).toMatchObject({ people: [], leftOut: 1, leftOutIds: [amina] })
  const { permitId } = await desk.client.contacts.safety.permit({ contactIds: [amina], purpose: 'invitation', reason: 'she asked', confirmedTwice: true })
  expect(await desk.of(amina, permitId)).toMatchObject({ ways, email: ways.email === 'open' ? 'amina@mail.example' : null, askMember: 'Noor Coordinator' })
})

test('what was printed or written is noted beside each, and can be taken back; nobody else is noted', async () => {
  await using desk = await openLetterDesk()
  const { letters, meeting } = desk
  const [amina, bilal] = [await desk.invite(known('Amina')), await desk.invite(known('Bilal'))]
  const { ids } = await letters.log({ meetingId: meeting.id, kind: 'invitation', way: 'letter', contactIds: [amina, bilal, amina] })
  expect(ids).toHaveLength(2)
  await letters.log({ meetingId: meeting.id, kind: 'changed', way: 'email', contactIds: [amina] })
  expect((await desk.of(amina))!.sent).toMatchObject([{ kind: 'changed', way: 'email', by: 'Noor Coordinator', at: now() }, { kind: 'invitation', way: 'letter' }])
  await letters.unlog({ meetingId: meeting.id, ids })
  expect((await desk.of(bilal))!.sent).toEqual([])
  const stranger = (await desk.client.contacts.create(known('Stranger'))).id
  await expect(letters.log({ meetingId: meeting.id, kind: 'invitation', way: 'letter', contactIds: [amina, stranger] })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['contactIds', 1] }] } })
  expect((await desk.of(amina))!.sent).toHaveLength(1)
})

test('the words are the program’s until the clinic writes its own', async () => {
  await using desk = await openLetterDesk()
  const own = { kind: 'invitation' as const, english: { subject: 'Come', opening: 'Dear {name},', closing: '' }, french: { subject: 'Venez', opening: 'Bonjour {name},', closing: '' }, version: 0 }
  expect((await desk.list()).texts).toEqual(shippedLetters)
  expect(await desk.letters.saveText(own)).toEqual({ ...own, version: 1 })
  expect((await desk.list()).texts[0]).toEqual({ ...own, version: 1 })
  await expect(desk.letters.saveText(own)).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  await expect((await desk.windowAs('front-desk')).meetings.letters.saveText({ ...own, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('a thousand invited are listed in a few statements, and noted at once', async () => {
  await using desk = await openLetterDesk()
  const ids: string[] = []
  const csv = new Blob([['Given name,Email', ...Array.from({ length: 1000 }, (_, n) => `Person${n},p${n}@mail.example`)].join('\n')])
  const preview = await desk.client.contacts.importing.preview({ file: csv, name: 'people.csv' })
  const { jobId } = await desk.client.contacts.importing.start({ token: preview.token, skipBadRows: true })
  for await (const step of await desk.client.desk.jobs.watch({ jobId })) if (step.state === 'failed') throw new Error('import failed')
  let cursor: string | null = null
  do {
    const page: { items: { id: string }[]; next: string | null } = await desk.client.contacts.list({ kind: 'person', limit: 200, cursor })
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.next
  } while (cursor)
  expect(ids).toHaveLength(1000)
  await desk.client.meetings.invite({ id: desk.meeting.id, contactIds: ids })
  const { people } = await desk.list()
  expect(people.filter(({ ways }) => ways.email === 'open')).toHaveLength(1000)
  await desk.letters.log({ meetingId: desk.meeting.id, kind: 'invitation', way: 'email', contactIds: ids })
  expect((await desk.list()).people.every(({ sent }) => sent.length === 1)).toBe(true)
})
