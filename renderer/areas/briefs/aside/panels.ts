import type { Editor } from '@tiptap/react'
import type { ComponentType } from 'react'
import type { Brief, BriefKind, BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { AboutPanel } from '../about/AboutPanel.tsx'
import { CommentsPanel } from '../comments/CommentsPanel.tsx'
import { OpenComments } from '../comments/OpenComments.tsx'
import { PairPanel } from '../pairs/PairPanel.tsx'
import { StatePanel } from '../states/StatePanel.tsx'
import { VersionsPanel } from '../versions/VersionsPanel.tsx'
import { FieldsPanel } from './FieldsPanel.tsx'
import { GivenOutPanel } from './GivenOutPanel.tsx'
import { ReadingPanel } from '../reading/ReadingPanel.tsx'
import { SourcesPanel } from '../sources/SourcesPanel.tsx'
import { TimePanel } from '../timer/TimePanel.tsx'
import { OutlinePanel } from './OutlinePanel.tsx'

export interface AsideProps {
  /** The document as the store has it. */
  brief: Brief
  /** The text as it is typed. */
  body: BriefNode
  /** Where it is typed; null until it is there. */
  editor: Editor | null
  /** The meeting it is shown for. */
  meetingId: string | null
  chooseMeeting: (id: string | null) => void
  /** Saves what was typed; answers the version that was saved, null when it could not be. */
  save: () => Promise<number | null>
}

interface AsidePanel {
  /** Its word is `briefs:aside.panels.<name>`, its address "?panel=<name>". */
  name: string
  shows: ComponentType<AsideProps>
  /** How much there is to see, beside its word. */
  counts?: ComponentType<{ briefId: string }>
  /** Left out: beside documents of every kind. */
  kinds?: readonly BriefKind[]
}

/** What stands beside the text, one at a time; the first unless another is asked for. */
export const asidePanels: AsidePanel[] = [
  { name: 'fields', shows: FieldsPanel },
  { name: 'about', shows: AboutPanel },
  { name: 'outline', shows: OutlinePanel },
  { name: 'comments', shows: CommentsPanel, counts: OpenComments },
  { name: 'versions', shows: VersionsPanel },
  { name: 'state', shows: StatePanel },
  { name: 'pair', shows: PairPanel },
  { name: 'sources', shows: SourcesPanel },
  { name: 'reading', shows: ReadingPanel },
  { name: 'time', shows: TimePanel, kinds: ['deputation', 'brief'] },
  { name: 'given', shows: GivenOutPanel },
]
