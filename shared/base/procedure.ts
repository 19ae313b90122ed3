import { oc } from '@orpc/contract'
import { errorMap } from './errors.ts'
import type { Role } from './roles.ts'

/** What the router must know of a procedure before it runs it. */
export interface ProcedureMeta {
  /** Roles it serves; `null`: also before anyone has signed in. */
  roles: readonly Role[] | null
  /** `write` runs in one store transaction and is audited; `handOut` only reads, and is audited; `job` starts long work; `desk` touches no records. */
  effect: 'read' | 'write' | 'handOut' | 'job' | 'desk'
  /**
   * Its answer is a list from which people are called, written to, named on paper or handed on.
   * It leaves out who is unsafe to contact, but for those a permit of `contacts.safety.permit` names; a test holds it to that.
   */
  makesList?: boolean
}

const base = oc.$meta<ProcedureMeta>({ roles: [], effect: 'read' }).errors(errorMap)

type Also = Pick<ProcedureMeta, 'makesList'>

/** A procedure that only reads. */
export const read = (roles: readonly Role[], also: Also = {}) => base.meta({ roles, effect: 'read', ...also })
/** A procedure that writes: one transaction, one audit line, one change event. */
export const write = (roles: readonly Role[], also: Also = {}) => base.meta({ roles, effect: 'write', ...also })
/** A procedure that hands records out of the desk: it reads, holding up no one who writes, and its audit line is written before the answer goes out. */
export const handOut = (roles: readonly Role[], also: Also = {}) => base.meta({ roles, effect: 'handOut', ...also })
/** A procedure that starts a job: progress and cancel through `desk.jobs`. */
export const job = (roles: readonly Role[], also: Also = {}) => base.meta({ roles, effect: 'job', ...also })
/** A procedure about the desk itself (signing in, locking, streams). */
export const desk = (roles: readonly Role[] | null) => base.meta({ roles, effect: 'desk' })
