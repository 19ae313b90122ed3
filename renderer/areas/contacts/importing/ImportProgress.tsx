import { Alert, Button, Stack } from '@mantine/core'
import { JobRunning } from '#renderer/kit/JobRunning.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useJob } from '#renderer/kit/useJob.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ImportReport } from './ImportReport.tsx'

/** An import under way, with a way to stop it; then what became of each row. */
export function ImportProgress({ jobId, onAgain }: { jobId: string; onAgain: () => void }) {
  const { t } = useWords('contacts')
  const format = useFormat()
  const job = useJob(jobId)
  switch (job?.state) {
    case 'running':
      return (
        <JobRunning
          jobId={jobId}
          job={job}
          words={{ title: t('import.running.title'), progress: t('import.running.progress', { done: format.number(job.done), total: format.number(job.total) }), hint: t('import.running.hint'), stop: t('import.running.cancel') }}
        />
      )
    case 'cancelled':
    case 'failed':
      return (
        <Stack align="flex-start">
          <Alert color={job.state === 'failed' ? 'red' : 'gray'} role="alert">
            {job.state === 'failed' ? t('import.running.failed') : t('import.running.cancelled')}
          </Alert>
          <Button onClick={onAgain}>{t('import.running.again')}</Button>
        </Stack>
      )
    default:
      // Done, or so long ago that only its report is left.
      return <ImportReport jobId={jobId} />
  }
}
