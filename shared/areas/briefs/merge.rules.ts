import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt, formatDay, formatSpan } from '#shared/base/time.ts'
import type { MergeValues } from './briefs.schema.ts'

/** Whom a document is for, as far as paper says it. */
export interface MergeContact {
  kind: 'person' | 'organization'
  name: string
  /** What a person is at the organization, in words. */
  role: string
  organization: string
  /** Null: none is known, or none may be written to. */
  address: { street: string; city: string; province: string; postalCode: string } | null
}

/** What the values come from; `now` in UTC milliseconds, read on the clinic's clock. */
export interface MergeSources {
  clinic: Clinic
  meeting: Pick<Meeting, 'title' | 'start' | 'end' | 'where' | 'groupName' | 'booking'> | null
  /** Before whom the meeting speaks, and to which item. */
  appearance: { body: string; item: string } | null
  contact: MergeContact | null
  group: { name: string; chairs: string[] } | null
  campaign: { name: string; goal: string } | null
  now: number
}

/** Each merge field's value in the words of the document's language; null where there is nothing to say. */
export function mergeValuesOf({ clinic, meeting, appearance, contact, group, campaign, now }: MergeSources, language: Language): MergeValues {
  const zone = clinic.timeZone
  const address = inOneLine([clinic.street, clinic.city, clinic.postalCode])
  return {
    'clinic.name': clinic.name || null,
    'clinic.address': address,
    'clinic.phone': clinic.phone || null,
    'clinic.email': clinic.email || null,
    'clinic.website': clinic.website || null,
    'meeting.title': meeting?.title || null,
    'meeting.day': meeting ? formatDay(dayAt(meeting.start, zone), language) : null,
    'meeting.time': meeting ? formatSpan(meeting.start, meeting.end, language, zone) : null,
    'meeting.place': meeting ? placeOf(meeting, address ?? '') : null,
    'meeting.group': meeting?.groupName || null,
    'meeting.body': appearance?.body || null,
    'meeting.item': appearance?.item || null,
    'contact.salutation': contact ? salutationOf(contact, language) : null,
    'contact.name': contact?.name || null,
    'contact.role': contact?.role || null,
    'contact.organization': contact?.organization || null,
    'contact.address': contact?.address ? inOneLine([contact.address.street, contact.address.city, contact.address.province, contact.address.postalCode]) : null,
    'group.name': group?.name || null,
    'group.chair': group && group.chairs.length > 0 ? new Intl.ListFormat(language, { type: 'conjunction' }).format(group.chairs) : null,
    'campaign.name': campaign?.name || null,
    'campaign.goal': campaign?.goal || null,
    today: formatDay(dayAt(now, zone), language),
  }
}

const inOneLine = (parts: readonly string[]): string | null => parts.filter(Boolean).join(', ') || null

/** The whole name, which fits everyone: neither a gender nor a title is guessed. */
function salutationOf({ kind, name }: MergeContact, language: Language): string {
  if (kind === 'organization') return language === 'fr-CA' ? 'Mesdames, Messieurs' : 'To whom it may concern'
  return language === 'fr-CA' ? `Bonjour ${name}` : `Dear ${name}`
}

/** A room of the clinic's is found with the clinic's address; a place in words says itself where it is. */
function placeOf(meeting: Pick<Meeting, 'where' | 'booking'>, address: string): string | null {
  const inOurRoom = meeting.booking !== null && !meeting.booking.cancelled
  return inOneLine(inOurRoom ? [meeting.where, address] : [meeting.where])
}
