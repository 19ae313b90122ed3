import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { contract } from '#shared/contract.ts'
import type { Language } from '#shared/base/language.ts'
import { Desk, type Session } from '#main/app/desk.ts'
import { browserOnly } from '#main/app/native.ts'
import { chores, migrations, router } from '#main/app/router.ts'

export type DeskClient = ContractRouterClient<typeof contract>

export const passphrase = 'a long enough passphrase'

/** A temporary folder that is removed when the scope ends. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'organizing-desk-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** A client of the real router, as one window has it. */
export function clientOf(desk: Desk, session: Session = desk.newSession(), language: Language = 'en-CA'): DeskClient {
  return createRouterClient(router as never, { context: { desk, session, language, native: browserOnly } } as never) as DeskClient
}

export const testClinic = {
  name: 'Test Community Legal Services', street: '', city: '', postalCode: '', phone: '416-555-0100', email: '', website: '',
  timeZone: 'America/Toronto', idleMinutes: 15,
}

/** The least that a slot may have: hundreds of desks are made here, and each guess would take a tenth of a second. */
export const keyCost = { N: 16_384, r: 8, p: 1 }

/** A real desk in a real temporary folder, set up and signed in as its coordinator. */
export async function openTestDesk(options: { now?: () => number } = {}) {
  const { made, recoveryCode, memberId } = await setUpOnce(options.now)
  const folder = temporaryFolder()
  cpSync(made, folder.path, { recursive: true })
  const desk = Desk.take({ folder: folder.path, migrations, chores, keyCost, ...options })!
  const client = clientOf(desk)
  await client.staff.signIn({ memberId, passphrase })
  /** Another window, signed in as a new member of this role. */
  const windowAs = async (role: 'front-desk' | 'organizer' | 'coordinator') => {
    const member = await client.staff.addMember({ name: `A ${role} ${Math.random()}`, role, language: 'en-CA', passphrase })
    const other = clientOf(desk)
    await other.staff.signIn({ memberId: member.id, passphrase })
    return other
  }
  return {
    folder: folder.path, desk, client, recoveryCode, windowAs,
    [Symbol.asyncDispose]: async () => {
      await desk.close()
      folder[Symbol.dispose]()
    },
  }
}

interface SetUp {
  made: string
  recoveryCode: string
  memberId: string
}
const setUps = new Map<number | undefined, Promise<SetUp>>()

/** A desk's folder as it is after its first set-up at that moment, made once and copied by each test: making one takes all the migrations. */
function setUpOnce(now?: () => number): Promise<SetUp> {
  const at = now?.()
  const known = setUps.get(at)
  if (known) return known
  const making = setUp(mkdtempSync(join(process.env.DESK_SET_UPS ?? tmpdir(), 'organizing-desk-set-up-')), at)
  setUps.set(at, making)
  return making
}

async function setUp(made: string, at: number | undefined): Promise<SetUp> {
  const desk = Desk.take({ folder: made, migrations, chores, keyCost, ...(at !== undefined && { now: () => at }) })!
  const client = clientOf(desk)
  const { recoveryCode } = await client.staff.setUp({ clinic: testClinic, member: { name: 'Noor Coordinator', passphrase, language: 'en-CA' } })
  const { members } = await client.staff.status()
  await desk.close()
  return { made, recoveryCode, memberId: members[0]!.id }
}
