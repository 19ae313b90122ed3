import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DoorList, DoorPerson } from '#shared/areas/meetings/door.schema.ts'
import { client, desk } from '#renderer/link/desk.ts'

/** All who are invited to a meeting or came, as every window has it. */
export function useDoor(meetingId: string) {
  return useQuery(desk.meetings.door.list.queryOptions({ input: { meetingId } }))
}

/** Whose names stand on the sheet on which people sign in; what was shown stays until the one with another permit is there. */
export function useSignInSheet(meetingId: string, who: 'coming' | 'invited', permitId: string | null) {
  return useQuery({ ...desk.meetings.door.sheet.queryOptions({ input: { meetingId, who, permitId } }), placeholderData: keepPreviousData })
}

/** Who marked an attendance and when. */
export function useMarks(meetingId: string, attendanceId: string | null) {
  return useQuery({ ...desk.meetings.door.marks.queryOptions({ input: { meetingId, attendanceId: attendanceId ?? meetingId } }), enabled: attendanceId !== null })
}

/** Whom these names may mean; what was found before stays until the rest is there. */
export function useKnownNames(meetingId: string, names: string[]) {
  return useQuery({ ...desk.meetings.door.knownNames.queryOptions({ input: { meetingId, names } }), enabled: names.length > 0, placeholderData: keepPreviousData })
}

/** Persons of the contacts by what is typed at the door, for whoever is not on its list. */
export function useOthers(search: string) {
  return useQuery({ ...desk.contacts.list.queryOptions({ input: { search, kind: 'person', limit: 8 } }), enabled: search.length >= 2, placeholderData: keepPreviousData })
}

/** What a button at the door does: `run` shows what main answers at once and leaves in `error` what it refuses; a refusal fetches the list anew, as another door was first. */
export function useDoorAct(meetingId: string) {
  const queries = useQueryClient()
  const { mutateAsync, error, isPending, reset } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onError: () => queries.invalidateQueries({ queryKey: desk.meetings.door.list.key() }),
  })
  const put = useCallback(
    (person: DoorPerson) => queries.setQueryData(desk.meetings.door.list.queryKey({ input: { meetingId } }), (known: DoorList | undefined) => known && withPerson(known, person)),
    [queries, meetingId],
  )
  const run = useCallback(<Answer,>(work: () => Promise<Answer>, done?: (answer: Answer) => void) => mutateAsync(work).then((answer) => done?.(answer as Answer), () => {}), [mutateAsync])
  return { run, put, error, busy: isPending, reset }
}

function withPerson(known: DoorList, person: DoorPerson): DoorList {
  const there = known.people.some(({ contactId }) => contactId === person.contactId)
  // The place by name of someone new comes with the list itself, at once.
  const people = there ? known.people.map((one) => (one.contactId === person.contactId ? person : one)) : [...known.people, person]
  return { ...known, people }
}

/** Takes a mark back, from wherever it was made. */
export const takeBack = (meetingId: string, attendanceId: string) => client.meetings.door.takeBack({ meetingId, attendanceId })
