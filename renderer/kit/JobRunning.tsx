import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { client } from '#renderer/link/desk.ts'

interface JobRunningProps {
  jobId: string
  job: { done: number; total: number }
  /** `progress`: how far it is, in words. */
  words: { title: string; progress: string; hint: string; stop: string }
}

/** A job under way, how far it is, and a way to stop it. */
export function JobRunning({ jobId, job, words }: JobRunningProps) {
  return (
    <Stack>
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Progress value={job.total === 0 ? 0 : (100 * job.done) / job.total} aria-label={words.title} />
      <Text role="status">{words.progress}</Text>
      <Text size="sm">{words.hint}</Text>
      <Group>
        <Button variant="default" onClick={() => void client.desk.jobs.cancel({ jobId })}>
          {words.stop}
        </Button>
      </Group>
    </Stack>
  )
}
