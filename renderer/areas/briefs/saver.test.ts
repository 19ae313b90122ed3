import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestWait, type Outlook, pause, Saver, type SaverPorts, type Typed } from './saver.ts'

const typed = (title: string): Typed => ({ title, body: { type: 'doc', content: [{ type: 'paragraph' }] } })
const typing = (title: string) => () => typed(title)

class Refusal extends Error {
  readonly outlook: Outlook
  constructor(outlook: Outlook) {
    super(outlook)
    this.outlook = outlook
  }
}

/** A store with versions as main has them, a clock that is turned by hand, and failures when asked. */
function deskOf() {
  const desk = {
    title: '', version: 1, saves: 0, draft: null as string | null,
    /** What the next saves meet: a refusal, or `true` for "saved, but the answer is lost". */
    troubles: [] as (Outlook | 'lost')[],
    hold: null as Promise<void> | null,
    now: 0,
    timers: new Set<{ at: number; work: () => void }>(),
    ports: null as unknown as SaverPorts,
    /** Lets the clock go on, each timer in its turn, and everything it set off end. */
    async pass(milliseconds: number) {
      const until = desk.now + milliseconds
      for (;;) {
        await settle()
        const next = [...desk.timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        desk.timers.delete(next)
        desk.now = next.at
        next.work()
      }
      desk.now = until
      await settle()
    },
  }
  desk.ports = {
    save: async ({ title }, version) => {
      await desk.hold
      desk.saves += 1
      const trouble = desk.troubles.shift()
      if (trouble && trouble !== 'lost') throw new Refusal(trouble)
      if (version !== desk.version) throw new Refusal('conflict')
      desk.title = title
      desk.version += 1
      if (trouble === 'lost') throw new Refusal('again')
      return desk.version
    },
    newest: async () => desk.version,
    keepDraft: async ({ title }) => (desk.draft = title),
    clearDraft: async () => (desk.draft = null),
    outlook: (error) => (error as Refusal).outlook,
    after: (milliseconds, work) => {
      const timer = { at: desk.now + milliseconds, work }
      desk.timers.add(timer)
      return () => desk.timers.delete(timer)
    },
    now: () => desk.now,
  }
  return desk
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('typing is saved once, a moment after the last key', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports)
  for (const title of ['a', 'ab', 'abc']) {
    saver.change(typing(title))
    await desk.pass(pause / 4)
  }
  await desk.pass(pause - pause / 4 - 1)
  expect([desk.saves, saver.state.kind]).toEqual([0, 'saving'])
  await desk.pass(1)
  expect(desk).toMatchObject({ saves: 1, title: 'abc' })
  expect([saver.state.kind, saver.version, saver.unsaved]).toEqual(['saved', 2, null])
})

test('someone who types without a pause is saved all the same', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports)
  for (let step = 0; step * 100 <= longestWait; step += 1) {
    saver.change(typing(`${step}`))
    await desk.pass(100)
  }
  expect(desk.saves).toBe(1)
})

test('what is typed while a save is under way is saved after it', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports)
  let release = () => {}
  desk.hold = new Promise((resolve) => (release = resolve))
  saver.change(typing('first'))
  const flushed = saver.flush()
  await settle()
  saver.change(typing('second'))
  const left = saver.leave()
  release()
  await Promise.all([flushed, left])
  expect(desk).toMatchObject({ title: 'second', version: 3, saves: 2 })
  expect(saver.unsaved).toBeNull()
})

test('a save that fails keeps what was typed, here and as a draft, and is tried again', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports)
  desk.troubles = ['again', 'again']
  saver.change(typing('kept'))
  await desk.pass(pause)
  expect(saver.state).toMatchObject({ kind: 'failed', again: true })
  expect([saver.unsaved?.title, desk.draft, desk.title]).toEqual(['kept', 'kept', ''])
  await desk.pass(2_000)
  expect(saver.state.kind).toBe('failed')
  await desk.pass(5_000)
  expect([saver.state.kind, desk.title, desk.draft]).toEqual(['saved', 'kept', null])
})

