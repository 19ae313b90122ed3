import type { ComponentType } from 'react'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { AfterTab } from './after/AfterTab.tsx'
import { MinutesTab } from './minutes/MinutesTab.tsx'
import { DoorTab } from './door/DoorTab.tsx'
import { LettersTab } from './letters/LettersTab.tsx'
import { PackTab } from './pack/PackTab.tsx'
import { PreparingTab } from './PreparingTab.tsx'
import { TurnoutTab } from './turnout/TurnoutTab.tsx'

/** One side of a meeting, with an address of its own: "/:id" for the first, "/:id/<name>" for the others. */
interface MeetingTab {
  /** Its word is `meetings:tabs.<name>`. */
  name: string
  shows: ComponentType<{ meeting: Meeting }>
}

/** In the order in which a meeting is lived through. */
export const meetingTabs: MeetingTab[] = [
  { name: 'preparing', shows: PreparingTab },
  { name: 'letters', shows: LettersTab },
  { name: 'turnout', shows: TurnoutTab },
  { name: 'pack', shows: PackTab },
  { name: 'door', shows: DoorTab },
  { name: 'minutes', shows: MinutesTab },
  { name: 'after', shows: AfterTab },
]
