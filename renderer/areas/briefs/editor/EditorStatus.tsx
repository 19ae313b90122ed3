import { Text } from '@mantine/core'
import { type Editor, useEditorState } from '@tiptap/react'
import type { PrintStyle } from '#shared/areas/briefs/page.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { countBetween, countsOf } from './counts.ts'
import classes from './editor.module.css'

/** How long the text is, and what of it is chosen. */
export function EditorStatus({ editor, print }: { editor: Editor; print: PrintStyle }) {
  const { t } = useWords('briefEditor')
  const { all, chosen } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { doc, selection } = now.state
      return { all: countsOf(doc, print), chosen: selection.empty ? null : countBetween(doc, selection.from, selection.to) }
    },
  })
  return (
    <Text size="xs" c="dimmed" component="p" className={classes.status}>
      {chosen && chosen.words > 0 && <span>{t('status.chosen', { words: t('status.words', { count: chosen.words }), characters: t('status.characters', { count: chosen.characters }) })}</span>}
      <span>{t('status.words', { count: all.words })}</span>
      <span>{t('status.characters', { count: all.characters })}</span>
      <span>{t('status.pages', { count: all.pages })}</span>
    </Text>
  )
}
