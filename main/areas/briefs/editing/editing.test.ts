import { describe, expect, test } from 'vitest'
import { clientOf, openTestDesk } from '#test/harness.ts'

const since = Date.UTC(2026, 10, 27, 15)

async function open() {
  const desk = await openTestDesk({ now: () => since })
  const { id } = await desk.client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Heat' })
  const other = await desk.windowAs('organizer')
  const first = { id, window: 'first' }
  const second = { id, window: 'second' }
  return { ...desk, id, other, first, second, mine: desk.client.briefs.editing, theirs: other.briefs.editing }
}

describe('a document that is open twice', () => {
  test('is written by the first; the second is told who has it and since when, and one’s own other window is said to be one', async () => {
    await using desk = await open()
    expect(await desk.mine.open({ ...desk.first, claim: true })).toEqual({ mode: 'write', askedBy: null })
    expect(await desk.theirs.open({ ...desk.second, claim: true })).toEqual({ mode: 'read', holder: { name: 'Noor Coordinator', since, mine: false }, taken: false })
    expect(await desk.mine.open({ id: desk.id, window: 'third', claim: true })).toMatchObject({ mode: 'read', holder: { mine: true } })
    // Asked again, as after each change: the same.
    expect(await desk.mine.open({ ...desk.first, claim: true })).toEqual({ mode: 'write', askedBy: null })
  })
  test('another document is held for itself', async () => {
    await using desk = await open()
    const { id } = await desk.client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Mould' })
    await desk.mine.open({ ...desk.first, claim: true })
    expect((await desk.theirs.open({ id, window: 'second', claim: true })).mode).toBe('write')
  })
  test('is free once the first leaves; who only reads gets it when they take it', async () => {
    await using desk = await open()
    await desk.mine.open({ ...desk.first, claim: true })
    await desk.theirs.leave(desk.second)
    expect((await desk.theirs.open({ ...desk.second, claim: false })).mode).toBe('read')
    await desk.mine.leave(desk.first)
    expect(await desk.theirs.open({ ...desk.second, claim: false })).toEqual({ mode: 'read', holder: null, taken: false })
    expect(await desk.theirs.take(desk.second)).toEqual({ mode: 'write', askedBy: null })
  })
})

describe('taking over', () => {
  test('waits until the first has saved and let go, who is then told by whom', async () => {
    await using desk = await open()
    await desk.mine.open({ ...desk.first, claim: true })
    let taken = false
    const taking = desk.theirs.take(desk.second).then((hold) => {
      taken = true
      return hold
    })
    await expect.poll(() => desk.mine.open({ ...desk.first, claim: true })).toMatchObject({ mode: 'write', askedBy: expect.stringContaining('organizer') })
    expect(taken).toBe(false)
    await desk.mine.leave(desk.first)
    expect(await taking).toEqual({ mode: 'write', askedBy: null })
    expect(await desk.mine.open({ ...desk.first, claim: false })).toMatchObject({ mode: 'read', holder: { name: expect.stringContaining('organizer') }, taken: true })
  })
  test('does not wait for ever on a window that says nothing', async () => {
    await using desk = await open()
    await desk.mine.open({ ...desk.first, claim: true })
    expect((await desk.theirs.take(desk.second)).mode).toBe('write')
    expect(await desk.mine.open({ ...desk.first, claim: true })).toMatchObject({ mode: 'read', taken: true })
  })
  test('of two who ask, the last one gets it', async () => {
    await using desk = await open()
    await desk.mine.open({ ...desk.first, claim: true })
    const second = desk.theirs.take(desk.second)
    const third = desk.mine.take({ id: desk.id, window: 'third' })
    expect(await second).toMatchObject({ mode: 'read' })
    await desk.mine.leave(desk.first)
    expect((await third).mode).toBe('write')
  })
})

describe('what was held is let go', () => {
  test('when the window goes, not when it only listens anew', async () => {
    await using desk = await open()
    const [leaving, again] = [new AbortController(), new AbortController()]
    const streams = await Promise.all([leaving, again].map(({ signal }) => desk.client.desk.changes({ window: 'first' }, { signal })))
    const told = Promise.all(streams.map((changes) => changes.next()))
    await desk.mine.open({ ...desk.first, claim: true })
    await told
    leaving.abort()
    await streams[0]!.return?.(undefined)
    expect((await desk.theirs.open({ ...desk.second, claim: true })).mode).toBe('read')
    again.abort()
    await streams[1]!.return?.(undefined)
    await expect.poll(() => desk.theirs.open({ ...desk.second, claim: true })).toMatchObject({ mode: 'write' })
  })
  test('when its desk locks', async () => {
    await using desk = await open()
    await desk.mine.open({ ...desk.first, claim: true })
    await desk.client.staff.lock()
    expect((await desk.theirs.open({ ...desk.second, claim: true })).mode).toBe('write')
    await expect(desk.mine.open({ ...desk.first, claim: true })).rejects.toMatchObject({ code: 'LOCKED' })
  })
  test('and every window is told, so that it asks anew', async () => {
    await using desk = await open()
    const told: string[] = []
    desk.desk.changes.listen(({ area, ids }) => told.push(`${area} ${ids.join()}`))
    await desk.mine.open({ ...desk.first, claim: true })
    await desk.mine.leave(desk.first)
    expect(told).toEqual([`briefs ${desk.id}`, `briefs ${desk.id}`])
  })
})

test('nobody is signed in: nobody holds anything', async () => {
  await using desk = await open()
  const nobody = clientOf(desk.desk)
  await expect(nobody.briefs.editing.open({ ...desk.first, claim: true })).rejects.toMatchObject({ code: 'LOCKED' })
})
