import type { Editor } from '@tiptap/core'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'

/** Makes the text say what `body` says, changing only what differs: who reads keeps their place. */
export function followText(editor: Editor, body: BriefNode): void {
  const { doc, schema, tr } = editor.state
  const next = schema.nodeFromJSON(body)
  const start = doc.content.findDiffStart(next.content)
  const end = start === null ? null : doc.content.findDiffEnd(next.content)
  if (start === null || !end) return
  // What is the same before and after may overlap, as in "aa" that becomes "aaa".
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  editor.view.dispatch(tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap)).setMeta('addToHistory', false).setMeta('preventUpdate', true))
}
