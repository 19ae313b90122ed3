import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import type { CalendarPreview, ImportChoices } from '#shared/areas/space/calendarImport.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Choices } from './Choices.tsx'
import { PreviewFacts } from './PreviewFacts.tsx'
import { RowsTable } from './RowsTable.tsx'

interface PreviewCardProps {
  name: string
  /** As it was read; what is chosen here changes it. */
  first: CalendarPreview
  onStarted: (jobId: string) => void
  onAnother: () => void
}

/** What is in the file, what would become of it, what can be chosen, and the one decision. */
export function PreviewCard({ name, first, onStarted, onAnother }: PreviewCardProps) {
  const { t } = useWords('calendarImport')
  const { number } = useFormat()
  const { preview, choices, choose, busy, failure, setFailure } = usePlanned(first)
  const { counts } = preview
  const fresh = counts.booked + counts.changed + counts.cancelled
  const start = async () => {
    try {
      onStarted((await client.space.calendar.importing.start({ token: first.token, choices })).jobId)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <Stack>
      <Paper withBorder p="lg">
        <Stack>
          <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
            {t('preview.title', { name })}
          </Title>
          <PreviewFacts preview={preview} />
        </Stack>
      </Paper>
      <Choices preview={preview} first={first} choices={choices} onChange={choose} />
      {failure !== null && (failureOf(failure).code === 'NOT_FOUND' ? <Alert color="red" role="alert">{t('preview.gone')}</Alert> : <Failure error={failure} />)}
      <Group>
        <Button onClick={() => void start()} loading={busy} disabled={fresh === 0}>
          {t('preview.start', { count: fresh, formatted: number(fresh) })}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('preview.another')}
        </Button>
      </Group>
      {preview.rows.length > 0 && (
        <Stack gap="xs">
          <Title order={2} size="h5">
            {t('preview.look')}
          </Title>
          {preview.rows.length < preview.rowCount && <Text size="sm">{t('preview.shown', { formatted: number(preview.rows.length) })}</Text>}
          <RowsTable rows={preview.rows} tense="foreseen" />
        </Stack>
      )}
      {preview.sample.length > 0 && (
        <Stack gap="xs">
          <Title order={2} size="h5">
            {t('preview.sample')}
          </Title>
          <RowsTable rows={preview.sample} tense="foreseen" />
        </Stack>
      )}
    </Stack>
  )
}

/** The preview, made anew with each choice; only the newest answer counts. */
function usePlanned(first: CalendarPreview) {
  const [preview, setPreview] = useState(first)
  const [choices, setChoices] = useState<ImportChoices>({ roomId: null, places: [], past: false, allDay: 'leaveOut', state: 'asFile' })
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const asked = useRef(0)
  const plan = async (chosen: ImportChoices) => {
    const turn = ++asked.current
    setChoices(chosen)
    setBusy(true)
    setFailure(null)
    try {
      const found = await client.space.calendar.importing.replan({ token: first.token, choices: chosen })
      if (turn === asked.current) setPreview(found)
    } catch (error) {
      if (turn === asked.current) setFailure(error)
    } finally {
      if (turn === asked.current) setBusy(false)
    }
  }
  return { preview, choices, choose: (chosen: ImportChoices) => void plan(chosen), busy, failure, setFailure }
}
