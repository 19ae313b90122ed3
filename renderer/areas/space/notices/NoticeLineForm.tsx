import { Button, Group, Stack, Text } from '@mantine/core'
import { type NoticeLine, noticeLine } from '#shared/areas/space/notices.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useNoticeLine } from './notices.data.ts'

/** What the clinic adds to each letter and e-mail about a booking. */
export function NoticeLineForm({ onDone }: { onDone: () => void }) {
  const line = useNoticeLine()
  if (line.error) return <Failure error={line.error} retry={() => line.refetch()} />
  return line.data ? <Fields line={line.data} onDone={onDone} /> : null
}

function Fields({ line, onDone }: { line: NoticeLine; onDone: () => void }) {
  const { t } = useWords('notices')
  const { control, submit, busy, failure } = useDeskForm({ schema: noticeLine, defaults: line })
  const save = submit(async (values) => {
    await client.space.notices.setLine(values)
    notifyDone(t('line.saved'), { undo: () => client.space.notices.setLine(line) })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('line.hint')}</Text>
        <TextField control={control} name="english" label={t('line.english')} autoFocus />
        <TextField control={control} name="french" label={t('line.french')} />
        {failure !== null && <Failure error={failure} />}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>{t('line.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
