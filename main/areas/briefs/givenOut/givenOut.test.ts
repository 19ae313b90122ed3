import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { group, nobody } from '#main/areas/loans/loans.fixture.ts'
import { setAllRates } from '#main/areas/loans/use/use.fixture.ts'
import { openTestDesk } from '#test/harness.ts'

const evening = { start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1) }

async function openScene() {
  let at = Date.UTC(2026, 10, 24, 15)
  const desk = await openTestDesk({ now: () => (at += 1000) })
  const { client } = desk
  await setAllRates(client)
  const tenants = await group(client)
  const meeting = await client.meetings.create({ title: 'Tenants', ...evening, groupId: tenants.id, expected: 25 })
  const english = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Heat in winter' })
  const french = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.fr-CA', title: 'Le chauffage', pairOf: english.id })
  const print = async (briefId: string, copies: number, meetingId: string | null = null) => (await client.briefs.prints.record({ wishes: [{ briefId, meetingId, copies, pages: 2 }], how: { confirmedDraft: true } }))[0]!
  // The last evening of the fiscal year before, noted when there was no print list yet.
  const member = (await client.staff.members())[0]!
  await desk.desk.store.write((db) => db.insertInto('brief_printing').values({ id: nobody, brief_id: english.id, meeting_id: null, copies: 5, member_id: member.id, at: Date.UTC(2026, 3, 1, 3) }).execute())
  await print(english.id, 25, meeting.id)
  await print(french.id, 10, meeting.id)
  const wrong = await print(english.id, 200)
  await client.briefs.prints.cancel({ ids: [wrong.id], reason: 'wrong sheet' })
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], tenants, meeting, english, french, print }
}

test('a document knows where and how often both its languages were given out; what was called off is struck and not counted', async () => {
  await using desk = await openScene()
  const { client, english, french } = desk
  const given = await client.briefs.givenOut.ofBrief({ id: french.id })
  expect(given).toMatchObject({ yearFrom: '2026-04-01', year: { times: 2, copies: 35 }, ever: { times: 3, copies: 40 } })
  expect(given.lines.map(({ copies, language, meetingTitle, groupName, cancelled, cancelReason }) => [copies, language, meetingTitle, groupName, cancelled, cancelReason])).toEqual([
    [200, 'en-CA', null, null, true, 'wrong sheet'],
    [10, 'fr-CA', 'Tenants', 'Oak Street Tenants', false, ''],
    [25, 'en-CA', 'Tenants', 'Oak Street Tenants', false, ''],
    [5, 'en-CA', null, null, false, ''],
  ])
  expect((await client.briefs.givenOut.ofBrief({ id: english.id })).ever.copies).toBe(40)
})

test('a year’s documents come by how much was given out, both languages as one', async () => {
  await using desk = await openScene()
  const { client, english, print } = desk
  const flyer = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Flyer' })
  await print(flyer.id, 60)
  expect(await client.briefs.givenOut.most({ year: 2026 })).toMatchObject([
    { id: flyer.id, copies: 60, french: 0, times: 1, meetings: 0 },
    { id: english.id, title: 'Heat in winter', copies: 35, french: 10, times: 2, meetings: 1 },
  ])
  expect(await client.briefs.givenOut.most({ year: 2025 })).toMatchObject([{ id: english.id, copies: 5 }])
  expect(await client.briefs.givenOut.most({ year: 2024 })).toEqual([])
})

test('as a table it holds each time, and its leaving is in the audit', async () => {
  await using desk = await openScene()
  const { file, name } = await desk.client.briefs.givenOut.export({ year: 2026 })
  expect(name).toBe('given-out-2026-2027.csv')
  const rows = parse(await file.text(), { bom: true, columns: true }) as Record<string, string>[]
  expect(rows.map((row) => [row['Day'], row['Document'], row['Language'], row['Meeting'], row['Group'], row['Copies'], row['Called off'], row['Why']])).toEqual([
    ['2026-11-24', 'Heat in winter', 'English', 'Tenants', 'Oak Street Tenants', '25', '', ''],
    ['2026-11-24', 'Le chauffage', 'French', 'Tenants', 'Oak Street Tenants', '10', '', ''],
    ['2026-11-24', 'Heat in winter', 'English', '', '', '200', 'Yes', 'wrong sheet'],
  ])
  const audit = await desk.desk.store.read.selectFrom('audit').select('records').where('procedure', '=', 'briefs.givenOut.export').execute()
  expect(audit).toHaveLength(1)
  expect(audit[0]!.records).toContain(desk.english.id)
})

test('the table never names who is unsafe to contact: not as the group, nor by the title of their meeting or of their letter', async () => {
  await using desk = await openScene()
  const { client, print } = desk
  const { id } = await client.contacts.create({ kind: 'person', givenName: 'Zephyrine', familyName: 'Quillfeather' })
  const tea = await client.meetings.create({ title: 'Tea with Zephyrine', ...evening })
  await client.meetings.invite({ id: tea.id, contactIds: [id] })
  const hers = await client.meetings.create({ title: 'At the Quillfeathers’', ...evening, groupId: id })
  const letter = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'To Zephyrine' })
  const { topic, campaignId, meetingId, groupId, bodyId, expiresOn, expiryNote, targetGrade } = letter
  await client.briefs.saveParticulars({ id: letter.id, particulars: { topic, campaignId, meetingId, contactId: id, groupId, bodyId, expiresOn, expiryNote, targetGrade } })
  await print(letter.id, 1)
  await print(desk.english.id, 2, tea.id)
  await print(desk.english.id, 3, hers.id)
  const named = await (await client.briefs.givenOut.export({ year: 2026 })).file.text()
  expect(named).toMatch(/Zephyrine[\s\S]*Quillfeather/)
  await client.contacts.safety.saveCard({ contactId: id, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24' } })
  const text = await (await client.briefs.givenOut.export({ year: 2026 })).file.text()
  expect(text).not.toMatch(/Zephyrine|Quillfeather/)
  expect(text).toContain('(left off)')
  expect(text).toContain('Oak Street Tenants')
})
