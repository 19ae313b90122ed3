import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { type ImportOutcome, importOutcome } from '#shared/areas/space/calendarImport.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useCalendarRows, usePastCalendar } from './calendarImport.data.ts'
import { RowsTable } from './RowsTable.tsx'
import { useReportFile } from './useReportFile.ts'

type Shown = 'all' | ImportOutcome

interface CalendarReportProps {
  jobId: string
  again: { label: string; onAgain: () => void }
  /** It has just come to its end. */
  whole: boolean
}

/** What became of each date of a calendar file, on screen and as a file. */
export function CalendarReport({ jobId, again, whole }: CalendarReportProps) {
  const { t } = useWords('calendarImport')
  const [show, setShow] = useState<Shown>('all')
  const { download, busy, failure } = useReportFile(jobId)
  const { number } = useFormat()
  const counts = usePastCalendar(jobId).data?.counts
  const shown = importOutcome.options.filter((one) => (counts?.[one] ?? 0) > 0)
  const rows = useCalendarRows(jobId, show === 'all' ? null : show)
  if (rows.error) return <Failure error={rows.error} retry={() => rows.refetch()} />
  const items = rows.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Stack>
      <Title order={2} size="h4">
        {t('report.title')}
      </Title>
      {whole && <Text role="status">{t('report.done')}</Text>}
      <SegmentedControl
        aria-label={t('report.show')}
        value={show}
        onChange={(next) => setShow(next as Shown)}
        data={[{ value: 'all', label: t('report.all') }, ...shown.map((one) => ({ value: one, label: `${t(`outcomes.${one}`)} (${number(counts![one])})` }))]}
        style={{ alignSelf: 'flex-start', flexWrap: 'wrap' }}
      />
      <Group gap="xs">
        <Button component={Link} href="/">
          {t('report.toBoard')}
        </Button>
        <Button variant="default" onClick={() => void download()} loading={busy}>
          {t('report.download')}
        </Button>
        <Button variant="default" onClick={again.onAgain}>
          {again.label}
        </Button>
      </Group>
      {failure !== null && <Failure error={failure} />}
      {rows.data && items.length === 0 ? <Text>{t('report.none')}</Text> : <RowsTable rows={items} tense="outcomes" />}
      {rows.hasNextPage && (
        <Group justify="center">
          <Button variant="default" onClick={() => void rows.fetchNextPage()} loading={rows.isFetchingNextPage}>
            {t('report.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
