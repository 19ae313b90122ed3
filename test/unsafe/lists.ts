import type { Desk } from '#main/app/desk.ts'
import type { DeskClient } from '../harness.ts'

/** A desk with someone unsafe to contact and someone safe: both are tagged "tenants", invited to the meeting, and have a consent about to run out. */
export interface World {
  client: DeskClient
  desk: Desk
  unsafeId: string
  safeId: string
  meetingId: string
}

/**
 * How each procedure that makes a list is asked for both of them, with a permit or without;
 * it answers with what came of it: the answer itself, or the text of the file or the job's result.
 */
export type ListTable = Record<string, (world: World, permitId: string | null) => Promise<unknown>>

export const lists = {
  'contacts.consents.expiring': ({ client }, permitId) => client.contacts.consents.expiring({ permitId }),
} satisfies ListTable
