import { oc } from '@orpc/contract'
import { errorMap } from './errors.ts'
import type { Role } from './roles.ts'

/** What the router must know of a procedure before it runs it. */
export interface ProcedureMeta {
  /** Roles it serves; `null`: also before anyone has signed in. */
  roles: readonly Role[] | null
  /** `write` runs in one store transaction and is audited; `job` starts long work; `desk` touches no records. */
  effect: 'read' | 'write' | 'job' | 'desk'
}

const base = oc.$meta<ProcedureMeta>({ roles: [], effect: 'read' }).errors(errorMap)

/** A procedure that only reads. */
export const read = (roles: readonly Role[]) => base.meta({ roles, effect: 'read' })
/** A procedure that writes: one transaction, one audit line, one change event. */
export const write = (roles: readonly Role[]) => base.meta({ roles, effect: 'write' })
/** A procedure that starts a job: progress and cancel through `desk.jobs`. */
export const job = (roles: readonly Role[]) => base.meta({ roles, effect: 'job' })
/** A procedure about the desk itself (signing in, locking, streams). */
export const desk = (roles: readonly Role[] | null) => base.meta({ roles, effect: 'desk' })
