import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useJob } from '#renderer/kit/useJob.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ImportReport } from './ImportReport.tsx'

/** An import under way, with a way to stop it; then what became of each row. */
export function ImportProgress({ jobId, onAgain }: { jobId: string; onAgain: () => void }) {
  const { t } = useWords('contacts')
  const format = useFormat()
  const job = useJob(jobId)
  switch (job?.state) {
    case 'running':
      return (
        <Stack>
          <Title order={2} size="h4">
            {t('import.running.title')}
          </Title>
          <Progress value={job.total === 0 ? 0 : (100 * job.done) / job.total} aria-label={t('import.running.title')} />
          <Text role="status">{t('import.running.progress', { done: format.number(job.done), total: format.number(job.total) })}</Text>
          <Text size="sm">{t('import.running.hint')}</Text>
          <Group>
            <Button variant="default" onClick={() => void client.desk.jobs.cancel({ jobId })}>
              {t('import.running.cancel')}
            </Button>
          </Group>
        </Stack>
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
