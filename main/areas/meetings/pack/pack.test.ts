import { expect, test } from 'vitest'
import { shippedQuestions } from '#shared/areas/meetings/pack.rules.ts'
import { openTestDesk } from '#test/harness.ts'

const now = () => Date.UTC(2026, 10, 24, 15)
const evening = { start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1) }

test('a pack tells who is expected and why, who reads which language, and the tags of those who have not said no', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const person = (givenName: string, languages: string[] = [], pronouns = '') => client.contacts.create({ kind: 'person', givenName, languages, pronouns })
  const [amina, bilal, chantal] = [await person('Amina', ['Arabic', 'French'], 'she/her'), await person('Bilal', ['English']), await person('Chantal', ['French'])]
  const group = await client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
  const meeting = await client.meetings.create({ title: 'Tenants', kind: 'workshop', ...evening })
  await client.meetings.invite({ id: meeting.id, contactIds: [amina.id, bilal.id, chantal.id, group.id] })
  for (const [contactId, reply] of [[amina.id, 'yes'], [bilal.id, 'yes'], [chantal.id, 'no']] as const) await client.meetings.setReply({ id: meeting.id, contactId, reply })
  const sheet = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.fr-CA', title: 'Le chauffage' })
  await client.meetings.attachBrief({ id: meeting.id, briefId: sheet.id, copies: 12 })
  const pack = await client.meetings.pack.get({ meetingId: meeting.id })
  expect(pack).toMatchObject({ expected: { count: 1, basis: 'halves', yes: 2 }, readers: { english: 2, french: 2 }, handouts: [{ title: 'Le chauffage', copies: 12, language: 'fr-CA' }] })
  expect(pack.usual).toContain('evaluation')
  expect(pack.tags).toEqual([{ contactId: amina.id, name: 'Amina', pronouns: 'she/her', languages: ['Arabic', 'French'] }, { contactId: bilal.id, name: 'Bilal', pronouns: '', languages: ['English'] }])
})

test('the evaluation form is the program’s until the clinic writes its own; of two windows the second is told', async () => {
  await using desk = await openTestDesk({ now })
  const { pack } = desk.client.meetings
  expect(await pack.evaluation()).toEqual({ questions: shippedQuestions, version: 0 })
  const own = [{ kind: 'words' as const, english: 'What now?', french: 'Et maintenant?' }]
  expect(await pack.saveEvaluation({ questions: own, version: 0 })).toEqual({ questions: own, version: 1 })
  await expect(pack.saveEvaluation({ questions: own, version: 0 })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  await expect(pack.saveEvaluation({ questions: [], version: 1 })).rejects.toMatchObject({ code: 'INVALID' })
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.meetings.pack.saveEvaluation({ questions: own, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
