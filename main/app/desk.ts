import { mkdirSync } from 'node:fs'
import { v7 as newId } from 'uuid'
import type { Member } from '#shared/areas/staff/staff.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { type DeskFile, readDeskFile, writeDeskFile } from '#main/store/deskFile.ts'
import { type FolderLock, lockFolder } from '#main/store/folderLock.ts'
import { type KeySlot, newStoreKey, unwrapKey, usualCost, wrapKey } from '#main/store/keySlots.ts'
import { newRecoveryCode, readRecoveryCode } from '#main/store/recoveryCode.ts'
import { Store } from '#main/store/store.ts'
import type { Migration } from '#main/store/migrate.ts'
import { Changes } from './changes.ts'
import { Jobs } from './jobs.ts'
import { SignInDelay } from './signInDelay.ts'
import { Windows } from './windows.ts'

/** Who sits at one window or one browser; `member` is null until someone signs in. */
export interface Session {
  member: Member | null
  lastSeen: number
}

/** What comes due by itself, as a hold that runs out: done in the name of a member who is signed in. */
export type Chore = (desk: Desk, member: Member) => Promise<unknown>

export interface DeskOptions {
  folder: string
  migrations: Migration[]
  chores?: Chore[]
  /** A throw-away desk with an invented clinic. */
  sample?: boolean
  now?: () => number
  /** What each guess of a passphrase costs; less than usual only where hundreds of desks are made, in tests. */
  keyCost?: KeySlot['scrypt']
}

const idleCheckEvery = 15_000
const choresEvery = 60_000
const dailySnapshotAfter = 20 * 3_600_000

/** One desk: its folder, its key while someone is signed in, its store, and who sits at it. */
export class Desk {
  readonly changes = new Changes()
  readonly windows = new Windows()
  readonly jobs = new Jobs()
  readonly delay = new SignInDelay()
  readonly sample: boolean
  readonly now: () => number
  readonly #folder: string
  readonly #migrations: Migration[]
  readonly #chores: Chore[]
  /** Chores under way: the store is not closed under them. */
  #doing: Promise<void> = Promise.resolve()
  readonly #lock: FolderLock
  readonly #keyCost: KeySlot['scrypt']
  readonly #sessions = new Set<Session>()
  readonly #timers: NodeJS.Timeout[]
  #open: { store: Store; key: Buffer } | null = null
  #opening: Promise<unknown> = Promise.resolve()
  /** Set by the staff area from the clinic's settings, in milliseconds. */
  idleAfter = 15 * 60_000

