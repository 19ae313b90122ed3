import { type AnyContractRouter, ORPCError, ValidationError } from '@orpc/contract'
import { implement, type ImplementerInternalWithMiddlewares, os } from '@orpc/server'
import type { Member } from '#shared/areas/staff/staff.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { deskContract } from '#shared/desk.contract.ts'
import type { Language } from '#shared/base/language.ts'
import type { ProcedureMeta } from '#shared/base/procedure.ts'
import type { ReadDb, WriteDb } from '#main/store/database.ts'
import { appendAudit } from '#main/store/audit.ts'
import { asDeskError } from '#main/store/faults.ts'
import { type Act, mostAudited, transact } from './act.ts'
import type { Desk, Session } from './desk.ts'
import { issueMessage } from './issueMessage.ts'
import type { JobControl } from './jobs.ts'
import type { NativeHost } from './native.ts'

/** What a host hands in with each call. */
export interface Call {
  desk: Desk
  session: Session
  language: Language
  native: NativeHost
}

/** Starts long work whose steps `desk.jobs.watch` tells. */
export type StartJob = (
  kind: string,
  work: (control: JobControl, inTransaction: <Result>(work: (db: WriteDb, act: Act) => Promise<Result>) => Promise<Result>) => Promise<Record<string, number>>,
) => string

interface ProcedureLike {
  '~orpc': { meta: unknown }
}
const metaOf = (procedure: ProcedureLike) => procedure['~orpc'].meta as ProcedureMeta

/** Errors a person can meet are those of the contract; any other is reported once, here, and shown without detail. */
const faults = os.$context<Call>().middleware(async ({ next, path, context }) => {
  try {
    return await next()
  } catch (caught) {
    const error = asDeskError(caught)
    if (!(error instanceof ORPCError)) {
      console.error(`${path.join('.')} failed:`, error)
      throw new ORPCError('INTERNAL_SERVER_ERROR')
    }
    if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
      throw deskError('INVALID', { issues: error.cause.issues.map((issue) => issueMessage(issue, context.language)) })
    }
    if (error.cause instanceof ValidationError) console.error(`${path.join('.')} answered outside its contract:`, error.cause.issues)
    throw error
  }
})

/** Session and role: before anything else of the call is looked at. */
const gate = os.$context<Call>().middleware(async ({ context, procedure, next }) => {
  const { roles } = metaOf(procedure)
  const member = await context.desk.memberAt(context.session)
  if (roles && !member) throw deskError('LOCKED', {})
  if (roles && member && !roles.includes(member.role)) throw deskError('FORBIDDEN', { needs: [...roles] })
  return next({ context: { member: member as Member } })
})

type Seated = Call & { member: Member }

const reading = os.$context<Seated>().middleware(async ({ context, procedure, path, next }) => {
  must(metaOf(procedure).effect === 'read', path, 'reading')
  return next({ context: { db: context.desk.store.read as ReadDb } })
})

const writing = os.$context<Seated>().middleware(async ({ context, procedure, path, next }) => {
  must(metaOf(procedure).effect === 'write', path, 'writing')
  context.session.lastSeen = context.desk.now()
  return transact(context.desk, context.member, path.join('.'), async (db, act) => next({ context: { db, act } }))
})

const handingOut = os.$context<Seated>().middleware(async ({ context, procedure, path, next }) => {
  must(metaOf(procedure).effect === 'handOut', path, 'handingOut')
  const { desk, member } = context
  context.session.lastSeen = desk.now()
  let records: readonly string[] = []
  const answer = await next({ context: { db: desk.store.read as ReadDb, handedOut: (ids: readonly string[]) => void (records = ids) } })
  // No record changed, so no window is told.
  await desk.store.write((db) => appendAudit(db, { at: desk.now(), memberId: member.id, procedure: path.join('.'), records: records.slice(0, mostAudited) }))
  return answer
})

const job = os.$context<Seated>().middleware(async ({ context, procedure, path, next }) => {
  must(metaOf(procedure).effect === 'job', path, 'job')
  const { desk, member } = context
  context.session.lastSeen = desk.now()
  const startJob: StartJob = (kind, work) =>
    desk.jobs.start(
      kind,
      (control) => work(control, (inside) => transact(desk, member, path.join('.'), inside)),
      () => void desk.jobSettled(),
    )
  return next({ context: { db: desk.store.read as ReadDb, startJob } })
})

const deskOnly = os.$context<Seated>().middleware(async ({ procedure, path, next }) => {
  must(metaOf(procedure).effect === 'desk', path, 'desk')
  return next({})
})

function must(fits: boolean, path: readonly string[], chain: string): void {
  if (!fits) throw new Error(`${path.join('.')} is implemented by the chain "${chain}", which its contract does not allow`)
}

type Chain<Contract extends AnyContractRouter, Given> = ImplementerInternalWithMiddlewares<Contract, Call, Seated & Given>

/**
 * The chains a contract's procedures are implemented with, one for each effect:
 * faults, session and role, the input's schema, then transaction, audit and change event.
 */
export function implementContract<Contract extends AnyContractRouter>(contract: Contract) {
  // -1: of the three middlewares, the input is validated after the second, so a locked desk says so first
  // and no transaction is opened for an input that is wrong.
  const base = implement(contract as typeof deskContract, { initialInputValidationIndex: -1 }).$context<Call>().use(faults).use(gate)
  return {
    reading: base.use(reading) as unknown as Chain<Contract, { db: ReadDb }>,
    writing: base.use(writing) as unknown as Chain<Contract, { db: WriteDb; act: Act }>,
    handingOut: base.use(handingOut) as unknown as Chain<Contract, { db: ReadDb; handedOut: (ids: readonly string[]) => void }>,
    job: base.use(job) as unknown as Chain<Contract, { db: ReadDb; startJob: StartJob }>,
    desk: base.use(deskOnly) as unknown as Chain<Contract, object>,
  }
}
