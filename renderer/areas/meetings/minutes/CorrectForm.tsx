import { Button, Stack, Text } from '@mantine/core'
import { z } from 'zod'
import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { line } from '#shared/base/text.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMinutesAct } from './minutes.data.ts'

const schema = z.object({ why: line(500) })

/** Why approved minutes are corrected; they stay as they are beside the new edition. */
export function CorrectForm({ minutes: { meetingId }, onDone }: { minutes: Minutes; onDone: () => void }) {
  const { t } = useWords('minutes')
  const { attempt } = useMinutesAct()
  const { control, submit, busy, failure } = useDeskForm({ schema, defaults: { why: '' } })
  const send = submit(async ({ why }) => {
    await attempt(() => client.meetings.minutes.correct({ meetingId, why }))
    onDone()
  })
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <Text size="sm">{t('correct.hint')}</Text>
        <TextField control={control} name="why" label={t('correct.why')} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('correct.act')}</Button>
      </Stack>
    </form>
  )
}
