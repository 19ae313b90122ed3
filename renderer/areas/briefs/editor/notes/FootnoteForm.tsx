import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { FootnoteAttrs } from '../nodes/footnoteNode.ts'

export interface FootnoteFormProps {
  attrs: FootnoteAttrs
  /** The document's. */
  language: Language
  save: (attrs: FootnoteAttrs) => void
  /** Takes the note out of the text; undefined for one that is not in it yet. */
  remove: (() => void) | undefined
}

/** The words of a note; what it cites stays as it is. */
export function FootnoteForm({ attrs, language, save, remove }: FootnoteFormProps) {
  const { t } = useWords('briefEditor')
  const [text, setText] = useState(attrs.text)
  const [refused, setRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The page's other forms are not meant.
    event.stopPropagation()
    if (!text.trim() && !attrs.sourceId) return setRefused(true)
    save({ ...attrs, text: text.trim() })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Textarea
          label={t('note.text')}
          lang={language}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          error={refused && t('note.empty')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <Group gap="xs">
          <Button type="submit" size="compact-sm">
            {t('note.save')}
          </Button>
          {remove && (
            <Button size="compact-sm" variant="default" onClick={remove}>
              {t('note.remove')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
