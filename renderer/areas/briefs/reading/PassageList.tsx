import { Button, Stack, Text } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Passage } from './passages.ts'
import classes from './reading.module.css'

/** So many of each kind are shown at first. */
const atFirst = 5

const groups = { sentences: ['long', 'veryLong'], jargon: ['jargon'], words: ['hard'] } as const
type Group = keyof typeof groups

/** What is hard to read, by kind, each with what helps; pressed, it is shown in the text. */
export function PassageList({ passages, language, editor }: { passages: Passage[]; language: Language; editor: Editor | null }) {
  const { t } = useWords('briefReading')
  const of = (group: Group) => passages.filter(({ kind }) => (groups[group] as readonly string[]).includes(kind))
  if (passages.length === 0) return <Text size="sm">{t('tips.none')}</Text>
  return (Object.keys(groups) as Group[]).map((group) => {
    const found = of(group)
    return found.length > 0 && <PassageGroup key={group} group={group} passages={found} language={language} editor={editor} />
  })
}

function PassageGroup({ group, passages, language, editor }: { group: Group; passages: Passage[]; language: Language; editor: Editor | null }) {
  const { t } = useWords('briefReading')
  const [all, setAll] = useState(false)
  const shown = all ? passages : passages.slice(0, atFirst)
  const name = t(`tips.${group}`, { count: passages.length })
  return (
    <section aria-label={name}>
      <Stack gap={4}>
        <Text size="sm" fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">{t(`tips.${group}Hint`)}</Text>
        <ul className={classes.passages}>
          {shown.map((passage) => (
            <li key={`${passage.from}-${passage.kind}`}>
              <button type="button" className={classes.passage} disabled={!editor} onClick={() => editor && show(editor, passage)}>
                <span lang={language} className={classes[passage.kind]}>{passage.text.replace(/\s+/g, ' ')}</span>
                {passage.kind === 'jargon' && <span>{passage.instead ? <> → <span lang={language}>{passage.instead}</span></> : ` → ${t('tips.leaveOut')}`}</span>}
                {(passage.kind === 'long' || passage.kind === 'veryLong') && <span className={classes.count}>{t('tips.length', { count: passage.words })}</span>}
              </button>
            </li>
          ))}
        </ul>
        {passages.length > atFirst && (
          <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll((before) => !before)}>
            {all ? t('tips.fewer') : t('tips.more', { count: passages.length - atFirst })}
          </Button>
        )}
      </Stack>
    </section>
  )
}

/** Selects it in the text, which may have changed since it was found. */
function show(editor: Editor, { from, to }: Passage): void {
  const end = editor.state.doc.content.size
  editor.chain().focus().setTextSelection({ from: Math.min(from, end), to: Math.min(to, end) }).scrollIntoView().run()
}
