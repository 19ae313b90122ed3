import { z } from 'zod'

/** A paper of a meeting's pack. */
export const meetingPaper = z.enum(['agenda', 'largeAgenda', 'signIn', 'nameTags', 'evaluation', 'sign'])
export type MeetingPaper = z.infer<typeof meetingPaper>
