import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Need, Settlement } from '#shared/areas/meetings/needs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** How a need was settled: with whom it is arranged, or why it cannot be provided. */
export function SettleForm({ need, settle }: { need: Need; settle: (settlement: Settlement) => void }) {
  const { t } = useWords('meetingNeeds')
  const [words, setWords] = useState(need.arrangement || need.refusal)
  const [missing, setMissing] = useState(false)
  const refuse = () => (words.trim() ? settle({ as: 'refused', why: words }) : setMissing(true))
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        settle({ as: 'arranged', arrangement: words })
      }}
    >
      <Stack>
        <TextInput label={t('settle.how')} description={t('settle.hint')} value={words} maxLength={200} data-autofocus error={missing ? t('settle.why') : undefined} onChange={(event) => setWords(event.currentTarget.value)} />
        <Group>
          <Button type="submit">{t('settle.arranged')}</Button>
          <Button variant="default" onClick={refuse}>{t('settle.refused')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
