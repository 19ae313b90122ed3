import { excerptOf, textOf, withTitle } from '#shared/areas/briefs/briefs.rules.ts'
import type { Brief, BriefKind, BriefNode, BriefParticulars } from '#shared/areas/briefs/briefs.schema.ts'
import type { PageStyle } from '#shared/areas/briefs/page.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import { isLocked } from '#shared/areas/briefs/states.rules.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { getBrief } from './briefs.queries.ts'
import { keptBody } from './keptBody.ts'
import { countUses } from './sources/sources.commands.ts'
import { getTemplate } from './templates/templates.queries.ts'
import { keepSaved, pinVersion } from './versions/versions.commands.ts'
import { getVersion } from './versions/versions.queries.ts'

export interface NewBrief {
  kind: BriefKind
  page: PageStyle
  targetGrade: number | null
  title: string
  language: Language
  body: BriefNode
  /** The document this is the other language of. */
  pairOf: string | null
}

/** Writes a new document that begins as the template does, its first heading saying `title`. */
export async function createFromTemplate(db: WriteDb, wish: { templateId: string; title: string; pairOf: string | null }, act: Act): Promise<Brief> {
  const { kind, page, targetGrade, language, body } = await getTemplate(db, wish.templateId)
  return createBrief(db, { kind, page, targetGrade, title: wish.title, language, body: withTitle(body, wish.title), pairOf: wish.pairOf }, act)
}

/** Writes a new document; with `pairOf` both become each other's pair. */
export async function createBrief(db: WriteDb, wish: NewBrief, act: Act): Promise<Brief> {
  const other = wish.pairOf ? await fitPair(db, wish.pairOf, wish.language) : null
  const id = act.newId()
  const row = {
    id,
    kind: wish.kind,
    language: wish.language,
    pair_id: wish.pairOf,
    archived_words: null,
    version: 1,
    archived_at: null,
    created_at: act.at,
    updated_at: act.at,
    state: 'draft',
    page: JSON.stringify(wish.page),
    ...rowOf(other ?? { ...nothingKnown, targetGrade: wish.targetGrade }),
  }
  const text = textRow(wish.title, wish.body)
  await db.insertInto('brief').values({ ...row, ...text }).execute()
  await countUses(db, id, wish.body)
  await keepSaved(db, { id, version: 1, title: text.title, body: text.body }, act)
  if (wish.pairOf) {
    await db.updateTable('brief').set({ pair_id: id }).where('id', '=', wish.pairOf).execute()
    act.touch('briefs', wish.pairOf)
  }
  return written(db, id, act)
}

/**
 * Saves what was typed. CONFLICT `changedMeanwhile` when another window saved since `version`, CONFLICT `approved` when it
 * was approved since; what is already stored word for word is no change and gives no new version.
 */
export async function saveBrief(db: WriteDb, wish: { id: string; version: number; title: string; body: BriefNode }, act: Act): Promise<Brief> {
  const before = await getBrief(db, wish.id)
  const row = textRow(wish.title, wish.body)
  if (before.title === row.title && JSON.stringify(readDocument(before.body)) === row.body) return before
  refuseOvertaken(before, wish.version)
  return writeText(db, before, wish, act)
}

/** Writes a kept text as the newest version; the one it takes the place of is kept for good. Refused as saving is; throws NOT_FOUND. */
export async function restoreVersion(db: WriteDb, wish: { id: string; number: number; version: number }, act: Act): Promise<Brief> {
  const before = await getBrief(db, wish.id)
  const { title, body } = await getVersion(db, wish.id, wish.number)
  refuseOvertaken(before, wish.version)
  await pinVersion(db, before, 'taken')
  return writeText(db, before, { title, body }, act, 'restored')
}

/** Writes a document's text as its next version, and keeps it among the versions. */
export async function writeText(db: WriteDb, before: Brief, text: { title: string; body: BriefNode }, act: Act, kind: 'auto' | 'restored' = 'auto'): Promise<Brief> {
  const row = textRow(text.title, text.body)
  const archived_words = before.archived ? wordsOf(text.title, text.body) : null
  const version = before.version + 1
  await db.updateTable('brief').set({ ...row, archived_words, version, updated_at: act.at }).where('id', '=', before.id).execute()
  await countUses(db, before.id, text.body)
  await keepSaved(db, { id: before.id, version, title: row.title, body: row.body }, act, kind, before)
  return written(db, before.id, act)
}

