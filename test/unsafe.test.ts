import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '#shared/contract.ts'
import { contact, contactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import type { ProcedureMeta } from '#shared/base/procedure.ts'
import { addDays, addMonths, dayAt, defaultZone } from '#shared/base/time.ts'
import { openTestDesk } from './harness.ts'
import { mayNameContacts } from './unsafe/mayNameContacts.ts'
import { type ListTable, lists } from './unsafe/lists.ts'
import { reviewed } from './unsafe/reviewed.ts'

interface Leaf {
  path: string
  meta: ProcedureMeta
  output: unknown
}

function leaves(node: unknown, path: string[] = []): Leaf[] {
  if (node && typeof node === 'object' && '~orpc' in node) {
    const { meta, outputSchema } = node['~orpc'] as { meta: ProcedureMeta; outputSchema?: unknown }
    return [{ path: path.join('.'), meta, output: outputSchema }]
  }
  return Object.entries(node as object).flatMap(([name, inner]) => leaves(inner, [...path, name]))
}
const all = leaves(contract)
const makers = all.filter(({ meta }) => meta.makesList).map(({ path }) => path)

const now = Date.UTC(2026, 10, 24, 15)
const secrets = { name: 'Zephyrine Quillfeather', phone: '416-555-0177', email: 'zq.hidden@example.org' }

/** A desk with one person whom it is not safe to contact, one who is, and both in everything that lists are made from. */
async function openUnsafeDesk() {
  const desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const today = dayAt(now, defaultZone)
  const make = async (givenName: string, familyName: string, phone: string, email: string) => {
    const { id } = await client.contacts.create({
      kind: 'person', givenName, familyName, tags: ['tenants'], phones: [{ kind: 'mobile', number: phone }], emails: [{ kind: 'home', address: email }],
      addresses: [{ kind: 'home', street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: 'M6K 3P2' }],
    })
    await client.contacts.consents.give({ contactId: id, consent: { channel: 'email', purpose: 'newsletter', type: 'implied', basis: 'gift', givenOn: addDays(addMonths(today, -24), 10), method: 'form' } })
    return id
  }
  const unsafeId = await make('Zephyrine', 'Quillfeather', secrets.phone, secrets.email)
  const safeId = await make('Safiya', 'Openhand', '416-555-0188', 'safiya@example.org')
  const meeting = await client.meetings.create({ title: 'Assembly', start: now + 3_600_000, end: now + 7_200_000 })
  const permit = async () => (await client.contacts.safety.permit({ contactIds: [unsafeId], purpose: 'export', reason: 'asked twice in a test', confirmedTwice: true })).permitId
  await client.meetings.invite({ id: meeting.id, contactIds: [unsafeId, safeId] })
  await client.contacts.safety.saveCard({ contactId: unsafeId, version: 0, card: { level: 'unsafe', checkedOn: today } })
  return { ...desk, world: { client, desk: desk.desk, unsafeId, safeId, meetingId: meeting.id }, permit }
}

/** Everything readable in an answer; of a file, its text. */
async function textOf(answer: unknown): Promise<string> {
  if (answer instanceof Blob) return answer.text()
  if (answer instanceof Uint8Array) return new TextDecoder().decode(answer)
  if (answer === null || typeof answer !== 'object') return String(answer)
  return (await Promise.all(Object.values(answer).map(textOf))).join('\n')
}
const digits = (text: string) => text.replace(/[\s().-]/g, '')

describe('every procedure that makes a list', () => {
  test('is in the table of this test, and nothing else is', () => {
    expect(Object.keys(lists).toSorted()).toEqual(makers.toSorted())
    expect(makers.length).toBeGreaterThan(0)
  })

  test.each(makers)('%s leaves out who is unsafe to contact, and with a permit names them', async (path) => {
    await using opened = await openUnsafeDesk()
    const ask = (lists as ListTable)[path]!
    const without = await textOf(await ask(opened.world, null))
    expect(without).toContain('Openhand')
    expect(without).not.toMatch(/Zephyrine|Quillfeather/i)
    expect(without).not.toContain(secrets.email)
    expect(digits(without)).not.toContain(digits(secrets.phone))
    expect(await textOf(await ask(opened.world, await opened.permit()))).toContain('Quillfeather')
  })
})

describe('every other procedure', () => {
  const naming = all.filter(({ meta, output }) => !meta.makesList && mayNameContacts(output)).map(({ path }) => path)

  test('that may name a contact was looked at by someone', () => {
    expect(naming.filter((path) => !(path in reviewed)), 'add it to test/unsafe/reviewed.ts with the reason, or declare it with makesList').toEqual([])
    expect(Object.keys(reviewed).filter((path) => !naming.includes(path)), 'no longer there, or no longer naming anyone').toEqual([])
  })

  test('shows no phone and no e-mail of them where it lists or finds contacts', async () => {
    await using opened = await openUnsafeDesk()
    const { client, world } = opened
    const answers = {
      list: await client.contacts.list({}),
      tagged: await client.contacts.list({ tag: 'tenants' }),
      found: await client.contacts.list({ search: 'quill' }),
      byPhone: await client.contacts.list({ search: '5550177' }),
      named: await client.contacts.named({ ids: [world.unsafeId] }),
      meeting: await client.meetings.get({ id: world.meetingId }),
      anything: await client.today.find({ words: 'quillfeather' }),
      leftOut: await client.contacts.safety.leftOut({ selection: { by: 'filter' } }),
    }
    for (const [name, answer] of Object.entries(answers)) {
      const text = await textOf(answer)
      expect(text, name).toContain('Quillfeather')
      expect(text, name).not.toContain(secrets.email)
      expect(digits(text), name).not.toContain(digits(secrets.phone))
    }
  })
})

describe('the look through an output', () => {
  const inside = (schema: z.ZodType) => z.object({ items: z.array(z.object({ deep: schema.nullable().default(null) })), next: z.string().nullable() })
  test.each<[string, z.ZodType]>([
    ['a summary', contactSummary],
    ['a whole contact', contact],
    ['a part of one', contactSummary.pick({ id: true, name: true })],
    ['one with more', contactSummary.extend({ reply: z.string() })],
    ['one in a union', z.union([z.string(), contactSummary])],
    ['one in a record', z.record(z.string(), contactSummary)],
    ['one behind a pipe', z.string().transform(() => null).pipe(z.union([z.null(), contactSummary]) as never)],
    ['a name beside an id', z.object({ contactId: z.string(), contactName: z.string() })],
    ['a file', z.instanceof(Blob)],
    ['anything at all', z.unknown()],
  ])('sees %s however deep', (_what, schema) => {
    expect(mayNameContacts(schema)).toBe(true)
    expect(mayNameContacts(inside(schema))).toBe(true)
  })
  test('sees none in numbers, ids and titles', () => {
    expect(mayNameContacts(inside(z.object({ id: z.string(), title: z.string(), count: z.int() })))).toBe(false)
    expect(mayNameContacts(undefined)).toBe(false)
  })
})
