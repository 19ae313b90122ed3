import { Alert, Button, FileButton, Group, Stack, Text, Title } from '@mantine/core'
import { IconCalendarUp } from '@tabler/icons-react'
import { ORPCError } from '@orpc/client'
import { useId, useState } from 'react'
import type { z } from 'zod'
import type { MeetingPreview } from '#shared/areas/meetings/calendarImport.schema.ts'
import type { calendarProblem } from '#shared/areas/space/calendarImport.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { JobRunning } from '#renderer/kit/JobRunning.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useJob } from '#renderer/kit/useJob.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Preview } from './Preview.tsx'
import { RowsFound, useSayCounts } from './RowsFound.tsx'

type Problem = z.infer<typeof calendarProblem>
type Stage = { at: 'choosing' } | { at: 'looking'; name: string; preview: MeetingPreview } | { at: 'running'; jobId: string }

/** A calendar file is chosen, looked at, brought in and reported, in its place. */
export function ImportPart() {
  const { t } = useWords('meetingCalendar')
  const heading = useId()
  const [stage, setStage] = useState<Stage>({ at: 'choosing' })
  const again = () => setStage({ at: 'choosing' })
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>{t('in.title')}</Title>
      <Text size="sm">{t('in.hint')}</Text>
      {stage.at === 'choosing' && <Choose onRead={(name, preview) => setStage({ at: 'looking', name, preview })} />}
      {stage.at === 'looking' && <Preview name={stage.name} first={stage.preview} onStarted={(jobId) => setStage({ at: 'running', jobId })} onAnother={again} />}
      {stage.at === 'running' && <Running jobId={stage.jobId} onAnother={again} />}
    </Stack>
  )
}

function Choose({ onRead }: { onRead: (name: string, preview: MeetingPreview) => void }) {
  const { t } = useWords(['meetingCalendar', 'calendarImport'])
  const [refusal, setRefusal] = useState<{ name: string; problem: Problem } | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const read = async (file: File | null) => {
    if (!file || busy) return
    setBusy(true)
    setRefusal(null)
    setFailure(null)
    try {
      onRead(file.name, await client.meetings.calendar.importing.preview({ file, name: file.name.slice(-255) }))
    } catch (error) {
      if (error instanceof ORPCError && error.code === 'FILE_REFUSED') setRefusal({ name: file.name, problem: (error.data as { problem: Problem }).problem })
      else setFailure(error)
      setBusy(false)
    }
  }
  return (
    <>
      <Group>
        <FileButton onChange={(file) => void read(file)} accept=".ics,.ical,text/calendar">
          {(props) => <Button {...props} variant="default" loading={busy} leftSection={<IconCalendarUp size={16} aria-hidden />}>{t('in.choose')}</Button>}
        </FileButton>
      </Group>
      {refusal && <Alert color="red" variant="light" role="alert" title={t('calendarImport:refused.title', { name: refusal.name })}>{t(`calendarImport:refused.${refusal.problem}`)}</Alert>}
      {failure !== null && <Failure error={failure} />}
    </>
  )
}

/** Under way, with a way to stop it; then what became of each date. */
function Running({ jobId, onAnother }: { jobId: string; onAnother: () => void }) {
  const { t } = useWords('meetingCalendar')
  const { number } = useFormat()
  const job = useJob(jobId)
  if (job?.state === 'running')
    return <JobRunning jobId={jobId} job={job} words={{ title: t('in.running'), progress: t('in.progress', { done: number(job.done), total: number(job.total) }), hint: t('in.runningHint'), stop: t('in.stop') }} />
  if (!job) return null
  return (
    <>
      {job.state !== 'done' && <Alert color={job.state === 'failed' ? 'red' : 'gray'} role="alert">{t('in.stopped')}</Alert>}
      <Report jobId={jobId} counts={(job.result ?? {}) as Record<string, number>} />
      <Group><Button variant="default" onClick={onAnother}>{t('in.another')}</Button></Group>
    </>
  )
}

function Report({ jobId, counts }: { jobId: string; counts: Record<string, number> }) {
  const say = useSayCounts()
  return (
    <>
      <Text fw={600} role="status">{say(counts)}</Text>
      <RowsFound jobId={jobId} />
    </>
  )
}
