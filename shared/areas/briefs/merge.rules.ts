import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt, formatDay, formatSpan } from '#shared/base/time.ts'
import type { MergeValues } from './briefs.schema.ts'

/** What the values come from; `now` in UTC milliseconds, read on the clinic's clock. */
export interface MergeSources {
  clinic: Clinic
  meeting: Pick<Meeting, 'title' | 'start' | 'end' | 'where' | 'groupName' | 'booking'> | null
  now: number
}

/** Each merge field's value in the words of the document's language; null where there is nothing to say. */
export function mergeValuesOf({ clinic, meeting, now }: MergeSources, language: Language): MergeValues {
  const zone = clinic.timeZone
  const address = [clinic.street, clinic.city, clinic.postalCode].filter(Boolean).join(', ')
  return {
    'clinic.name': clinic.name || null,
    'clinic.address': address || null,
    'clinic.phone': clinic.phone || null,
    'clinic.email': clinic.email || null,
    'clinic.website': clinic.website || null,
    'meeting.title': meeting?.title || null,
    'meeting.day': meeting ? formatDay(dayAt(meeting.start, zone), language) : null,
    'meeting.time': meeting ? formatSpan(meeting.start, meeting.end, language, zone) : null,
    'meeting.place': meeting ? placeOf(meeting, address) : null,
    'meeting.group': meeting?.groupName || null,
    today: formatDay(dayAt(now, zone), language),
  }
}

/** A room of the clinic's is found with the clinic's address; a place in words says itself where it is. */
function placeOf(meeting: Pick<Meeting, 'where' | 'booking'>, address: string): string | null {
  const inOurRoom = meeting.booking !== null && !meeting.booking.cancelled
  const parts = inOurRoom ? [meeting.where, address] : [meeting.where]
  return parts.filter(Boolean).join(', ') || null
}
