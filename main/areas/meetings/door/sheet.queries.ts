import type { SignInSheet } from '#shared/areas/meetings/door.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'

/** As many as one permit may name. */
const mostLeftOut = 1000

/**
 * Whose names stand on the sheet on which people sign in, by name: persons who said yes or maybe, or all who did not say no.
 * Nobody archived, and nobody unsafe to contact who is not permitted (`listPermitted`). Throws NOT_FOUND.
 */
export async function getSignInSheet(db: AnyDb, meetingId: string, who: 'coming' | 'invited', permitted: ReadonlySet<string>): Promise<SignInSheet> {
  const { title, groupName, where, start, end, expected, invitations } = await getMeeting(db, meetingId)
  const answers = who === 'coming' ? ['yes', 'maybe'] : ['yes', 'maybe', 'invited']
  const wanted = invitations.filter(({ contact, reply }) => contact.kind === 'person' && !contact.archived && answers.includes(reply)).map(({ contact }) => contact)
  const leftOut = wanted.filter(({ id, unsafe }) => unsafe && !permitted.has(id))
  const people = wanted.filter((contact) => !leftOut.includes(contact)).map(({ id, name }) => ({ contactId: id, name }))
  return { meetingId, title, groupName, where, start, end, expected, people, leftOut: leftOut.length, leftOutIds: leftOut.slice(0, mostLeftOut).map(({ id }) => id) }
}
