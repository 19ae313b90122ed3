import type { Node as PmNode } from '@tiptap/pm/model'
import { useCallback, useMemo, useState } from 'react'
import { isLocked } from '#shared/areas/briefs/states.rules.ts'
import type { Brief, BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { Section } from '#shared/areas/briefs/pairs.rules.ts'
import { useBrief } from '../briefs.data.ts'
import type { useHold } from '../editing/useHold.ts'
import { useYielding } from '../editing/useYielding.ts'
import type { Opened } from '../left.ts'
import type { SaveState, Saver } from '../saver.ts'
import { useSaver } from '../useSaver.ts'
import { useShownFields } from '../useShownFields.ts'

export type Held = ReturnType<typeof useHold>

/** The section that is written on, and all of the document around it. */
interface Writing {
  /** What its section was known by when it was begun. */
  id: string | null
  before: BriefNode[]
  start: BriefNode[]
  after: BriefNode[]
}

/** One language of a document that is written on section by section. */
export interface WrittenSide {
  brief: Brief
  held: Held
  /** What its merge fields say. */
  shown: ReturnType<typeof useShownFields>['shown']
  body: BriefNode
  saver: Saver
  state: SaveState
  writable: boolean
  writing: Writing | null
  write: (section: Section) => void
  done: () => void
  /** What was typed in the section that is written on. */
  type: (section: PmNode) => void
  /** Puts a section in after another, or at the beginning. */
  insert: (nodes: BriefNode[], after: Section | null) => void
  save: () => void
}

/** Nothing is typed where another window writes: what that one saves is shown. */
export function useSide(opened: Opened, held: Held, memberId: string): WrittenSide {
  const { saver, state, change } = useSaver(opened, memberId)
  const brief = useBrief(opened.brief.id).data ?? opened.brief
  const { shown } = useShownFields(brief)
  const { hold, yieldTo } = held
  const writes = hold?.mode === 'write'
  const askedBy = hold?.mode === 'write' ? hold.askedBy : null
  useYielding(askedBy, saver, yieldTo)
  const [start] = useState(() => opened.unsaved ?? { title: opened.brief.title, body: readDocument(opened.brief.body) })
  const [typed, setTyped] = useState(start.body)
  const stored = useMemo(() => readDocument(brief.body), [brief.body])
  const [writing, setWriting] = useState<Writing | null>(null)
  const put = useCallback(
    (content: BriefNode[]) => {
      const next = readDocument({ type: 'doc', content })
      setTyped(next)
      change(() => ({ title: start.title, body: next }))
    },
    [change, start.title],
  )
  const body = writes ? typed : stored
  const contentOf = body.content ?? []
  return {
    brief,
    held,
    shown,
    body,
    saver,
    state,
    writable: writes && askedBy === null && !brief.archived && !isLocked(brief.state),
    writing,
    write: ({ id, nodes }) => {
      const from = contentOf.indexOf(nodes[0]!)
      setWriting({ id, before: contentOf.slice(0, from), start: nodes, after: contentOf.slice(from + nodes.length) })
    },
    done: () => {
      setWriting(null)
      void saver.flush()
    },
    type: (section) => writing && put([...writing.before, ...((section.toJSON() as BriefNode).content ?? []), ...writing.after]),
    insert: (nodes, after) => {
      setWriting(null)
      const at = after ? contentOf.indexOf(after.nodes.at(-1)!) + 1 : 0
      put([...contentOf.slice(0, at), ...nodes, ...contentOf.slice(at)])
    },
    save: () => void saver.flush(),
  }
}
