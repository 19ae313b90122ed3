import { Stack, Text, Textarea } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import type { Minute, Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayText } from '../kinds/shippedTexts.ts'
import { useMinutesAct } from './minutes.data.ts'
import { Saving } from './Saving.tsx'
import { useAutosave } from './useAutosave.ts'

interface NotesFieldsProps {
  minutes: Minutes
  item: Minute
  editable: boolean
  /** Documents are about to be noted. */
  tabling: boolean
  onDecision: () => void
  onAction: () => void
}

/** The notes of one item and the documents laid on the table; saved as they are typed. */
export function NotesFields({ minutes: { meetingId }, item, editable, tabling, onDecision, onAction }: NotesFieldsProps) {
  const { t } = useWords('minutes')
  const say = useSayText()
  const { attempt } = useMinutesAct()
  const title = say(item.title)
  const saving = useAutosave({
    saved: { notes: item.notes, tabled: item.tabled },
    version: item.version,
    save: async (version, typed) => {
      const saved = await attempt(() => client.meetings.minutes.saveItem({ meetingId, itemId: item.itemId, version, ...typed }))
      return saved.items.find(({ itemId }) => itemId === item.itemId)?.version ?? version + 1
    },
  })
  const { notes, tabled } = saving.value
  if (!editable)
    return (
      <>
        {notes && <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{notes}</Text>}
        {tabled && <Text size="sm">{t('notes.tabledWas', { tabled })}</Text>}
      </>
    )
  return (
    <Stack gap={4}>
      <Textarea
        aria-label={t('notes.of', { title })}
        placeholder={t('notes.hint')}
        autosize
        minRows={2}
        maxLength={20_000}
        value={notes}
        onChange={(event) => saving.type({ ...saving.value, notes: event.currentTarget.value })}
        onBlur={() => void saving.flush()}
        onKeyDown={getHotkeyHandler([['mod+Enter', onDecision], ['mod+shift+Enter', onAction]])}
      />
      {(tabled || tabling) && (
        <Textarea
          label={t('notes.tabled')}
          aria-label={t('notes.tabledOf', { title })}
          autosize
          minRows={1}
          maxLength={2000}
          autoFocus={tabling && !tabled}
          value={tabled}
          onChange={(event) => saving.type({ ...saving.value, tabled: event.currentTarget.value })}
          onBlur={() => void saving.flush()}
        />
      )}
      <Saving of={saving} />
    </Stack>
  )
}
