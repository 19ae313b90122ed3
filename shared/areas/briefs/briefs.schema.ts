import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { line } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'

export const briefKind = z.enum(['factSheet'])

/** A mark on a run of text, as the editor writes it. */
const mark = z.object({ type: z.enum(['bold', 'italic', 'link']), attrs: z.record(z.string(), z.unknown()).optional() })

export type BriefMark = z.infer<typeof mark>

/** A node of the editor's JSON; only these types are ever stored. */
export interface BriefNode {
  type: (typeof nodeTypes)[number]
  attrs?: Record<string, unknown> | undefined
  content?: BriefNode[] | undefined
  marks?: BriefMark[] | undefined
  text?: string | undefined
}
const nodeTypes = ['doc', 'heading', 'paragraph', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'text', 'hardBreak', 'mergeField', 'horizontalRule'] as const

export const briefNode: z.ZodType<BriefNode> = z.object({
  type: z.enum(nodeTypes),
  attrs: z.record(z.string(), z.unknown()).optional(),
  get content() {
    return z.array(briefNode).max(5000).optional()
  },
  marks: z.array(mark).optional(),
  text: z.string().max(100_000).optional(),
})
export const briefBody = briefNode.refine((node) => node.type === 'doc', 'briefs:notADocument')

/** What a merge field stands for; its value comes from the clinic or from the meeting the paper is for. */
export const mergeField = z.enum([
  'clinic.name', 'clinic.address', 'clinic.phone', 'clinic.email', 'clinic.website',
  'meeting.title', 'meeting.day', 'meeting.time', 'meeting.place', 'meeting.group', 'today',
])
export type MergeField = z.infer<typeof mergeField>

/** The value of each field; `null` where nothing is known yet. */
export const mergeValues = z.record(mergeField, z.string().nullable())
export type MergeValues = z.infer<typeof mergeValues>

export const template = z.object({
  id: z.string(),
  kind: briefKind,
  language,
  title: z.string(),
  description: z.string(),
})
export type Template = z.infer<typeof template>

export const brief = z.object({
  id,
  kind: briefKind,
  title: line(200),
  language,
  /** The same sheet in the other language. */
  pairId: id.nullable(),
  body: briefBody,
  version: z.int(),
  archived: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
})
export type Brief = z.infer<typeof brief>

export const briefSummary = brief
  .pick({ id: true, kind: true, title: true, language: true, pairId: true, archived: true, updatedAt: true })
  .extend({ excerpt: z.string() })
export type BriefSummary = z.infer<typeof briefSummary>

/** A new document from a template; `pairOf` makes it the other language of that one. */
export const briefFromTemplate = z.object({
  templateId: z.string().max(80),
  title: z.string().trim().min(1, 'briefs:titleMissing').max(200),
  pairOf: id.nullable().default(null),
})

/** A time it was printed for a meeting. */
export const printing = z.object({
  id,
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  copies: z.int(),
  /** Called off since: it was not printed after all. */
  cancelled: z.boolean(),
  memberName: z.string(),
  at: instant,
})
export type Printing = z.infer<typeof printing>
