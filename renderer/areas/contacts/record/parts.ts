import type { ComponentType } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { everyone, organizers, type Role } from '#shared/base/roles.ts'
import { LadderPart } from '../ladder/LadderPart.tsx'
import { TiesPart } from '../ties/TiesPart.tsx'
import { FollowUpsPart } from '../followUps/FollowUpsPart.tsx'
import { TimelinePart } from '../timeline/TimelinePart.tsx'
import { ConsentsPart } from '../consents/ConsentsPart.tsx'
import { LoansPart } from './LoansPart.tsx'
import { PrivateNotesPart } from '../privateNotes/PrivateNotesPart.tsx'

/** A part of a contact's record beneath its facts: a tab with its own screen. */
export interface RecordPart {
  /** Its place in the address, "?part=ties", and the key of its name in the words of `contacts`, "record.parts.ties". */
  name: string
  roles: readonly Role[]
  shows: ComponentType<{ contact: Contact }>
}

/** What is kept of a contact beside its facts, in the order of the tabs. */
export const recordParts: readonly RecordPart[] = [
  { name: 'timeline', roles: everyone, shows: TimelinePart },
  { name: 'followUps', roles: everyone, shows: FollowUpsPart },
  { name: 'ties', roles: everyone, shows: TiesPart },
  { name: 'loans', roles: everyone, shows: LoansPart },
  { name: 'ladder', roles: organizers, shows: LadderPart },
  { name: 'consents', roles: everyone, shows: ConsentsPart },
  { name: 'privateNotes', roles: organizers, shows: PrivateNotesPart },
]
