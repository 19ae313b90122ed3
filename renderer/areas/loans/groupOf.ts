import { client } from '#renderer/link/desk.ts'

/** The group a meeting is held with. That it cannot be told is no reason to stop: the person chooses. */
export async function groupOf(meetingId: string): Promise<string | null> {
  return client.meetings.get({ id: meetingId }).then(
    (meeting) => meeting.groupId,
    () => null,
  )
}
