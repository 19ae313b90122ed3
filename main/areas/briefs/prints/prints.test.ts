import { describe, expect, test } from 'vitest'
import { setAllRates } from '#main/areas/loans/use/use.fixture.ts'
import { conflict, group, invalid, nobody } from '#main/areas/loans/loans.fixture.ts'
import { approve } from '#test/approve.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { queuePrint } from './prints.commands.ts'

const now = () => Date.UTC(2026, 10, 24, 15)
const evening = { start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1) }
const how = {}

async function openPrintDesk(rates = true) {
  const desk = await openTestDesk({ now })
  const { client } = desk
  if (rates) await setAllRates(client)
  const tenants = await group(client)
  const meeting = await client.meetings.create({ title: 'Tenants', ...evening, groupId: tenants.id, expected: 25 })
  const brief = await approve(client, await client.briefs.createFromTemplate({ templateId: 'fact-sheet.fr-CA', title: 'Le chauffage' }))
  return { ...desk, prints: client.briefs.prints, tenants, meeting, brief }
}
const jobs = async (client: DeskClient) => (await client.loans.use.jobs({})).items

describe('the print list', () => {
  test('holds what is queued for the meeting’s group, the soonest first, and charges nobody yet', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, brief, meeting, tenants } = desk
    const later = await client.meetings.create({ title: 'Later', start: evening.start + 86_400_000, end: evening.end + 86_400_000 })
    await prints.add({ wishes: [{ briefId: brief.id, meetingId: later.id, copies: 3 }] })
    const [line] = await prints.add({ wishes: [{ briefId: brief.id, meetingId: meeting.id, copies: 25, pages: 2, sides: 'two' }] })
    expect(line).toMatchObject({ title: 'Le chauffage', briefVersion: 1, language: 'fr-CA', meetingTitle: 'Tenants', contactId: tenants.id, copies: 25, pages: 2, state: 'queued', queuedBy: 'Noor Coordinator', jobId: null, packId: null })
    expect((await prints.queue()).map(({ meetingTitle }) => meetingTitle)).toEqual(['Tenants', 'Later'])
    expect(await jobs(client)).toEqual([])
    expect((await prints.past({})).items).toEqual([])
  })

  test('takes papers of a meeting too, several as one pack, and no paper without its meeting', async () => {
    await using desk = await openPrintDesk()
    const { prints, meeting, brief } = desk
    const pack = await prints.add({ wishes: [{ paper: 'agenda', meetingId: meeting.id, copies: 25 }, { briefId: brief.id, meetingId: meeting.id, copies: 25 }] })
    expect(new Set(pack.map(({ packId }) => packId)).size).toBe(1)
    expect(pack[0]!.packId).not.toBeNull()
    await expect(prints.add({ wishes: [{ paper: 'agenda', copies: 1 }] })).rejects.toMatchObject({ code: 'INVALID' })
    await expect(prints.add({ wishes: [{ copies: 1 }] })).rejects.toMatchObject({ code: 'INVALID' })
    await expect(prints.add({ wishes: [{ briefId: nobody, copies: 1 }] })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'briefs' } })
    await expect(prints.add({ wishes: [{ briefId: brief.id, meetingId: nobody, copies: 1 }] })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'meetings' } })
    await expect(prints.add({ wishes: [{ briefId: brief.id, contactId: nobody, copies: 1 }] })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'contacts' } })
    expect(await prints.queue()).toHaveLength(2)
  })

  test('takes what is not approved for no meeting, and for a meeting only when that is confirmed', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting, brief } = desk
    const draft = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Not yet read' })
    await prints.add({ wishes: [{ briefId: draft.id, copies: 1 }] })
    const wishes = [{ briefId: brief.id, meetingId: meeting.id, copies: 3 }, { briefId: draft.id, meetingId: meeting.id, copies: 3 }]
    const refused = conflict('notApproved', { with: [{ area: 'briefs', id: draft.id, label: 'Not yet read' }] })
    await expect(prints.add({ wishes })).rejects.toMatchObject(refused)
    await expect(prints.record({ wishes, how })).rejects.toMatchObject(refused)
    expect(await prints.queue()).toHaveLength(1)
    const listed = await prints.add({ wishes, confirmedDraft: true })
    // Confirmed once, it is not asked again when it comes out of the printer, nor for a reprint.
    await prints.markPrinted({ ids: listed.map(({ id }) => id), how })
    expect(await prints.again({ ids: [listed[1]!.id] })).toHaveLength(1)
    await prints.record({ wishes, how: { confirmedDraft: true } })
    await approve(client, draft)
    expect(await prints.add({ wishes })).toHaveLength(2)
  })

  test('takes a report of three hundred pages', async () => {
    await using desk = await openPrintDesk()
    const { prints, brief, meeting } = desk
    const [line] = await prints.add({ wishes: [{ briefId: brief.id, meetingId: meeting.id, copies: 2, pages: 300, sides: 'two' }] })
    expect(line).toMatchObject({ pages: 300 })
    await expect(prints.add({ wishes: [{ briefId: brief.id, copies: 1, pages: 2001 }] })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['wishes', 0, 'pages'] }] } })
  })

  test('is called by other areas within their own transaction', async () => {
    await using desk = await openPrintDesk()
    const { brief, meeting, prints } = desk
    const act = { at: now(), member: (await desk.client.staff.members())[0]!, newId: () => '0197a000-0000-7000-8000-000000000001', touch: () => {} }
    await expect(desk.desk.store.write(async (db) => {
      await queuePrint(db, { briefId: brief.id, meetingId: meeting.id, copies: 4 }, act, { confirmedDraft: false })
      throw new Error('stopped')
    })).rejects.toThrow('stopped')
    expect(await prints.queue()).toEqual([])
    await desk.desk.store.write((db) => queuePrint(db, { briefId: brief.id, meetingId: meeting.id, copies: 4 }, act, { confirmedDraft: false }))
    expect(await prints.queue()).toMatchObject([{ copies: 4, sides: 'one', colour: 'black', size: 'Letter' }])
  })
})

