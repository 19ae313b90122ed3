import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { contactKind } from './contacts.schema.ts'

/** Whom an export, labels or a call sheet are for: these contacts, a group, or all that a search and its filters let through. */
export const contactSelection = z.discriminatedUnion('by', [
  z.object({ by: z.literal('ids'), ids: z.array(id).max(5000) }),
  z.object({ by: z.literal('group'), groupId: id }),
  z.object({ by: z.literal('filter'), search: z.string().max(200).default(''), kind: contactKind.nullish(), tag: z.string().max(60).nullish(), groupId: id.nullish() }),
])
export type ContactSelection = z.infer<typeof contactSelection>

/** What every procedure that makes a list takes: whom, and the permit for those who are unsafe to contact. */
export const listInput = z.object({ selection: contactSelection, permitId: id.nullish() })
