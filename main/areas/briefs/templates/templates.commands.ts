import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { TemplateDetails, TemplateText } from '#shared/areas/briefs/templates.schema.ts'
import { deskError, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'
import { keptBody } from '../keptBody.ts'
import { getTemplate, rowOf } from './templates.queries.ts'

/** Saves a template's title and text; the first time, in place of the shipped one. CONFLICT `changedMeanwhile`; throws NOT_FOUND. */
export async function saveTemplate(db: WriteDb, wish: { id: string; version: number; title: string; body: BriefNode }, act: Act): Promise<TemplateText> {
  const before = await getTemplate(db, wish.id)
  const { json: body } = keptBody(wish.body)
  if (before.title === wish.title && JSON.stringify(readDocument(before.body)) === body) return before
  if (before.version !== wish.version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'briefs', id: wish.id, label: before.title }] })
  const id = await ownRow(db, before, act)
  await db.updateTable('brief_template').set({ title: wish.title, body, version: before.version + 1, changed_at: act.at, changed_by: act.member.id }).where('id', '=', id).execute()
  return written(db, wish.id, act)
}

/** Writes what is known of a template besides its text, whose version stays; throws NOT_FOUND. */
export async function saveTemplateDetails(db: WriteDb, wish: { id: string; details: TemplateDetails }, act: Act): Promise<TemplateText> {
  const { description, targetGrade, page } = wish.details
  const id = await ownRow(db, await getTemplate(db, wish.id), act)
  await db.updateTable('brief_template').set({ description, target_grade: targetGrade, page: JSON.stringify(page), changed_at: act.at, changed_by: act.member.id }).where('id', '=', id).execute()
  return written(db, wish.id, act)
}

/** Makes a template of the clinic's own of a document as it is now; throws NOT_FOUND. */
export async function makeTemplate(db: WriteDb, wish: { briefId: string; title: string; description: string }, act: Act): Promise<TemplateText> {
  const { kind, language, page, targetGrade, body } = await getBrief(db, wish.briefId)
  const id = act.newId()
  await insert(db, { id, shippedId: null, version: 1, template: { kind, language, page, targetGrade, title: wish.title, description: wish.description, body: withoutComments(body) } }, act)
  return written(db, id, act)
}

/** Takes the clinic's text from a shipped template; it is kept under an id of its own, by which it can be restored. Throws NOT_FOUND when there is none. */
export async function backToShipped(db: WriteDb, templateId: string, act: Act): Promise<{ template: TemplateText; keptAs: string }> {
  const row = await rowOf(db, templateId)
  if (!row?.shipped_id) throw notFound('briefs', templateId)
  await setArchived(db, row.id, true, act)
  return { template: await written(db, row.shipped_id, act), keptAs: row.id }
}

/** Takes one of the clinic's own out of the choices, or puts it back. CONFLICT `alreadyExists` when a shipped one has another text of the clinic's by now. */
export async function setTemplateArchived(db: WriteDb, id: string, archived: boolean, act: Act): Promise<TemplateText> {
  const row = await db.selectFrom('brief_template').select(['id', 'shipped_id']).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('briefs', id)
  const instead = !archived && row.shipped_id ? await rowOf(db, row.shipped_id) : null
  if (instead && instead.id !== id) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'briefs', id: instead.id, label: instead.title }] })
  await setArchived(db, id, archived, act)
  return written(db, archived ? id : (row.shipped_id ?? id), act)
}

async function setArchived(db: WriteDb, id: string, archived: boolean, act: Act): Promise<void> {
  await db.updateTable('brief_template').set({ archived_at: archived ? act.at : null }).where('id', '=', id).execute()
}

/** The row of a template that is to be changed: one is made for a shipped one that has none. */
async function ownRow(db: WriteDb, template: TemplateText, act: Act): Promise<string> {
  const row = await rowOf(db, template.id)
  if (row) return row.id
  const id = act.newId()
  await insert(db, { id, shippedId: template.id, version: 0, template }, act)
  return id
}

type Written = Pick<TemplateText, 'kind' | 'language' | 'title' | 'description' | 'page' | 'targetGrade' | 'body'>

async function insert(db: WriteDb, { id, shippedId, version, template }: { id: string; shippedId: string | null; version: number; template: Written }, act: Act): Promise<void> {
  const { kind, language, title, description, page, targetGrade, body } = template
  await db
    .insertInto('brief_template')
    .values({
      id, shipped_id: shippedId, kind, language, title, description, page: JSON.stringify(page), target_grade: targetGrade, body: JSON.stringify(readDocument(body)),
      archived_at: null, version, changed_at: act.at, changed_by: act.member.id,
    })
    .execute()
}

/** What is said of a document's passages is about that document. */
function withoutComments(node: BriefNode): BriefNode {
  const marks = node.marks?.filter(({ type }) => type !== 'comment')
  return { ...node, ...(marks && { marks: marks.length > 0 ? marks : undefined }), ...(node.content && { content: node.content.map(withoutComments) }) }
}

async function written(db: WriteDb, templateId: string, act: Act): Promise<TemplateText> {
  act.touch('briefs', templateId)
  return getTemplate(db, templateId)
}
