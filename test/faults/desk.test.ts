import { closeSync, copyFileSync, openSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { dialectOver, openConnection } from '#main/store/connection.ts'
import { migrate } from '#main/store/migrate.ts'
import { clientOf, openTestDesk, passphrase, temporaryFolder, testClinic } from '../harness.ts'

/** A desk that was set up and closed again, and a client of a program newly opened on it. */
async function closedDesk() {
  const folder = temporaryFolder()
  const desk = Desk.take({ folder: folder.path, migrations })!
  const { recoveryCode } = await clientOf(desk).staff.setUp({ clinic: testClinic, member: { name: 'Noor', passphrase, language: 'en-CA' } })
  const memberId = desk.file()!.slots[0]!.id
  await desk.close()
  const opened: Desk[] = []
  return {
    folder: folder.path,
    memberId,
    recoveryCode,
    path: (name: string) => join(folder.path, name),
    open: (options: { now?: () => number; also?: typeof migrations } = {}) => {
      const program = Desk.take({ folder: folder.path, migrations: [...migrations, ...(options.also ?? [])], ...options })!
      opened.push(program)
      return { program, client: clientOf(program) }
    },
    [Symbol.asyncDispose]: async () => {
      for (const program of opened) await program.close()
      folder[Symbol.dispose]()
    },
  }
}

const errorOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('it should have been refused'),
    (error: { code: string; data: unknown }) => ({ code: error.code, data: error.data }),
  )

test('a guess at a passphrase costs what it must, unless tests ask for less', async () => {
  await using desk = await closedDesk()
  expect(desk.open().program.file()!.slots.map((slot) => slot.scrypt)).toEqual([{ N: 65_536, r: 8, p: 1 }, { N: 65_536, r: 8, p: 1 }])
})

test('a wrong passphrase says so, and after three the wait grows', async () => {
  await using desk = await closedDesk()
  let now = 1_800_000_000_000
  const { client } = desk.open({ now: () => now })
  const tryWrong = () => errorOf(client.staff.signIn({ memberId: desk.memberId, passphrase: 'not this one' }))
  expect(await tryWrong()).toEqual({ code: 'WRONG_PASSPHRASE', data: { waitSeconds: 0 } })
  await tryWrong()
  expect(await tryWrong()).toEqual({ code: 'WRONG_PASSPHRASE', data: { waitSeconds: 1 } })
  now += 400
  expect(await errorOf(client.staff.signIn({ memberId: desk.memberId, passphrase }))).toEqual({ code: 'WRONG_PASSPHRASE', data: { waitSeconds: 1 } })
  now += 700
  expect(await tryWrong()).toEqual({ code: 'WRONG_PASSPHRASE', data: { waitSeconds: 2 } })
  now += 2_000
  expect(await client.staff.signIn({ memberId: desk.memberId, passphrase })).toMatchObject({ name: 'Noor', role: 'coordinator' })
})

test('the printed code opens the desk however it was typed, and sets a new passphrase', async () => {
  await using desk = await closedDesk()
  const { client } = desk.open()
  const typed = desk.recoveryCode.toLowerCase().replaceAll('-', ' ')
  await client.staff.recover({ memberId: desk.memberId, recoveryCode: typed, passphrase: 'another long passphrase' })
  await client.staff.lock()
  expect((await errorOf(client.staff.signIn({ memberId: desk.memberId, passphrase }))).code).toBe('WRONG_PASSPHRASE')
  await client.staff.signIn({ memberId: desk.memberId, passphrase: 'another long passphrase' })
})

test('a missing, cut or edited desk.json is told apart from a wrong passphrase, and nothing is made in its place', async () => {
  await using desk = await closedDesk()
  const { client } = desk.open()
  const whole = readFileSync(desk.path('desk.json'), 'utf8')
  const damaged = { code: 'DAMAGED', data: { part: 'deskFile' } }
  rmSync(desk.path('desk.json'))
  expect(await errorOf(client.staff.status())).toEqual(damaged)
  expect(await errorOf(client.staff.setUp({ clinic: testClinic, member: { name: 'Eve', passphrase, language: 'en-CA' } }))).toEqual(damaged)
  writeFileSync(desk.path('desk.json'), whole.slice(0, whole.length / 2))
  expect(await errorOf(client.staff.status())).toEqual(damaged)
  writeFileSync(desk.path('desk.json'), whole.replace(desk.memberId, `${desk.memberId.slice(0, -1)}${desk.memberId.endsWith('0') ? 1 : 0}`))
  expect(await errorOf(client.staff.signIn({ memberId: desk.memberId, passphrase }))).toMatchObject({ code: expect.stringMatching(/DAMAGED|WRONG_PASSPHRASE/) })
  writeFileSync(desk.path('desk.json'), whole)
  await client.staff.signIn({ memberId: desk.memberId, passphrase })
})

