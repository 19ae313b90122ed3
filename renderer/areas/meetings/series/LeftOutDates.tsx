import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { MeetingSeries } from '#shared/areas/meetings/series.schema.ts'
import type { OfferedHoliday } from '#shared/base/holidays.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** The dates left out of a series, with why; those to come can be held after all. */
export function LeftOutDates({ seriesId, dates }: { seriesId: string; dates: MeetingSeries['leftOut'] }) {
  const { t } = useWords('meetingSeries')
  return (
    <Stack gap={4} role="group" aria-label={t('leftOut', { count: dates.length })}>
      <Text size="sm" fw={600}>
        {t('leftOut', { count: dates.length })}
      </Text>
      {dates.map((date) => (
        <LeftOutDate key={date.day} seriesId={seriesId} date={date} />
      ))}
    </Stack>
  )
}

function LeftOutDate({ seriesId, date: { day, reason, detail, past } }: { seriesId: string; date: MeetingSeries['leftOut'][number] }) {
  const { t } = useWords(['meetingSeries', 'series', 'spaceRules'])
  const format = useFormat()
  const [, go] = useLocation()
  const hold = useMutation({
    mutationFn: () => client.meetings.series.hold({ id: seriesId, day }),
    onSuccess: (meeting) => notifyDone(t('meetingSeries:held', { day: format.day(day) }), { next: { label: t('meetingSeries:open'), take: () => go(`/${meeting.id}`) } }),
  })
  const why = reason === 'holiday' ? t(`spaceRules:holidays.${detail as OfferedHoliday}`) : [t(`series:reason.${reason}`), detail].filter(Boolean).join(' ')
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm">
          {format.day(day, 'short')} · {why}
        </Text>
        {!past && (
          <Button size="compact-xs" variant="default" style={{ flexShrink: 0 }} loading={hold.isPending} onClick={() => hold.mutate()} aria-label={t('meetingSeries:holdDay', { day: format.day(day) })}>
            {t('meetingSeries:hold')}
          </Button>
        )}
      </Group>
      {hold.error && <Failure error={hold.error} />}
    </>
  )
}