describe('marking printed', () => {
  test('writes the pages to the group’s account, at the rate of what was made, with the meeting', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting, brief, tenants } = desk
    const pack = await prints.add({ wishes: [
      { paper: 'agenda', meetingId: meeting.id, copies: 25, pages: 1 },
      { briefId: brief.id, meetingId: meeting.id, copies: 20, pages: 3, sides: 'two', colour: 'colour' },
    ] })
    const printed = await prints.markPrinted({ ids: pack.map(({ id }) => id), how: { machine: 'copy' } })
    expect(printed).toMatchObject([{ state: 'printed', printedBy: 'Noor Coordinator', value: 25 * 15 }, { state: 'printed', value: 60 * 55 }])
    expect(await jobs(client)).toMatchObject([
      { kind: 'copyLetterColour', quantity: 60, contactId: tenants.id, meetingId: meeting.id, note: 'Le chauffage (20 × 3)', id: printed[1]!.jobId },
      { kind: 'copyLetterBlack', quantity: 25, contactId: tenants.id, meetingId: meeting.id, note: 'Agenda (25 × 1)' },
    ])
    expect(await prints.queue()).toEqual([])
    expect((await client.briefs.givenOut.ofBrief({ id: brief.id })).lines).toMatchObject([{ copies: 20, meetingTitle: 'Tenants', cancelled: false, memberName: 'Noor Coordinator' }])
  })

  test('is refused whole where one of the papers has no price, and nothing of it remains', async () => {
    await using desk = await openPrintDesk(false)
    const { client, prints, meeting, brief } = desk
    await client.loans.use.terms.setRates({ from: '2026-01-01', rates: [{ kind: 'printLetterBlack', cents: 10 }] })
    const pack = await prints.add({ wishes: [
      { paper: 'agenda', meetingId: meeting.id, copies: 25 },
      { briefId: brief.id, meetingId: meeting.id, copies: 25, colour: 'colour' },
    ] })
    const ids = pack.map(({ id }) => id)
    await expect(prints.markPrinted({ ids, how })).rejects.toMatchObject(invalid('kind', 'use:rate.missing'))
    expect(await jobs(client)).toEqual([])
    expect((await prints.queue()).map(({ state, jobId }) => [state, jobId])).toEqual([['queued', null], ['queued', null]])
    await prints.markPrinted({ ids, how: { charged: false } })
    expect(await jobs(client)).toEqual([])
    expect((await prints.past({})).items).toMatchObject([{ state: 'printed', jobId: null, value: null }, { state: 'printed' }])
  })

  test('over the quota asks why, counting the papers of a pack together; very many are confirmed', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting, tenants } = desk
    await client.loans.use.terms.saveQuota({ id: null, quota: { contactId: tenants.id, measure: 'allPages', most: 40 } })
    const pack = await prints.add({ wishes: [{ paper: 'agenda', meetingId: meeting.id, copies: 25 }, { paper: 'evaluation', meetingId: meeting.id, copies: 25 }] })
    const ids = pack.map(({ id }) => id)
    await expect(prints.markPrinted({ ids, how })).rejects.toMatchObject(conflict('overQuota', { field: 'overQuotaReason', available: 15 }))
    expect(await jobs(client)).toEqual([])
    await prints.markPrinted({ ids, how: { overQuotaReason: 'the hearing' } })
    expect((await jobs(client)).map(({ overQuotaReason }) => overQuotaReason)).toEqual(['the hearing', ''])
    const many = { wishes: [{ paper: 'agenda' as const, meetingId: meeting.id, copies: 600 }], how: { overQuotaReason: 'the rally' } }
    await expect(prints.record(many)).rejects.toMatchObject(conflict('veryMany', { available: 500 }))
    expect(await prints.record({ ...many, how: { ...many.how, confirmedMany: true } })).toMatchObject([{ state: 'printed', value: 600 * 15 }])
  })

  test('happens once, also where two windows do it; what is printed is not changed', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting } = desk
    const [line] = await prints.add({ wishes: [{ paper: 'sign', meetingId: meeting.id, copies: 2 }] })
    const form = { copies: 3, pages: 1, size: 'Tabloid' as const }
    expect(await prints.change({ id: line!.id, form })).toMatchObject({ copies: 3, size: 'Tabloid' })
    const both = await Promise.allSettled([prints.markPrinted({ ids: [line!.id], how }), prints.markPrinted({ ids: [line!.id], how })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(prints.markPrinted({ ids: [line!.id], how })).rejects.toMatchObject(conflict('printedSince'))
    await expect(prints.change({ id: line!.id, form })).rejects.toMatchObject(conflict('printedSince'))
    expect(await jobs(client)).toMatchObject([{ kind: 'printTabloidBlack', quantity: 3 }])
    await expect(desk.desk.store.write((db) => db.updateTable('brief_print').set({ copies: 1 }).execute())).rejects.toThrow('desk:appendOnly')
    await expect(desk.desk.store.write((db) => db.deleteFrom('brief_print').execute())).rejects.toThrow('desk:appendOnly')
  })

  test('the same once more is a line of its own, and its own job', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting } = desk
    const [first] = await prints.record({ wishes: [{ paper: 'agenda', meetingId: meeting.id, copies: 25 }], how })
    const [again] = await prints.again({ ids: [first!.id] })
    expect(again).toMatchObject({ state: 'queued', copies: 25, paper: 'agenda' })
    await prints.markPrinted({ ids: [again!.id], how })
    expect((await jobs(client)).map(({ quantity }) => quantity)).toEqual([25, 25])
  })

  test('without a group the clinic pays', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, brief } = desk
    await prints.record({ wishes: [{ briefId: brief.id, copies: 1 }], how })
    expect(await jobs(client)).toMatchObject([{ contactId: null, meetingId: null, quantity: 1 }])
  })
})

