import { implement } from '@orpc/server'
import { contract } from '#shared/contract.ts'
import { areaChores, areaHandlers, areaMigrations } from '#main/areas.ts'
import { deskHandlers } from './desk.handlers.ts'
import type { Call } from './implement.ts'

/** Everything the renderer can ask, implemented; a procedure of the contract that is not does not compile. */
export const router = implement(contract).$context<Call>().router({ desk: deskHandlers, ...areaHandlers })
export const migrations = areaMigrations
export const chores = areaChores
