import { Alert, Stack } from '@mantine/core'
import { JobRunning } from '#renderer/kit/JobRunning.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useJob } from '#renderer/kit/useJob.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { CalendarReport } from './CalendarReport.tsx'

/** An import under way, with a way to stop it; then what became of each date. What was booked before it stopped stands. */
export function CalendarProgress({ jobId, onAgain }: { jobId: string; onAgain: () => void }) {
  const { t } = useWords('calendarImport')
  const format = useFormat()
  const job = useJob(jobId)
  switch (job?.state) {
    case 'running':
      return (
        <JobRunning
          jobId={jobId}
          job={job}
          words={{ title: t('running.title'), progress: t('running.progress', { done: format.number(job.done), total: format.number(job.total) }), hint: t('running.hint'), stop: t('running.stop') }}
        />
      )
    case 'cancelled':
    case 'failed':
      return (
        <Stack>
          <Alert color={job.state === 'failed' ? 'red' : 'gray'} role="alert">
            {job.state === 'failed' ? t('running.failed') : t('running.stopped')}
          </Alert>
          <CalendarReport jobId={jobId} again={{ label: t('running.again'), onAgain }} whole={false} />
        </Stack>
      )
    default:
      // Done, or so long ago that only its report is left.
      return <CalendarReport jobId={jobId} again={{ label: t('report.another'), onAgain }} whole={job?.state === 'done'} />
  }
}