test('a damaged, cut, empty or missing store says it is damaged, with the right passphrase', async () => {
  await using desk = await closedDesk()
  const whole = desk.path('whole.db')
  copyFileSync(desk.path('desk.db'), whole)
  const { client } = desk.open()
  const damages: Record<string, () => void> = {
    'first page': () => scratch(desk.path('desk.db'), 40),
    'half of it': () => truncateSync(desk.path('desk.db'), readFileSync(whole).length / 2),
    'cut to nothing': () => truncateSync(desk.path('desk.db'), 0),
    missing: () => rmSync(desk.path('desk.db')),
  }
  for (const [name, damage] of Object.entries(damages)) {
    copyFileSync(whole, desk.path('desk.db'))
    damage()
    expect(await errorOf(client.staff.signIn({ memberId: desk.memberId, passphrase })), name).toEqual({ code: 'DAMAGED', data: { part: 'store' } })
  }
  copyFileSync(whole, desk.path('desk.db'))
  await client.staff.signIn({ memberId: desk.memberId, passphrase })
})

function scratch(path: string, at: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.from('scratched'), 0, 9, at)
  closeSync(file)
}

test('a second program on the same folder is refused, and the folder is free again when the first has gone', async () => {
  await using desk = await openTestDesk()
  expect(Desk.take({ folder: desk.folder, migrations })).toBeNull()
  await desk.desk.close()
  const second = Desk.take({ folder: desk.folder, migrations })!
  expect((await clientOf(second).staff.status()).state).toBe('locked')
  await second.close()
})

test('a store of a newer program is refused with both versions and left as it was', async () => {
  await using desk = await closedDesk()
  const newer = desk.open({ also: [{ name: '9999-01-01T0000-newer', up: async () => {} }] })
  await newer.client.staff.signIn({ memberId: desk.memberId, passphrase })
  await newer.program.close()
  const before = readFileSync(desk.path('desk.db'))
  const { client } = desk.open()
  expect(await errorOf(client.staff.signIn({ memberId: desk.memberId, passphrase }))).toMatchObject({ code: 'TOO_NEW', data: { program: '0.1.0' } })
  expect(readFileSync(desk.path('desk.db')).equals(before)).toBe(true)
})

test('a migration takes a checked snapshot first, and one that fails leaves the store as it was', async () => {
  await using desk = await closedDesk()
  const failing = desk.open({ also: [{ name: '9999-01-01T0000-fails', up: async () => Promise.reject(new Error('on purpose')) }] })
  await expect(failing.client.staff.signIn({ memberId: desk.memberId, passphrase })).rejects.toThrow()
  await failing.program.close()
  expect(readdirSync(desk.path('snapshots')).filter((name) => name.includes('migration'))).toHaveLength(1)
  const { client } = desk.open()
  await client.staff.signIn({ memberId: desk.memberId, passphrase })
})

test('the store is encrypted from its first byte, its log too', async () => {
  await using desk = await openTestDesk()
  await desk.client.contacts.create({ kind: 'person', givenName: 'Zarathustrina', familyName: 'Quibbleworth' })
  for (const name of readdirSync(desk.folder).filter((file) => file.startsWith('desk.'))) {
    const bytes = readFileSync(join(desk.folder, name)).toString('latin1')
    expect(bytes, name).not.toMatch(/Zarathustrina|SQLite format/)
  }
})

test('the audit and the ledger refuse to be changed behind the program’s back, and a changed audit is noticed', async () => {
  await using desk = await openTestDesk()
  await expect(desk.desk.store.write((db) => db.updateTable('audit').set({ at: 1 }).execute())).rejects.toThrow('appendOnly')
  await expect(desk.desk.store.write((db) => db.deleteFrom('audit').execute())).rejects.toThrow('appendOnly')
  expect((await desk.client.staff.checkAudit()).brokenAt).toBeNull()
  await desk.client.space.createRoom({ name: 'Big Hall', capacity: 100 })
  await desk.desk.store.write(async (db) => {
    await sql`drop trigger audit_unchanged`.execute(db)
    await db.updateTable('audit').set({ procedure: 'nothing.atAll' }).where('seq', '=', 1).execute()
  })
  expect((await desk.client.staff.checkAudit()).brokenAt).toBe(1)
})

test('steps already done are not done again', async () => {
  using folder = temporaryFolder()
  const key = Buffer.alloc(32, 7)
  const db = new Kysely<never>({ dialect: dialectOver(openConnection(join(folder.path, 'x.db'), key)) })
  let ran = 0
  const steps = [{ name: '2026-01-01T0000-once', up: async () => void ran++ }]
  await migrate(db, steps, () => expect.unreachable('there is nothing to keep yet'))
  await migrate(db, steps, () => expect.unreachable('nothing is pending'))
  expect(ran).toBe(1)
  await db.destroy()
})
