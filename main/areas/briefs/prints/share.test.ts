import { expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'

const evening = { start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1) }

test('a meeting wants as many copies as it expects people, in the languages of those invited; a number typed wins', async () => {
  await using desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const { share } = client.briefs.prints
  const english = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Heat' })
  const meeting = await client.meetings.create({ title: 'Tenants', ...evening, expected: 25 })
  const wish = { briefId: english.id, meetingId: meeting.id }
  expect(await share(wish)).toEqual({ copies: { 'en-CA': 25, 'fr-CA': 0 }, count: 25, basis: 'typed', readers: { english: 0, french: 0 }, pair: null })

  const french = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.fr-CA', title: 'Le chauffage', pairOf: english.id })
  const invite = async (givenName: string, language: string) => (await client.contacts.create({ kind: 'person', givenName, languages: [language] })).id
  await client.meetings.invite({ id: meeting.id, contactIds: [await invite('Ann', 'English'), await invite('Bea', 'English'), await invite('Cora', 'English'), await invite('Denise', 'French')] })
  const shared = { copies: { 'en-CA': 19, 'fr-CA': 7 }, readers: { english: 3, french: 1 } }
  expect(await share(wish)).toMatchObject({ ...shared, pair: { id: french.id, title: 'Le chauffage', language: 'fr-CA', state: 'draft' } })
  expect(await share({ ...wish, briefId: french.id })).toMatchObject({ ...shared, pair: { id: english.id } })

  await client.meetings.attachBrief({ id: meeting.id, briefId: english.id, copies: 8 })
  expect(await share(wish)).toMatchObject({ count: 8, basis: 'handout', copies: { 'en-CA': 6, 'fr-CA': 2 } })
  // Handed out by itself, the French has its own number.
  await client.meetings.attachBrief({ id: meeting.id, briefId: french.id, copies: 3 })
  expect(await share(wish)).toMatchObject({ copies: { 'en-CA': 8, 'fr-CA': 0 }, pair: null })
  expect(await share({ ...wish, briefId: french.id })).toMatchObject({ copies: { 'en-CA': 0, 'fr-CA': 3 } })
})
