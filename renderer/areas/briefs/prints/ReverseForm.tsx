import { Button, Group, Stack, Text } from '@mantine/core'
import { z } from 'zod'
import type { Print } from '#shared/areas/briefs/prints.schema.ts'
import { line } from '#shared/base/text.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayPrint } from './useSayPrint.ts'

/** Takes back what was marked as printed, with the reason. */
export function ReverseForm({ print, onDone }: { print: Print; onDone: () => void }) {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const what = say.what([print])
  const { control, submit, busy, failure } = useDeskForm({ schema: z.object({ reason: line() }), defaults: { reason: '' }, place: `prints/reverse/${print.id}` })
  const save = submit(async ({ reason }) => {
    await client.briefs.prints.cancel({ ids: [print.id], reason })
    notifyDone(t('done.reversed', { what }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text fw={600}>{what}</Text>
        <Text size="sm">{t('reverse.hint')}</Text>
        <TextField control={control} name="reason" label={t('reverse.reason')} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>{t('reverse.do')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