  private constructor(options: DeskOptions, lock: FolderLock) {
    this.#folder = options.folder
    this.#migrations = options.migrations
    this.#chores = options.chores ?? []
    this.#lock = lock
    this.#keyCost = options.keyCost ?? usualCost
    this.sample = options.sample ?? false
    this.now = options.now ?? Date.now
    this.#timers = [setInterval(() => void this.lockIdle(), idleCheckEvery), setInterval(() => void this.doChores(), choresEvery)]
    for (const timer of this.#timers) timer.unref()
  }

  /** Takes a folder (made when missing); null when another program has this desk open. */
  static take(options: DeskOptions): Desk | null {
    mkdirSync(options.folder, { recursive: true, mode: 0o700 })
    const lock = lockFolder(options.folder)
    return lock && new Desk(options, lock)
  }

  /** A session for a new window; nobody is signed in at it yet. */
  newSession(): Session {
    const session: Session = { member: null, lastSeen: this.now() }
    this.#sessions.add(session)
    return session
  }

  async endSession(session: Session): Promise<void> {
    await this.lock(session)
    this.#sessions.delete(session)
  }

  /** The key slots of this folder; null when it holds no desk yet. Throws DAMAGED `deskFile`. */
  file(): DeskFile | null {
    return readDeskFile(this.#folder)
  }

  /** The open store; throws LOCKED when nobody is signed in. */
  get store(): Store {
    if (!this.#open) throw deskError('LOCKED', {})
    return this.#open.store
  }

  /** Makes a new desk in an empty folder. `fill` writes its first records; without them there is no desk. */
  async create(member: { id: string; name: string; passphrase: string }, fill: (store: Store) => Promise<void>): Promise<{ recoveryCode: string }> {
    if (this.file()) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [] })
    const key = newStoreKey()
    const deskId = newId()
    const recoveryCode = newRecoveryCode()
    const slots = [
      await wrapKey(key, member.passphrase, { id: member.id, kind: 'member', name: member.name }, deskId, this.#keyCost),
      await wrapKey(key, recoveryCode, { id: 'recovery', kind: 'recovery', name: '' }, deskId, this.#keyCost),
    ]
    writeDeskFile(this.#folder, { format: 1, deskId, slots })
    const store = await Store.open({ folder: this.#folder, key, migrations: this.#migrations, expect: 'new' })
    this.#open = { store, key }
    await fill(store)
    return { recoveryCode }
  }

  /** Opens the store with a member's passphrase. Throws WRONG_PASSPHRASE with the wait before the next try. */
  async unlock(memberId: string, passphrase: string): Promise<Store> {
    this.#refuseTooSoon(memberId)
    return this.#openWith(this.#slot('member', memberId), passphrase, memberId)
  }

  /** Opens the store with the printed code. */
  async unlockWithCode(memberId: string, typed: string): Promise<Store> {
    this.#refuseTooSoon('recovery')
    this.#slot('member', memberId)
    return this.#openWith(this.#slot('recovery', 'recovery'), readRecoveryCode(typed), 'recovery')
  }

  /** Tells whether a passphrase is this member's, without signing anyone in. */
  async confirm(memberId: string, passphrase: string): Promise<void> {
    this.#refuseTooSoon(memberId)
    await this.#unwrap(this.#slot('member', memberId), passphrase, memberId)
  }

  /** Gives a member a slot, or a new one in place of the old. The desk must be open. */
  async putMemberSlot(memberId: string, name: string, passphrase: string): Promise<void> {
    await this.#putSlot({ id: memberId, kind: 'member', name }, passphrase)
  }

  /** Makes a new recovery code; the old one opens nothing from now on. */
  async renewRecoveryCode(): Promise<string> {
    const code = newRecoveryCode()
    await this.#putSlot({ id: 'recovery', kind: 'recovery', name: '' }, code)
    return code
  }

  removeMemberSlot(memberId: string): void {
    const file = this.#fileThere()
    writeDeskFile(this.#folder, { ...file, slots: file.slots.filter((slot) => slot.id !== memberId) })
    for (const session of this.#sessions) if (session.member?.id === memberId) session.member = null
  }

  /** Seats a member at a session. */
  seat(session: Session, member: Member): void {
    session.member = member
    session.lastSeen = this.now()
    void this.#dailySnapshot()
    void this.doChores()
  }

  /** After a change of role or language: everyone who sits here as this member. */
  reseat(member: Member): void {
    for (const session of this.#sessions) if (session.member?.id === member.id) session.member = member
  }

  /** Who sits at the session, or null; a session left idle is locked first. */
  async memberAt(session: Session): Promise<Member | null> {
    if (session.member && this.now() - session.lastSeen > this.idleAfter) await this.lock(session)
    return session.member
  }

  /** Signs out this session; with the last one the store is closed and the key forgotten. */
  async lock(session: Session): Promise<void> {
    if (!session.member) return
    session.member = null
    this.changes.tell({ area: 'desk', ids: ['locked'] })
    await this.#closeWhenEmpty()
  }

  async lockIdle(): Promise<void> {
    for (const session of this.#sessions) await this.memberAt(session)
  }

  /** Does what has come due, while someone is signed in; a chore that fails is reported and does not keep the next from its turn. */
  async doChores(): Promise<void> {
    await (this.#doing = Promise.all([this.#doing, this.#doDue()]).then(() => {}))
  }

  async #doDue(): Promise<void> {
    for (const chore of this.#chores) {
      const member = [...this.#sessions].find((session) => session.member)?.member
      if (!member || !this.#open) return
      await chore(this, member).catch((error: unknown) => console.error('A chore failed:', error))
    }
  }

  /** Ends everything: jobs are cancelled, the store is closed, the folder let go. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    this.jobs.cancelAll()
    for (const session of this.#sessions) session.member = null
    await this.#doing
    await this.#closeStore()
    this.#lock.release()
  }

  /** For jobs: the store stays open until the last has ended, even when everyone has locked. */
  async jobSettled(): Promise<void> {
    await this.#closeWhenEmpty()
  }

  async #closeWhenEmpty(): Promise<void> {
    await this.#doing
    const anyone = [...this.#sessions].some((session) => session.member)
    if (!anyone && !this.jobs.running) await this.#closeStore()
  }

  async #closeStore(): Promise<void> {
    const open = this.#open
    this.#open = null
    await open?.store.close()
    open?.key.fill(0)
  }

  async #openWith(slot: KeySlot, secret: string, counted: string): Promise<Store> {
    const key = await this.#unwrap(slot, secret, counted)
    const turn = this.#opening.then(async () => {
      this.#open ??= { store: await Store.open({ folder: this.#folder, key, migrations: this.#migrations, expect: 'existing' }), key }
      return this.#open.store
    })
    this.#opening = turn.catch(() => {})
    return turn
  }

  async #unwrap(slot: KeySlot, secret: string, counted: string): Promise<Buffer> {
    const key = await unwrapKey(slot, secret, this.#fileThere().deskId)
    if (!key) throw deskError('WRONG_PASSPHRASE', { waitSeconds: Math.ceil(this.delay.fail(counted, this.now()) / 1000) })
    this.delay.succeed(counted)
    return key
  }

  async #putSlot(slot: Pick<KeySlot, 'id' | 'kind' | 'name'>, secret: string): Promise<void> {
    if (!this.#open) throw deskError('LOCKED', {})
    const file = this.#fileThere()
    const wrapped = await wrapKey(this.#open.key, secret, slot, file.deskId, this.#keyCost)
    writeDeskFile(this.#folder, { ...file, slots: [...file.slots.filter(({ id }) => id !== slot.id), wrapped] })
  }

  #slot(kind: KeySlot['kind'], slotId: string): KeySlot {
    const slot = this.#fileThere().slots.find((one) => one.kind === kind && one.id === slotId)
    if (!slot) throw deskError('DAMAGED', { part: 'slot' })
    return slot
  }

  #fileThere(): DeskFile {
    const file = this.file()
    if (!file) throw deskError('DAMAGED', { part: 'deskFile' })
    return file
  }

  #refuseTooSoon(counted: string): void {
    const wait = this.delay.remaining(counted, this.now())
    if (wait > 0) throw deskError('WRONG_PASSPHRASE', { waitSeconds: Math.ceil(wait / 1000) })
  }

  async #dailySnapshot(): Promise<void> {
    const store = this.#open?.store
    const last = store?.snapshots()[0]
    if (!store || this.sample || (last && this.now() - last.at < dailySnapshotAfter)) return
    await store.snapshot('daily', this.now()).catch((error: unknown) => console.error('No daily snapshot:', error))
  }
}
