import { Alert, Button, FileButton, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCalendarUp } from '@tabler/icons-react'
import { ORPCError } from '@orpc/client'
import { type DragEvent, useState } from 'react'
import type { z } from 'zod'
import type { CalendarPreview, calendarProblem } from '#shared/areas/space/calendarImport.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

type Problem = z.infer<typeof calendarProblem>

/** A calendar file, chosen or dropped; main reads it and says what is in it, or why it cannot be brought in. */
export function ChooseCalendar({ onRead }: { onRead: (name: string, found: CalendarPreview) => void }) {
  const { t } = useWords('calendarImport')
  const { read, reading, refusal, failure } = useReading(onRead)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void read(event.dataTransfer.files[0])
  }
  return (
    <Stack>
      <Paper withBorder p="xl" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Stack align="center" gap="sm" ta="center">
          <IconCalendarUp size={36} stroke={1.3} aria-hidden />
          <Title order={2} size="h4">
            {t('choose.title')}
          </Title>
          <Text size="sm" maw={520}>
            {t('choose.hint')}
          </Text>
          <Group gap="xs">
            <FileButton onChange={(file) => void read(file)} accept=".ics,.ical,.ifb,text/calendar">
              {(props) => (
                <Button {...props} loading={reading !== null}>
                  {t('choose.button')}
                </Button>
              )}
            </FileButton>
            <Text size="sm">{t('choose.drop')}</Text>
          </Group>
          {reading && <Text role="status">{t('choose.reading', { name: reading })}</Text>}
        </Stack>
      </Paper>
      {refusal && (
        <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle />} title={t('refused.title', { name: refusal.name })}>
          {t(`refused.${refusal.problem}`)}
        </Alert>
      )}
      {failure !== null && <Failure error={failure} />}
      <Title order={2} size="h5">
        {t('choose.how')}
      </Title>
      <List size="sm">
        {(['google', 'outlook', 'apple'] as const).map((from) => (
          <List.Item key={from}>{t(`choose.${from}`)}</List.Item>
        ))}
      </List>
    </Stack>
  )
}

/** Hands a file to main and keeps what came of it. */
function useReading(onRead: (name: string, found: CalendarPreview) => void) {
  const [reading, setReading] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<{ name: string; problem: Problem } | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const read = async (file: File | null | undefined) => {
    if (!file || reading) return
    setReading(file.name)
    setRefusal(null)
    setFailure(null)
    try {
      onRead(file.name, await client.space.calendar.importing.preview({ file, name: file.name.slice(-255) }))
    } catch (error) {
      if (error instanceof ORPCError && error.code === 'FILE_REFUSED') setRefusal({ name: file.name, problem: (error.data as { problem: Problem }).problem })
      else setFailure(error)
    } finally {
      setReading(null)
    }
  }
  return { read, reading, refusal, failure }
}