test('what main will never take is not sent again until it is changed', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports)
  desk.troubles = ['never']
  saver.change(typing('too long'))
  await desk.pass(600_000)
  expect([desk.saves, saver.state.kind, desk.draft]).toEqual([1, 'failed', 'too long'])
  saver.change(typing('shorter'))
  await desk.pass(pause)
  expect([desk.title, saver.state.kind]).toEqual(['shorter', 'saved'])
})

test('another window’s text is not written over until the person says so', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports)
  Object.assign(desk, { title: 'theirs', version: 5 })
  saver.change(typing('mine'))
  await desk.pass(pause)
  expect(saver.state.kind).toBe('conflict')
  saver.change(typing('mine, more'))
  await desk.pass(60_000)
  expect([desk.title, desk.saves, desk.draft]).toEqual(['theirs', 1, 'mine, more'])
  await saver.keepMine()
  expect([desk.title, saver.version, saver.state.kind, desk.draft]).toEqual(['mine, more', 6, 'saved', null])
})

test('letting the other window’s text stand lets go of mine and its draft', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports, { unsaved: typed('mine'), conflict: true, drafted: true })
  desk.draft = 'mine'
  await saver.dropMine()
  await desk.pass(60_000)
  expect([saver.unsaved, desk.saves, desk.draft]).toEqual([null, 0, null])
})

test('leaving a conflict open keeps a draft', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports, { unsaved: typed('mine'), conflict: true })
  await saver.leave()
  expect([desk.draft, desk.saves]).toEqual(['mine', 0])
})

test('a draft that was brought back is saved by itself', async () => {
  const desk = deskOf()
  const saver = new Saver(1, desk.ports, { unsaved: typed('from before'), drafted: true })
  desk.draft = 'from before'
  await desk.pass(pause)
  expect([desk.title, saver.state.kind, desk.draft]).toEqual(['from before', 'saved', null])
})

test('whatever fails and in whatever order one types, waits and answers, the last words end in the store or here', async () => {
  const step = fc.oneof(
    fc.integer({ min: 0, max: 4_000 }).map((wait) => ({ kind: 'wait' as const, wait })),
    fc.constant({ kind: 'type' as const }),
    fc.constant({ kind: 'flush' as const }),
    fc.constant({ kind: 'other' as const }),
    fc.constantFrom<Outlook | 'lost'>('again', 'never', 'lost', 'conflict').map((trouble) => ({ kind: 'trouble' as const, trouble })),
  )
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
    const desk = deskOf()
    const saver = new Saver(1, desk.ports)
    let last = ''
    for (const [index, one] of steps.entries()) {
      if (one.kind === 'wait') await desk.pass(one.wait)
      else if (one.kind === 'flush') void saver.flush()
      else if (one.kind === 'trouble') desk.troubles.push(one.trouble)
      else if (one.kind === 'other') Object.assign(desk, { title: 'theirs', version: desk.version + 1 })
      else saver.change(typing((last = `typed ${index}`)))
      // What is not in the store is still here.
      if (last && saver.unsaved === null) expect(saver.state.kind).toBe('saved')
      if (saver.unsaved) expect(saver.unsaved.title).toBe(last)
    }
    await saver.flush()
    desk.troubles = []
    await desk.pass(120_000)
    for (let turn = 0; turn < 2 && saver.unsaved; turn += 1) {
      await saver.keepMine()
      const { unsaved } = saver
      if (unsaved) saver.change(() => unsaved)
      await desk.pass(120_000)
    }
    expect(saver.unsaved).toBeNull()
    expect(saver.state.kind).toBe('saved')
    expect(desk.draft).toBeNull()
    const theirsCameLater = desk.title === 'theirs'
    if (last && !theirsCameLater) expect(desk.title).toBe(last)
  }))
})
