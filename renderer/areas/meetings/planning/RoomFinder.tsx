import { Button, Group, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { type FindingInput, findingInput, type Offer } from '#shared/areas/space/finding.schema.ts'
import { addDays, clockAt, dayAt, minute } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { spanTyped } from '../meetingForm.ts'
import type { PlanFormOf } from './PlanSections.tsx'

const daysAhead = 14
const mostOffers = 8

/** The first rooms that are free as long as is planned and hold as many, on its day and the two weeks after; choosing one sets day, time and room. */
export function RoomFinder({ form, onChosen }: { form: PlanFormOf; onChosen: () => void }) {
  const { t } = useWords('planning')
  const { zone, moment, clock } = useFormat()
  const wish = useFinderWish(form)
  const found = useQuery({ ...desk.space.finding.find.queryOptions({ input: wish! }), enabled: wish !== null, placeholderData: keepPreviousData })
  const choose = ({ roomId, start, end }: Offer) => {
    form.setValue('day', dayAt(start, zone))
    form.setValue('from', clockAt(start, zone))
    form.setValue('to', clockAt(end, zone))
    form.setValue('roomId', roomId)
    onChosen()
  }
  if (!wish) return <Text size="sm" c="dimmed">{t('finder.noTime')}</Text>
  if (!found.data) return null
  if (found.data.offers.length === 0) return <Text size="sm">{t('finder.none')}</Text>
  return (
    <Stack gap={6}>
      <Text size="sm" c="dimmed">{t('finder.hint', { minutes: wish.minutes })}</Text>
      {found.data.offers.map((offer) => (
        <Group key={`${offer.roomId} ${offer.start}`} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm">{t('finder.offer', { room: offer.roomName, when: `${moment(offer.start)} – ${clock(offer.end)}` })}</Text>
          <Button size="compact-sm" variant="light" onClick={() => choose(offer)} aria-label={t('finder.takeOne', { room: offer.roomName, when: moment(offer.start) })}>{t('finder.take')}</Button>
        </Group>
      ))}
    </Stack>
  )
}

/** What is looked for: rooms for the plan's length and number, by day, between its beginning and the end of the evening. */
function useFinderWish(form: PlanFormOf): FindingInput | null {
  const { zone } = useFormat()
  const [day, from, to, expected] = useWatch({ control: form.control, name: ['day', 'from', 'to', 'expected'] })
  const span = spanTyped({ day, from, to }, zone)
  if (!span) return null
  const minutes = Math.round((span.end - span.start) / minute)
  const late = clockAt(span.end, zone) < '22:00' && dayAt(span.end, zone) === day ? '22:00' : '00:00'
  return findingInput.safeParse({ people: expected ?? null, minutes, fromDay: day, toDay: addDays(day, daysAhead), from, to: late, order: 'day', limit: mostOffers }).data ?? null
}
