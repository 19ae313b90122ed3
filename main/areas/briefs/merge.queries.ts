import { mergeValuesOf, type MergeSources } from '#shared/areas/briefs/merge.rules.ts'
import type { MergeSubjects, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { shippedBodyOf } from '#shared/areas/meetings/bodies.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { getCampaign } from '#main/areas/campaigns/campaigns.queries.ts'
import { getContact } from '#main/areas/contacts/contacts.queries.ts'
import { findReach } from '#main/areas/contacts/safety/reach.queries.ts'
import { listTieKinds } from '#main/areas/contacts/ties/kinds.queries.ts'
import { clinicDay, listTies } from '#main/areas/contacts/ties/ties.queries.ts'
import { getAppearance } from '#main/areas/meetings/bodies/bodies.queries.ts'
import { getMeeting } from '#main/areas/meetings/meetings.queries.ts'
import { getClinic } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import english from '#assets/locales/en-CA/bodies.json' with { type: 'json' }
import french from '#assets/locales/fr-CA/bodies.json' with { type: 'json' }

/** No one has more ties at once that a paper would name. */
const mostTies = 200

/** What each merge field says at `now`, in the document's language. A contact, a group or a campaign that is gone says nothing; throws NOT_FOUND for a meeting. */
export async function findMergeValues(db: AnyDb, wish: MergeSubjects & { language: Language }, now: number): Promise<MergeValues> {
  const sources: MergeSources = {
    clinic: await getClinic(db),
    meeting: wish.meetingId ? await getMeeting(db, wish.meetingId) : null,
    appearance: wish.meetingId ? await findAppearance(db, wish.meetingId, wish.language) : null,
    contact: await findAddressee(db, wish.contactId, now),
    group: await findGroup(db, wish.groupId, now),
    campaign: wish.campaignId ? await orNothing(getCampaign(db, wish.campaignId)) : null,
    now,
  }
  return mergeValuesOf(sources, wish.language)
}

async function findAppearance(db: AnyDb, meetingId: string, language: Language): Promise<MergeSources['appearance']> {
  const { body, itemNumber } = await getAppearance(db, meetingId)
  const shipped = body && shippedBodyOf(body.name)
  const words = language === 'fr-CA' ? french : english
  return { body: shipped ? words.shipped[shipped] : (body?.name ?? ''), item: itemNumber }
}

async function findAddressee(db: AnyDb, contactId: string | null, now: number): Promise<MergeSources['contact']> {
  const contact = contactId ? await orNothing(getContact(db, contactId)) : null
  if (!contact) return null
  const { kind, name } = contact
  // Who is unsafe to contact is written to only as the card says.
  const { address } = await findReach(db, contact, now)
  if (kind === 'organization') return { kind, name, role: '', organization: name, address }
  const { items } = await listTies(db, { contactId: contact.id, past: false, limit: mostTies }, await clinicDay(db, now))
  const place = items.find(({ other }) => other.kind === 'organization')
  return { kind, name, role: place?.role ?? '', organization: place?.other.name ?? contact.affiliation, address }
}

/** A group with those who chair it, by what their tie is called or what was written with it; who is unsafe to contact is not named. */
async function findGroup(db: AnyDb, groupId: string | null, now: number): Promise<MergeSources['group']> {
  const group = groupId ? await orNothing(getContact(db, groupId)) : null
  if (!group) return null
  const chairing = new Set((await listTieKinds(db)).filter(({ forward }) => isChair(forward['en-CA']) || isChair(forward['fr-CA'])).map(({ id }) => id))
  const { items } = await listTies(db, { contactId: group.id, past: false, limit: mostTies }, await clinicDay(db, now))
  const chairs = items.filter(({ kindId, role, other }) => other.kind === 'person' && !other.unsafe && !other.archived && (chairing.has(kindId) || isChair(role)))
  return { name: group.name, chairs: chairs.map(({ other }) => other.name) }
}

const isChair = (words: string) => /\b(co-?chair|chair)|présid/i.test(words) && !/\b(vice|past)\b|vice-?présid/i.test(words)

async function orNothing<Record>(asked: Promise<Record>): Promise<Record | null> {
  return asked.catch((error: unknown) => {
    if ((error as { code?: string }).code === 'NOT_FOUND') return null
    throw error
  })
}
