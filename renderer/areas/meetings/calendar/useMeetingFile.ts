import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { client } from '#renderer/link/desk.ts'

/** Saves one meeting as a file that any calendar opens. */
export function useMeetingFile(meetingId: string): () => Promise<void> {
  const say = useSayError()
  return async () => {
    try {
      const { file, name } = await client.meetings.calendar.one({ id: meetingId })
      offerFile(file, name)
    } catch (error) {
      notifyFailure(say(error))
    }
  }
}
