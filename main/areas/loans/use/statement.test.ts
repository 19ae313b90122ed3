import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { group, nobody } from '../loans.fixture.ts'
import { clientOf, openTestDesk, passphrase } from '#test/harness.ts'
import { setAllRates } from './use.fixture.ts'

async function scene() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  await setAllRates(desk.client)
  const { use } = desk.client.loans
  const contactId = (await group(desk.client)).id
  await use.terms.saveQuota({ id: null, quota: { measure: 'allPages', most: 100 } })
  const flyers = await use.log({ kind: 'copyLetterBlack', quantity: 80, contactId, day: '2026-10-03', note: '=HYPERLINK("x")' })
  await use.terms.setRates({ from: '2026-10-15', rates: [{ kind: 'copyLetterBlack', cents: 20 }] })
  await use.log({ kind: 'copyLetterBlack', quantity: 30, contactId, day: '2026-10-20', overQuotaReason: 'Hearing' })
  await use.log({ kind: 'teleconference', quantity: 45, contactId, day: '2026-10-21' })
  await use.log({ kind: 'copyLetterBlack', quantity: 500, day: '2026-10-22' })
  await use.reverse({ jobId: flyers.id, reason: 'other group' })
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], use, contactId }
}

test('a month’s statement says what it comes to by kind and rate, and every job that it rests on', async () => {
  await using desk = await scene()
  const { use, contactId } = desk
  const october = await use.statement({ payer: { by: 'contact', contactId }, month: '2026-10' })
  expect(october).toMatchObject({
    payerName: 'Oak Street Tenants', nameLeftOff: false, language: 'en-CA', jobCount: 3, pages: 110, minutes: 45, value: 80 * 15 + 30 * 20 + 45 * 4,
    sums: [{ kind: 'copyLetterBlack', rate: 15, quantity: 80, value: 1200 }, { kind: 'copyLetterBlack', rate: 20, quantity: 30, value: 600 }, { kind: 'teleconference', rate: 4, quantity: 45, value: 180 }],
    standing: [{ measure: 'allPages', most: 100, used: 30, left: 70 }],
  })
  expect(october.jobs.map(({ day, quantity }) => [day, quantity])).toEqual([['2026-10-03', 80], ['2026-10-20', 30], ['2026-10-21', 45]])
  // Undone in November, it stands in November; the ledger's sum is the statement's.
  expect(await use.statement({ payer: { by: 'contact', contactId }, month: '2026-11' })).toMatchObject({ value: -1200, pages: -80, jobCount: 1, jobs: [{ note: 'other group', reverses: october.jobs[0]!.id }] })
  expect(await use.statement({ payer: { by: 'clinic' }, month: '2026-10' })).toMatchObject({ payerName: null, value: 10_000, standing: [], jobCount: 1 })
  expect(await use.statement({ payer: { by: 'clinic' }, month: '2026-09' })).toMatchObject({ sums: [], value: 0, jobs: [] })
  await expect(use.statement({ payer: { by: 'contact', contactId: nobody }, month: '2026-10' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('as a table it adds up, runs in no spreadsheet, and its leaving is in the audit', async () => {
  await using desk = await scene()
  const { use, contactId } = desk
  const { file, name } = await use.exportStatement({ payer: { by: 'contact', contactId }, month: '2026-10' })
  expect(name).toBe('statement-2026-10.csv')
  const rows = parse(await file.text(), { bom: true, columns: true }) as Record<string, string>[]
  expect(rows.map((row) => [row['Day'], row['What'], row['How many'], row['Unit'], row['Rate ($)']])).toEqual([
    ['2026-10-03', 'Copies, letter, black', '80', 'pages', '0.15'], ['2026-10-20', 'Copies, letter, black', '30', 'pages', '0.2'], ['2026-10-21', 'Teleconference', '45', 'minutes', '0.04'],
  ])
  expect(rows.reduce((sum, row) => sum + Math.round(Number(row['Amount ($)']) * 100), 0)).toBe(1980)
  expect(rows[0]!['Note']).toBe(`'=HYPERLINK("x")`)
  expect(rows[1]).toMatchObject({ 'Why over quota': 'Hearing', 'Group or person': 'Oak Street Tenants' })
  const november = parse(await (await use.exportStatement({ payer: { by: 'contact', contactId }, month: '2026-11' })).file.text(), { bom: true, columns: true }) as Record<string, string>[]
  expect(november).toMatchObject([{ 'How many': '-80', 'Amount ($)': '-12', Reversal: 'Yes' }])
  const audit = await desk.desk.store.read.selectFrom('audit').select('records').where('procedure', '=', 'loans.use.exportStatement').execute()
  expect(audit).toHaveLength(2)
  expect(audit[0]!.records).toContain(contactId)

  const french = clientOf(desk.desk, desk.desk.newSession(), 'fr-CA')
  await french.staff.signIn({ memberId: (await desk.client.staff.members())[0]!.id, passphrase })
  expect(await (await french.loans.use.exportStatement({ payer: { by: 'clinic' }, month: '2026-10' })).file.text()).toContain('"Copies, lettre, noir",500,"pages",0.2,100,')
})

test('a statement is in the group’s language, and the name of someone unsafe to contact stays off it', async () => {
  await using desk = await scene()
  const { client, use } = desk
  const { id } = await client.contacts.create({ kind: 'person', givenName: 'Zephyrine', familyName: 'Quillfeather', languages: ['Français'] })
  await client.contacts.safety.saveCard({ contactId: id, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24' } })
  await use.log({ kind: 'faxLocal', quantity: 2, contactId: id, note: 'For Quillfeather' })
  const asked = { payer: { by: 'contact' as const, contactId: id }, month: '2026-11' }
  const statement = await use.statement(asked)
  expect(statement).toMatchObject({ payerName: null, nameLeftOff: true, language: 'fr-CA', value: 50, jobs: [{ quantity: 2, note: '', contactName: null }] })
  const table = await (await use.exportStatement(asked)).file.text()
  expect(JSON.stringify(statement) + table).not.toMatch(/Zephyrine|Quillfeather/i)
  // Nor does that of a campaign name them, which names others.
  const campaignId = (await client.campaigns.create({ name: 'Heat by law', goal: '' })).id
  await use.log({ kind: 'faxLocal', quantity: 3, contactId: id, campaignId, note: 'Zephyrine asked' })
  await use.log({ kind: 'faxLocal', quantity: 4, contactId: desk.contactId, campaignId })
  const ofCampaign = { payer: { by: 'campaign' as const, campaignId }, month: '2026-11' }
  expect(await use.statement(ofCampaign)).toMatchObject({ payerName: 'Heat by law', jobs: [{ quantity: 3, contactName: null, note: '' }, { quantity: 4, contactName: 'Oak Street Tenants' }] })
  expect(await (await use.exportStatement(ofCampaign)).file.text()).not.toMatch(/Zephyrine|Quillfeather/i)
})

test('what a contact has used is told for the month and the fiscal year, with those merged into it', async () => {
  await using desk = await scene()
  const { client, use, contactId } = desk
  await use.log({ kind: 'internet', quantity: 20, contactId })
  await use.log({ kind: 'faxLocal', quantity: 2, contactId, day: '2026-03-31' })
  expect(await use.used({ contactId })).toEqual({
    month: { from: '2026-11-01', to: '2026-11-30', pages: -80, minutes: 20, value: -1200, kinds: [{ kind: 'copyLetterBlack', quantity: -80, value: -1200 }, { kind: 'internet', quantity: 20, value: 0 }] },
    year: { from: '2026-04-01', to: '2027-03-31', pages: 30, minutes: 65, value: 780, kinds: [{ kind: 'copyLetterBlack', quantity: 30, value: 600 }, { kind: 'teleconference', quantity: 45, value: 180 }, { kind: 'internet', quantity: 20, value: 0 }] },
  })
  const kept = await group(client, 'Elm Street')
  await client.contacts.duplicates.merge({ kept, gone: await client.contacts.get({ id: contactId }) })
  expect((await use.used({ contactId: kept.id })).year).toMatchObject({ pages: 30, minutes: 65 })
  expect(await use.statement({ payer: { by: 'contact', contactId: kept.id }, month: '2026-10' })).toMatchObject({ payerName: 'Elm Street', value: 1980, jobCount: 3 })
})
