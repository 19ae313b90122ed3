import { z } from 'zod'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { Typed } from './saver.ts'

/** What was typed and did not reach the store, with the version it was typed over. */
export interface LeftBehind extends Typed {
  version: number
}

/** What an editor opens: a document, or a template. */
type Openable = Pick<Brief, 'title' | 'body' | 'version'>

/** A document as the editor opens it: with what was left unsaved, if there is any. */
export interface Opened<Kind extends Openable = Brief> {
  brief: Kind
  unsaved: Typed | null
  /** Another window saved since that was typed. */
  conflict: boolean
}

const draftShape = z.object({ title: z.string(), body: z.unknown(), version: z.int() })

/** A draft as it was kept, or null when it is none of ours. */
export function readDraft(content: unknown): LeftBehind | null {
  const known = draftShape.safeParse(content)
  return known.success ? { ...known.data, body: readDocument(known.data.body) } : null
}

/** How the editor begins: with the store's text, or with what was left, which may have been overtaken. */
export function startOf<Kind extends Openable>(brief: Kind, left: LeftBehind | null): Opened<Kind> {
  // A save whose answer was lost leaves a draft of what the store has.
  const same = left && left.title === brief.title && JSON.stringify(left.body) === JSON.stringify(readDocument(brief.body))
  if (!left || same) return { brief, unsaved: null, conflict: false }
  return { brief, unsaved: { title: left.title, body: left.body }, conflict: left.version !== brief.version }
}
