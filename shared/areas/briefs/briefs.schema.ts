import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { pageStyle } from './page.schema.ts'

export const briefKind = z.enum(['factSheet', 'brief', 'deputation', 'letter', 'report', 'pressRelease', 'petition', 'meetingNotice', 'flyer'])
export type BriefKind = z.infer<typeof briefKind>

/** How far a document is: written, read by others, approved to be printed for a meeting, given out. */
export const briefState = z.enum(['draft', 'review', 'approved', 'published'])
export type BriefState = z.infer<typeof briefState>

/** A mark on a run of text, as the editor writes it. */
const mark = z.object({ type: z.enum(['bold', 'italic', 'link', 'comment']), attrs: z.record(z.string(), z.unknown()).optional() })

export type BriefMark = z.infer<typeof mark>

/** A node of the editor's JSON; only these types are ever stored. */
export interface BriefNode {
  type: (typeof nodeTypes)[number]
  attrs?: Record<string, unknown> | undefined
  content?: BriefNode[] | undefined
  marks?: BriefMark[] | undefined
  text?: string | undefined
}
const nodeTypes = [
  'doc', 'heading', 'paragraph', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'text', 'hardBreak', 'mergeField', 'horizontalRule',
  'callout', 'guidance', 'table', 'tableRow', 'tableHeader', 'tableCell', 'image', 'footnote', 'sourceList', 'pageBreak', 'signatureLines',
] as const

export const briefNode: z.ZodType<BriefNode> = z.object({
  type: z.enum(nodeTypes),
  attrs: z.record(z.string(), z.unknown()).optional(),
  get content() {
    return z.array(briefNode).max(50_000).optional()
  },
  marks: z.array(mark).optional(),
  text: z.string().max(100_000).optional(),
})
export const briefBody = briefNode.refine((node) => node.type === 'doc', 'briefs:notADocument')

/** What a merge field stands for; its value comes from the clinic, or from the meeting, the contact, the group or the campaign the paper is for. */
export const mergeField = z.enum([
  'clinic.name', 'clinic.address', 'clinic.phone', 'clinic.email', 'clinic.website',
  'meeting.title', 'meeting.day', 'meeting.time', 'meeting.place', 'meeting.group', 'meeting.body', 'meeting.item',
  'contact.salutation', 'contact.name', 'contact.role', 'contact.organization', 'contact.address',
  'group.name', 'group.chair', 'campaign.name', 'campaign.goal', 'today',
])
export type MergeField = z.infer<typeof mergeField>

/** The value of each field; `null` where nothing is known yet. */
export const mergeValues = z.record(mergeField, z.string().nullable())
export type MergeValues = z.infer<typeof mergeValues>

/** By what the merge fields are fed; each null where nothing is chosen. */
export const mergeSubjects = z.object({
  meetingId: id.nullable(),
  contactId: id.nullable().default(null),
  groupId: id.nullable().default(null),
  campaignId: id.nullable().default(null),
})
export type MergeSubjects = z.infer<typeof mergeSubjects>

/** What is known of a document besides its text. */
export const briefParticulars = z.object({
  /** What it is about, in a word or two, as the clinic sorts its documents. */
  topic: optionalLine(60),
  campaignId: id.nullable(),
  /** What its merge fields are fed by, where nothing else is chosen: the meeting, the person it is for, the group it is written with. */
  meetingId: id.nullable(),
  contactId: id.nullable(),
  groupId: id.nullable(),
  /** Before whom it is said: its limit of minutes is the deputation timer's. */
  bodyId: id.nullable(),
  /** The last day its figures hold; after it, the document is to be refreshed. */
  expiresOn: day.nullable(),
  expiryNote: optionalLine(200),
  /** The school grade it should be read at; null: no target. */
  targetGrade: z.int().min(1).max(18).nullable(),
})
export type BriefParticulars = z.infer<typeof briefParticulars>

export const brief = briefParticulars.extend({
  id,
  kind: briefKind,
  title: line(200),
  language,
  state: briefState,
  page: pageStyle,
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
  .pick({ id: true, kind: true, title: true, language: true, pairId: true, archived: true, updatedAt: true, state: true, topic: true, campaignId: true, expiresOn: true })
  .extend({ excerpt: z.string() })
export type BriefSummary = z.infer<typeof briefSummary>

/** A new document from a template; `pairOf` makes it the other language of that one. */
export const briefFromTemplate = z.object({
  templateId: z.string().max(80),
  title: z.string().trim().min(1, 'briefs:titleMissing').max(200),
  pairOf: id.nullable().default(null),
})
