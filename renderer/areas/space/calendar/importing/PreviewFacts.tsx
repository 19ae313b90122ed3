import { Alert, SimpleGrid, Stack, Text } from '@mantine/core'
import type { CalendarPreview } from '#shared/areas/space/calendarImport.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { Fact } from '#renderer/kit/Fact.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** How much is in the file, what would become of it, and what was understood in one way of two. */
export function PreviewFacts({ preview }: { preview: CalendarPreview }) {
  const { t } = useWords('calendarImport')
  const { number, day, zone } = useFormat()
  const { counts } = preview
  const fresh = counts.booked + counts.changed + counts.cancelled
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <Fact label={t('preview.events')}>{number(preview.events)}</Fact>
        <Fact label={t('preview.dates')}>{number(preview.dates)}</Fact>
        <Fact label={t('preview.new')}>{number(counts.booked)}</Fact>
        <Fact label={t('preview.known')}>{number(counts.known)}</Fact>
        <Fact label={t('preview.toLook')}>{number(counts.clash + counts.refused)}</Fact>
        {counts.leftOut > 0 && <Fact label={t('foreseen.leftOut')}>{number(counts.leftOut)}</Fact>}
        {counts.changed > 0 && <Fact label={t('foreseen.changed')}>{number(counts.changed)}</Fact>}
        {counts.cancelled > 0 && <Fact label={t('foreseen.cancelled')}>{number(counts.cancelled)}</Fact>}
        {preview.first !== null && <Fact label={t('preview.from')}>{day(dayAt(preview.first, zone))}</Fact>}
        {preview.last !== null && <Fact label={t('preview.to')}>{day(dayAt(preview.last, zone))}</Fact>}
      </SimpleGrid>
      <Told preview={preview} />
      {fresh === 0 && <Text>{t('preview.nothing')}</Text>}
    </Stack>
  )
}

function Told({ preview }: { preview: CalendarPreview }) {
  const { t } = useWords('calendarImport')
  const { number } = useFormat()
  const counted = (count: number) => ({ count, formatted: number(count) })
  const told = [
    preview.cancels && t('preview.cancels'),
    preview.limited && t('preview.limited'),
    preview.bounded > 0 && !preview.limited && t('preview.bounded', counted(preview.bounded)),
    preview.brokenLines > 0 && t('preview.brokenLines', counted(preview.brokenLines)),
    ...preview.zones.filter(({ known }) => !known).map(({ given, taken, events }) => t('preview.zone', { given, taken, ...counted(events) })),
  ].filter((text): text is string => typeof text === 'string')
  if (told.length === 0) return null
  return (
    <Alert color="yellow" variant="light">
      {told.map((text) => (
        <Text key={text} size="sm">
          {text}
        </Text>
      ))}
    </Alert>
  )
}
