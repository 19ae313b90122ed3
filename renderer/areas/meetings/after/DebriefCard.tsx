import { Button, Group, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { type Debrief, debriefInput } from '#shared/areas/meetings/after.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, NumberField, ProseField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Card } from '../Card.tsx'

const blank = { wentWell: '', wentBadly: '', learned: '', nextStep: '', headcount: null }
const parts = ['wentWell', 'wentBadly', 'learned', 'nextStep'] as const

/** What is said of a meeting when it is over; each saving is a version, and those of before stay to be read. */
export function DebriefCard({ meeting, debriefs }: { meeting: Meeting; debriefs: Debrief[] }) {
  const { t } = useWords('meetingAfter')
  const [newest, ...before] = debriefs
  return (
    <Card title={t('debrief.title')}>
      <DebriefForm key={newest?.version ?? 0} meetingId={meeting.id} newest={newest} />
      {before.length > 0 && <Before debriefs={before} />}
    </Card>
  )
}

function DebriefForm({ meetingId, newest }: { meetingId: string; newest: Debrief | undefined }) {
  const { t } = useWords('meetingAfter')
  const { moment } = useFormat()
  const defaults = useMemo(() => (newest ? shownOf(newest) : blank), [newest])
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: debriefInput, defaults, place: `meetings/${meetingId}/debrief` })
  const save = submit(async (debrief) => {
    await client.meetings.after.saveDebrief({ meetingId, version: newest?.version ?? 0, debrief })
    notifyDone(t('debrief.saved'))
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        {!newest && <Text size="sm" c="dimmed">{t('debrief.empty')}</Text>}
        {parts.map((part) => <ProseField key={part} control={control} name={part} label={t(`debrief.${part}`)} minRows={2} />)}
        <NumberField control={control} name="headcount" label={t('debrief.headcount')} description={t('debrief.headcountHint')} min={0} max={10_000} />
        <Text size="xs" c="dimmed">{t('debrief.wall')}</Text>
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>{t('debrief.save')}</Button>
          {newest && <Text size="sm" c="dimmed">{t('debrief.by', { name: newest.savedBy, when: moment(newest.savedAt) })}</Text>}
        </Group>
      </Stack>
    </form>
  )
}

const shownOf = ({ wentWell, wentBadly, learned, nextStep, headcount }: Debrief) => ({ wentWell, wentBadly, learned, nextStep, headcount })

function Before({ debriefs }: { debriefs: Debrief[] }) {
  const { t } = useWords('meetingAfter')
  const { moment } = useFormat()
  return (
    <details>
      <summary>{t('debrief.before', { count: debriefs.length })}</summary>
      {debriefs.map((one) => (
        <Stack key={one.version} gap={2} mt="sm">
          <Text size="sm" fw={600}>{t('debrief.by', { name: one.savedBy, when: moment(one.savedAt) })}</Text>
          {parts.map((part) => one[part] && <Text key={part} size="sm" style={{ whiteSpace: 'pre-wrap' }}><Text span c="dimmed">{t(`debrief.${part}`)}</Text><br />{one[part]}</Text>)}
          {one.headcount !== null && <Text size="sm"><Text span c="dimmed">{t('debrief.headcount')}</Text> {one.headcount}</Text>}
        </Stack>
      ))}
    </details>
  )
}
