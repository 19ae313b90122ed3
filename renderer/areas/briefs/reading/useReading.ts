import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { Brief, BriefNode, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { blocksOf, countBlock, countBlocks, type Reading, readingOf, type TextCounts } from '#shared/areas/briefs/readability.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { type Passage, passagesIn } from './passages.ts'

/** So long after the last change, a text is read. */
const pause = 400

export interface Read {
  /** Null: there is not a word. */
  reading: Reading | null
  passages: Passage[]
}

/** How a text reads, found in a moment when nothing is typed; null until then. */
export function useReading(brief: Brief, body: BriefNode, editor: Editor | null, values: MergeValues | undefined): Read | null {
  const [read, setRead] = useState<Read | null>(null)
  const { language, targetGrade } = brief
  useEffect(() => {
    let idle = 0
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        const counts = countBlocks(blocksOf(body, values), (block) => remembered(block, language))
        const passages = editor && !editor.isDestroyed ? passagesIn(editor.state.doc, language, values) : []
        setRead({ reading: readingOf(counts, language, targetGrade), passages })
      }, { timeout: 2000 })
    }, pause)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [body, editor, values, language, targetGrade])
  return read
}

/** What blocks counted before; emptied when it grows beyond what a few long documents hold. */
const memory = new Map<string, TextCounts>()
const mostRemembered = 20_000

function remembered(text: string, language: Language): TextCounts {
  const name = `${language}${text}`
  const before = memory.get(name)
  if (before) return before
  if (memory.size >= mostRemembered) memory.clear()
  const counts = countBlock(text, language)
  memory.set(name, counts)
  return counts
}
