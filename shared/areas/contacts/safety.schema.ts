import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'

/** How long a permit lets unsafe contacts onto a list, in milliseconds. */
export const permitLasts = 15 * 60_000

/** What a list is for, when someone unsafe to contact is to be on it. */
export const permitPurpose = z.enum(['export', 'labels', 'callSheet', 'phoneTree', 'invitation', 'signIn'])

/** Asks for unsafe contacts on a list: each is named, and why; that it was asked twice is the screen's to see to. */
export const permitInput = z.object({
  contactIds: z.array(id).min(1).max(1000),
  purpose: permitPurpose,
  reason: line(500),
  confirmedTwice: z.literal(true),
})
export type PermitInput = z.infer<typeof permitInput>
