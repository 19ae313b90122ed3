import { Button, Stack, Text } from '@mantine/core'
import { type Session, writeInput } from '#shared/areas/loans/stations.schema.ts'
import { line } from '#shared/base/text.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

const writeForm = writeInput.extend({ overQuotaReason: line() })

/** Writes minutes down that go over what their group has left, with the reason. */
export function WriteForm({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t } = useWords('stations')
  const { control, submit, busy, failure } = useDeskForm({ schema: writeForm, defaults: { id: session.id, overQuotaReason: '' } })
  const save = submit(async (input) => {
    const { who, minutes } = await client.loans.stations.writeMinutes(input)
    notifyDone(t('unwritten.done', { who, count: minutes ?? 0 }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t('write.hint', { group: session.contactName ?? session.who, count: session.minutes ?? 0 })}</Text>
        <TextField control={control} name="overQuotaReason" label={t('write.reason')} required autoFocus />
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" loading={busy}>
          {t('unwritten.write')}
        </Button>
      </Stack>
    </form>
  )
}
