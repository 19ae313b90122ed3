import { Button, Stack, Text } from '@mantine/core'
import { z } from 'zod'
import { line } from '#shared/base/text.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

const reasonForm = z.object({ reason: line() })

interface ReasonFormProps {
  /** What it is about, what it does, and what the button says. */
  words: { about: string; hint: string; act: string }
  onAct: (reason: string) => Promise<void>
}

/** An act that only needs to be told why. */
export function ReasonForm({ words, onAct }: ReasonFormProps) {
  const { t } = useWords('equipment')
  const { control, submit, busy, failure } = useDeskForm({ schema: reasonForm, defaults: { reason: '' } })
  return (
    <form onSubmit={submit(({ reason }) => onAct(reason))} noValidate>
      <Stack>
        <Text fw={600}>{words.about}</Text>
        <Text size="sm">{words.hint}</Text>
        <TextField control={control} name="reason" label={t('reason')} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{words.act}</Button>
      </Stack>
    </form>
  )
}
