import { IconBuildingCommunity, IconCalendarEvent, IconDoor, IconFileText, IconMail, IconMailOpened, IconMessages, IconNote, IconPhone, IconTicket } from '@tabler/icons-react'
import type { TimelineKind } from '#shared/areas/contacts/timeline.schema.ts'

export const kindIcons = {
  note: IconNote,
  call: IconPhone,
  email: IconMail,
  letter: IconMailOpened,
  visit: IconDoor,
  oneToOne: IconMessages,
  meeting: IconCalendarEvent,
  loan: IconTicket,
  booking: IconBuildingCommunity,
  document: IconFileText,
} satisfies Record<TimelineKind, typeof IconNote>
