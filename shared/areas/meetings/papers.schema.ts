import { z } from 'zod'

/** The papers a meeting has, beside the fact sheets that are handed out. */
export const meetingPaper = z.enum(['agenda', 'largeAgenda', 'signIn', 'nameTags', 'evaluation', 'sign'])
export type MeetingPaper = z.infer<typeof meetingPaper>