function refuseOvertaken(before: Brief, version: number): void {
  const itself = [{ area: 'briefs', id: before.id, label: before.title }]
  if (isLocked(before.state)) throw deskError('CONFLICT', { reason: 'approved', with: itself })
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: itself })
}

/**
 * Writes what is known of a document besides its text, of both its languages: they are one document.
 * Throws NOT_FOUND for a campaign, a meeting, a contact or a body that is not there.
 */
export async function saveParticulars(db: WriteDb, wish: { id: string; particulars: BriefParticulars }, act: Act): Promise<Brief> {
  const { pairId } = await getBrief(db, wish.id)
  const { particulars: said } = wish
  await mustBeThere(db, 'campaign', 'campaigns', said.campaignId)
  await mustBeThere(db, 'meeting', 'meetings', said.meetingId)
  await mustBeThere(db, 'contact', 'contacts', said.contactId)
  await mustBeThere(db, 'contact', 'contacts', said.groupId)
  await mustBeThere(db, 'public_body', 'meetings', said.bodyId)
  const ids = pairId ? [wish.id, pairId] : [wish.id]
  await db.updateTable('brief').set(rowOf(said)).where('id', 'in', ids).execute()
  act.touch('briefs', ...ids)
  return getBrief(db, wish.id)
}

const nothingKnown: BriefParticulars = { topic: '', campaignId: null, meetingId: null, contactId: null, groupId: null, bodyId: null, expiresOn: null, expiryNote: '', targetGrade: null }

const rowOf = (said: BriefParticulars) => ({
  topic: said.topic,
  campaign_id: said.campaignId,
  meeting_id: said.meetingId,
  contact_id: said.contactId,
  group_id: said.groupId,
  body_id: said.bodyId,
  expires_on: said.expiresOn,
  expiry_note: said.expiryNote,
  target_grade: said.targetGrade,
})

async function mustBeThere(db: WriteDb, table: 'campaign' | 'meeting' | 'contact' | 'public_body', area: string, id: string | null): Promise<void> {
  if (id && !(await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst())) throw notFound(area, id)
}

/** Writes how a document is laid out on paper; its text stays as it is. */
export async function savePage(db: WriteDb, wish: { id: string; page: PageStyle }, act: Act): Promise<Brief> {
  await getBrief(db, wish.id)
  await db.updateTable('brief').set({ page: JSON.stringify(wish.page) }).where('id', '=', wish.id).execute()
  act.touch('briefs', wish.id)
  return getBrief(db, wish.id)
}

/** Puts a document away: no list and no search shows it unless asked; papers printed from it stay noted. */
export async function archiveBrief(db: WriteDb, briefId: string, act: Act): Promise<Brief> {
  const { title, body, archived } = await getBrief(db, briefId)
  if (!archived) await db.updateTable('brief').set({ archived_at: act.at, archived_words: wordsOf(title, body) }).where('id', '=', briefId).execute()
  return written(db, briefId, act)
}

/** Takes a document back from the archive. */
export async function restoreBrief(db: WriteDb, briefId: string, act: Act): Promise<Brief> {
  await db.updateTable('brief').set({ archived_at: null, archived_words: null }).where('id', '=', briefId).execute()
  return written(db, briefId, act)
}

/** A document's pair is in the other language, and has no other pair yet. */
async function fitPair(db: WriteDb, pairOf: string, language: Language): Promise<Brief> {
  const other = await getBrief(db, pairOf)
  if (other.language === language) throw invalidField(['pairOf'], 'briefs:pair.sameLanguage')
  if (!other.pairId) return other
  const pair = await getBrief(db, other.pairId)
  throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'briefs', id: pair.id, label: pair.title }] })
}

function textRow(title: string, given: BriefNode) {
  const { document, json } = keptBody(given)
  return { title, title_key: fold(title).slice(0, 200), body: json, excerpt: excerptOf(document) }
}

const wordsOf = (title: string, body: BriefNode) => fold(`${title}\n${textOf(body)}`)

/** What was written, as it is now: found by search while it is not archived, and told to every window. */
async function written(db: WriteDb, briefId: string, act: Act): Promise<Brief> {
  const brief = await getBrief(db, briefId)
  if (brief.archived) await removeFromSearch(db, 'briefs', briefId)
  else await indexForSearch(db, { area: 'briefs', id: briefId, title: brief.title, body: textOf(brief.body) })
  act.touch('briefs', briefId)
  return brief
}
