import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useJob } from '#renderer/kit/useJob.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { useLastFound } from './duplicates.data.ts'

/** Compares everyone with everyone: when that was last done, and the way to do it (again), watched and stopped from here. */
export function FindDuplicates() {
  const { t } = useWords('duplicates')
  const { moment, number } = useFormat()
  const last = useLastFound()
  const [jobId, setJobId] = useState<string | null>(null)
  const start = useMutation(desk.contacts.duplicates.find.mutationOptions({ onSuccess: (made) => setJobId(made.jobId) }))
  if (last.error) return <Failure error={last.error} retry={() => last.refetch()} />
  const before = last.data
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm">
          {before && t('find.last', { count: before.pairs, formatted: number(before.pairs), contacts: number(before.contacts), when: moment(before.at) })}
          {before === null && t('find.never')}
        </Text>
        <Button leftSection={<IconUsersGroup size={18} aria-hidden />} onClick={() => start.mutate(undefined)} loading={start.isPending}>
          {before ? t('find.again') : t('find.start')}
        </Button>
      </Group>
      {start.error && <Failure error={start.error} />}
      {jobId && <FindProgress key={jobId} jobId={jobId} />}
    </Stack>
  )
}

function FindProgress({ jobId }: { jobId: string }) {
  const { t } = useWords('duplicates')
  const { number } = useFormat()
  const job = useJob(jobId)
  if (!job) return null
  if (job.state === 'running') {
    return (
      <Group wrap="nowrap">
        <Progress flex={1} value={job.total === 0 ? 0 : (100 * job.done) / job.total} aria-label={t('find.title')} />
        <Button variant="default" size="compact-sm" onClick={() => void client.desk.jobs.cancel({ jobId })}>
          {t('find.cancel')}
        </Button>
      </Group>
    )
  }
  const found = job.result?.['pairs'] ?? 0
  return (
    <Text size="sm" role="status" fw={500}>
      {job.state === 'done' ? t('find.done', { count: found, formatted: number(found) }) : t(job.state === 'failed' ? 'find.failed' : 'find.stopped')}
    </Text>
  )
}
