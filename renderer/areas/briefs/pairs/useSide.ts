import { useCallback, useState } from 'react'
import { isLocked } from '#shared/areas/briefs/states.rules.ts'
import type { Brief, BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { Section } from '#shared/areas/briefs/pairs.rules.ts'
import { useBrief } from '../briefs.data.ts'
import type { Opened } from '../left.ts'
import type { SaveState, Saver } from '../saver.ts'
import { useSaver } from '../useSaver.ts'

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
  body: BriefNode
  saver: Saver
  state: SaveState
  writable: boolean
  writing: Writing | null
  write: (section: Section) => void
  done: () => void
  /** What was typed in the section that is written on. */
  type: (nodes: BriefNode[]) => void
  /** Puts a section in after another, or at the beginning. */
  insert: (nodes: BriefNode[], after: Section | null) => void
  save: () => void
}

export function useSide(opened: Opened, memberId: string): WrittenSide {
  const { saver, state, change } = useSaver(opened, memberId)
  const brief = useBrief(opened.brief.id).data ?? opened.brief
  const [start] = useState(() => opened.unsaved ?? { title: opened.brief.title, body: readDocument(opened.brief.body) })
  const [body, setBody] = useState(start.body)
  const [writing, setWriting] = useState<Writing | null>(null)
  const put = useCallback(
    (content: BriefNode[]) => {
      const next = readDocument({ type: 'doc', content })
      setBody(next)
      change({ title: start.title, body: next })
    },
    [change, start.title],
  )
  const contentOf = body.content ?? []
  return {
    brief,
    body,
    saver,
    state,
    writable: !brief.archived && !isLocked(brief.state),
    writing,
    write: ({ id, nodes }) => {
      const from = contentOf.indexOf(nodes[0]!)
      setWriting({ id, before: contentOf.slice(0, from), start: nodes, after: contentOf.slice(from + nodes.length) })
    },
    done: () => {
      setWriting(null)
      void saver.flush()
    },
    type: (nodes) => writing && put([...writing.before, ...nodes, ...writing.after]),
    insert: (nodes, after) => {
      setWriting(null)
      const at = after ? contentOf.indexOf(after.nodes.at(-1)!) + 1 : 0
      put([...contentOf.slice(0, at), ...nodes, ...contentOf.slice(at)])
    },
    save: () => void saver.flush(),
  }
}
