import { NavLink, Text } from '@mantine/core'
import { type Editor, useEditorState } from '@tiptap/react'
import { useWords } from '#renderer/kit/useWords.ts'
import { goToHeading, headingsOf } from '../editor/outline.ts'
import type { AsideProps } from './panels.ts'

/** The headings of the text: where the cursor is among them, and the way to each. */
export function OutlinePanel({ editor, brief }: AsideProps) {
  return editor && <Outline editor={editor} language={brief.language} />
}

function Outline({ editor, language }: { editor: Editor; language: string }) {
  const { t } = useWords('briefEditor')
  const headings = useEditorState({ editor, selector: ({ editor: now }) => headingsOf(now.state.doc) })
  const here = useEditorState({ editor, selector: ({ editor: now }) => headingsOf(now.state.doc).findLastIndex(({ at }) => at < now.state.selection.from) })
  if (headings.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('outline.empty')}
      </Text>
    )
  return (
    <nav aria-label={t('outline.label')}>
      {headings.map(({ at, level, words }, index) => (
        <NavLink
          key={index}
          component="button"
          type="button"
          label={words || t('outline.untitled')}
          lang={words ? language : undefined}
          pl={8 + (level - 1) * 16}
          py={4}
          active={index === here}
          aria-current={index === here ? 'location' : undefined}
          onClick={() => goToHeading(editor, at)}
        />
      ))}
    </nav>
  )
}
