import { z } from 'zod'

/** What a staff member may do; each procedure of the contract names the roles it serves. */
export const role = z.enum(['front-desk', 'organizer', 'coordinator'])
export type Role = z.infer<typeof role>

/** Every role: for what anyone who has signed in may do. */
export const everyone: readonly Role[] = role.options
/** Those who hold the neighbourhood's relationships. */
export const organizers: readonly Role[] = ['organizer', 'coordinator']
/** Those who answer for the desk itself: members, settings, audit. */
export const coordinators: readonly Role[] = ['coordinator']