describe('calling off', () => {
  test('what is queued writes nothing, and comes back', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting } = desk
    const [line] = await prints.add({ wishes: [{ paper: 'agenda', meetingId: meeting.id, copies: 25 }] })
    const ids = [line!.id]
    expect(await prints.cancel({ ids })).toMatchObject([{ state: 'cancelled', cancelledBy: 'Noor Coordinator' }])
    expect(await prints.queue()).toEqual([])
    await expect(prints.markPrinted({ ids, how })).rejects.toMatchObject(conflict('printedSince'))
    expect(await prints.restore({ ids })).toMatchObject([{ state: 'queued', cancelledAt: null }])
    expect(await jobs(client)).toEqual([])
  })

  test('what was printed is reversed in its account, with a reason, once', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting, tenants } = desk
    const [{ id } = { id: '' }] = await prints.record({ wishes: [{ paper: 'agenda', meetingId: meeting.id, copies: 25 }], how })
    await expect(prints.cancel({ ids: [id] })).rejects.toMatchObject(invalid('reason'))
    expect(await prints.cancel({ ids: [id], reason: 'paper jam' })).toMatchObject([{ state: 'cancelled', cancelReason: 'paper jam' }])
    expect((await jobs(client)).map(({ quantity, note }) => [quantity, note])).toEqual([[-25, 'paper jam'], [25, 'Agenda (25 × 1)']])
    await prints.cancel({ ids: [id], reason: 'again' })
    expect(await jobs(client)).toHaveLength(2)
    await expect(prints.restore({ ids: [id] })).rejects.toMatchObject(conflict('alreadyReversed'))
    expect((await client.loans.use.used({ contactId: tenants.id })).month.pages).toBe(0)
  })

  test('of what the ledger took back already leaves the ledger as it is', async () => {
    await using desk = await openPrintDesk()
    const { client, prints, meeting } = desk
    const [{ id, jobId } = { id: '', jobId: null }] = await prints.record({ wishes: [{ paper: 'agenda', meetingId: meeting.id, copies: 25 }], how })
    await client.loans.use.reverse({ jobId: jobId!, reason: 'wrong group' })
    await prints.cancel({ ids: [id], reason: 'wrong group' })
    expect(await jobs(client)).toHaveLength(2)
  })
})

test('what was noted as printed before there was a list is still shown', async () => {
  await using desk = await openPrintDesk()
  const { client, brief, meeting } = desk
  const member = (await client.staff.members())[0]!
  await desk.desk.store.write((db) => db.insertInto('brief_printing').values({ id: nobody, brief_id: brief.id, meeting_id: meeting.id, copies: 7, member_id: member.id, at: now() - 1000 }).execute())
  await client.briefs.prints.record({ wishes: [{ briefId: brief.id, copies: 2 }], how })
  expect((await client.briefs.givenOut.ofBrief({ id: brief.id })).lines).toMatchObject([{ copies: 2, meetingTitle: null }, { copies: 7, meetingTitle: 'Tenants', memberName: 'Noor Coordinator', cancelled: false }])
  await expect(desk.desk.store.write((db) => db.updateTable('brief_printing').set({ copies: 30 }).execute())).rejects.toThrow('desk:appendOnly')
})
