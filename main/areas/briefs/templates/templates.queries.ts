import { briefBody, briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import { pageStyle } from '#shared/areas/briefs/page.schema.ts'
import type { ShippedTemplate, Template, TemplateText } from '#shared/areas/briefs/templates.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { language as anyLanguage } from '#shared/base/language.ts'
import { shippedTemplates } from '#main/documents/templates.ts'
import type { AnyDb } from '#main/store/database.ts'

/** No clinic has more of its own. */
const mostOwn = 1000

/** What a new document can begin with, by kind: those shipped, in the clinic's words where it has its own, then the clinic's own. */
export async function listTemplates(db: AnyDb): Promise<Template[]> {
  const own = (await selectTemplates(db).where('archived_at', 'is', null).orderBy('template.title').limit(mostOwn).execute()).map(textOf)
  const shippedIds = new Set(shippedTemplates.map(({ id }) => id))
  const shipped = shippedTemplates.map((one) => own.find(({ id }) => id === one.id) ?? asShipped(one))
  const all = [...shipped, ...own.filter(({ id }) => !shippedIds.has(id))].map(withoutText)
  return briefKind.options.flatMap((kind) => all.filter((one) => one.kind === kind))
}

/** The clinic's own that were put away, by title; what once stood in place of a shipped one is not among them. */
export async function listArchivedTemplates(db: AnyDb): Promise<Template[]> {
  const rows = await selectTemplates(db).where('archived_at', 'is not', null).where('shipped_id', 'is', null).orderBy('template.title').limit(mostOwn).execute()
  return rows.map((row) => withoutText(textOf(row)))
}

/** A template with its text, as the clinic has it; throws NOT_FOUND. */
export async function getTemplate(db: AnyDb, templateId: string): Promise<TemplateText> {
  const row = await rowOf(db, templateId)
  if (row) return textOf(row)
  const shipped = shippedTemplates.find(({ id }) => id === templateId)
  if (!shipped) throw notFound('briefs', templateId)
  return asShipped(shipped)
}

/** The row that holds a template's text: the clinic's own, or what stands in place of a shipped one; null while that is as shipped. */
export async function rowOf(db: AnyDb, templateId: string): Promise<Row | null> {
  const named = selectTemplates(db).where(({ eb, and, or }) => or([eb('template.id', '=', templateId), and([eb('shipped_id', '=', templateId), eb('archived_at', 'is', null)])]))
  return (await named.executeTakeFirst()) ?? null
}

const selectTemplates = (db: AnyDb) => db.selectFrom('brief_template as template').innerJoin('member', 'member.id', 'template.changed_by').selectAll('template').select('member.name as changed_by_name')
type Row = Awaited<ReturnType<ReturnType<typeof selectTemplates>['execute']>>[number]

function textOf(row: Row): TemplateText {
  return {
    id: row.shipped_id ?? row.id, kind: briefKind.parse(row.kind), language: anyLanguage.parse(row.language), title: row.title, description: row.description,
    page: pageStyle.parse(JSON.parse(row.page)), targetGrade: row.target_grade, origin: row.shipped_id ? 'changed' : 'own', archived: row.archived_at !== null,
    body: briefBody.parse(JSON.parse(row.body)), version: row.version, changedAt: row.changed_at, changedBy: row.changed_by_name,
  }
}

const asShipped = (shipped: ShippedTemplate): TemplateText => ({ ...shipped, origin: 'shipped', archived: false, version: 0, changedAt: null, changedBy: null })
const withoutText = ({ body: _, version: _version, changedAt: _at, changedBy: _by, ...shown }: TemplateText): Template => shown
