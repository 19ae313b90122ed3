import { useState } from 'react'
import { wasThere } from '#shared/areas/meetings/door.rules.ts'
import type { DoorList, DoorPerson } from '#shared/areas/meetings/door.schema.ts'
import { client } from '#renderer/link/desk.ts'
import { takeBack, useDoorAct } from './door.data.ts'

/** What was marked last at this window, and how it is taken back; `undo` is null where nothing is. */
export interface Marked {
  what: 'arrived' | 'already' | 'left' | 'takenBack'
  name: string
  at: number | null
  undo: (() => Promise<unknown>) | null
}

/** The acts of the list itself: arrived, left, and the last of them taken back. */
export function useMarking(door: DoorList) {
  const { meetingId } = door
  const { run, put, error, busy } = useDoorAct(meetingId)
  const [last, setLast] = useState<Marked | null>(null)
  const arrive = ({ contactId, name }: Pick<DoorPerson, 'contactId' | 'name'>) => {
    const known = door.people.find((one) => one.contactId === contactId)?.attendance
    if (known && wasThere(known)) return setLast({ what: 'already', name, at: known.arrivedAt, undo: null })
    void run(() => client.meetings.door.arrive({ meetingId, contactId }), (person) => {
      put(person)
      setLast({ what: 'arrived', name, at: person.attendance!.arrivedAt, undo: () => takeBack(meetingId, person.attendance!.id) })
    })
  }
  const leave = (person: DoorPerson) => {
    const attendanceId = person.attendance!.id
    const set = (left: boolean) => client.meetings.door.leave({ meetingId, attendanceId, left })
    void run(() => set(true), (attendance) => {
      put({ ...person, attendance })
      setLast({ what: 'left', name: person.name, at: attendance.leftAt, undo: () => set(false) })
    })
  }
  const undo = () => {
    const { undo: back, name } = last ?? {}
    if (back) void run(back, () => setLast({ what: 'takenBack', name: name!, at: null, undo: null }))
  }
  return { arrive, leave, undo, last, error, busy }
}
export type Marking = ReturnType<typeof useMarking>
