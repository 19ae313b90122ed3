import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type MeetingChoices, meetingChoices, type MeetingPreview } from '#shared/areas/meetings/calendarImport.schema.ts'
import { meetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { RowTable, useSayCounts } from './RowsFound.tsx'

interface PreviewProps {
  name: string
  first: MeetingPreview
  onStarted: (jobId: string) => void
  onAnother: () => void
}

/** What is in a file and what would become of it, by what the person decides. */
export function Preview({ name, first, onStarted, onAnother }: PreviewProps) {
  const { t } = useWords(['meetingCalendar', 'meetings'])
  const { number } = useFormat()
  const say = useSayCounts()
  const [choices, setChoices] = useState<MeetingChoices>(() => meetingChoices.parse({}))
  const planning = useMutation({ mutationFn: (wanted: MeetingChoices) => client.meetings.calendar.importing.replan({ token: first.token, choices: wanted }) })
  const starting = useMutation({ mutationFn: () => client.meetings.calendar.importing.start({ token: first.token, choices }), onSuccess: ({ jobId }) => onStarted(jobId) })
  const preview = planning.data ?? first
  const choose = (part: Partial<MeetingChoices>) => {
    const wanted = { ...choices, ...part }
    setChoices(wanted)
    if (part.past !== undefined) planning.mutate(wanted)
  }
  const { created, changed, cancelled } = preview.counts
  const some = created + changed + cancelled > 0
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('in.found', { name })} <Text span fw={400}>{say(preview.counts)}</Text></Text>
      <Group grow align="flex-start">
        <Select label={t('in.kind')} allowDeselect={false} value={choices.kind} onChange={(value) => value && choose({ kind: meetingKind.parse(value) })} data={meetingKind.options.map((value) => ({ value, label: t(`meetings:kinds.${value}`) }))} />
        <ContactPicker label={t('in.group')} value={choices.groupId} onChange={(groupId) => choose({ groupId })} />
      </Group>
      <Checkbox label={t('in.past')} checked={choices.past} onChange={(event) => choose({ past: event.currentTarget.checked })} />
      {!some && <Text>{t('in.nothing')}</Text>}
      {(planning.error ?? starting.error) && <Failure error={planning.error ?? starting.error} />}
      <Group>
        {some && <Button loading={starting.isPending || planning.isPending} onClick={() => starting.mutate()}>{created > 0 ? t('in.start', { count: created }) : t('in.startOther')}</Button>}
        <Button variant="default" onClick={onAnother}>{t('in.another')}</Button>
      </Group>
      <RowTable rows={preview.rows} />
      {preview.rowCount > preview.rows.length && <Text size="sm">{t('in.shown', { formatted: number(preview.rows.length) })}</Text>}
    </Stack>
  )
}
