import { Button, Stack, Text } from '@mantine/core'
import { extendInput, type Session } from '#shared/areas/loans/stations.schema.ts'
import { line } from '#shared/base/text.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

const extendForm = extendInput.extend({ override: line(300) })

/** A coordinator gives more time all the same, and says why. */
export function ExtendForm({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t } = useWords('stations')
  const format = useFormat()
  const { control, submit, busy, failure } = useDeskForm({ schema: extendForm, defaults: { id: session.id, override: '' } })
  const save = submit(async (input) => {
    const { who, until } = await client.loans.stations.extend(input)
    notifyDone(t('extend.done', { who, until: format.clock(until) }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t('extend.hint')}</Text>
        <TextField control={control} name="override" label={t('override.label')} required autoFocus />
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" loading={busy}>
          {t('extend.allTheSame')}
        </Button>
      </Stack>
    </form>
  )
}
