import { expect, test } from 'vitest'
import { shippedRules } from '#shared/areas/contacts/duplicates.rules.ts'
import { openTestDesk } from '#test/harness.ts'
import { ended, written } from '#test/imports.ts'

const file = () => written('First name,Last name,Phone,Email\nBob,Roy,,roy@example.org\nAmina,Warsame,416-555-0134,\nCy,Fir,,cy@example.org\n')

async function withRobert() {
  const desk = await openTestDesk()
  const robert = await desk.client.contacts.create({ kind: 'person', givenName: 'Robert', familyName: 'Roy', emails: [{ kind: 'home', address: 'ROY@example.org' }] })
  return { desk, client: desk.client, robert }
}

test('rows that are like someone who is here are told with the reasons, and added or left out as a person chooses', async () => {
  const { desk, client, robert } = await withRobert()
  await using _ = desk
  const preview = await client.contacts.importing.preview({ file: file() })
  expect(preview).toMatchObject({ good: 3, known: 0, likeCount: 1, like: [{ line: 2, name: 'Bob Roy', contact: { id: robert.id } }] })
  expect(preview.like[0]!.reasons.map(({ why }) => why)).toEqual(['email', 'nickname', 'familyName'])
  const skipped = await client.contacts.importing.start({ token: preview.token, skipBadRows: false, like: { rows: 'skip', except: [] } })
  expect((await ended(client, skipped.jobId)).result).toEqual({ added: 2, known: 1, refused: 0 })
  expect((await client.contacts.importing.rows({ jobId: skipped.jobId, outcome: 'known' })).items).toMatchObject([{ line: 2, contactId: robert.id }])
  const again = await client.contacts.importing.preview({ file: file() })
  expect(again).toMatchObject({ known: 2, likeCount: 1 })
  const added = await client.contacts.importing.start({ token: again.token, skipBadRows: false, like: { rows: 'skip', except: [2] } })
  expect((await ended(client, added.jobId)).result).toEqual({ added: 1, known: 2, refused: 0 })
  const third = await client.contacts.importing.preview({ file: file() })
  expect(third).toMatchObject({ known: 3, likeCount: 0 })
})

test('the coordinator’s weights decide', async () => {
  const { desk, client } = await withRobert()
  await using _ = desk
  await client.contacts.duplicates.setRules({ ...shippedRules, threshold: 100 })
  expect(await client.contacts.importing.preview({ file: file() })).toMatchObject({ likeCount: 0, like: [] })
})
