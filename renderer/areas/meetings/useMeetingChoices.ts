import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { boundsOfDay, dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

interface Choosable {
  id: string
  title: string
  start: number
  groupName: string | null
  cancelled: boolean
}

const most = 20

/**
 * Meetings to choose from: today's, those to come, those just past; with words typed, the ones that fit.
 * The chosen one is always among them.
 */
export function useMeetingChoices(typed: string, chosenId: string | null) {
  const { t } = useWords('meetings')
  const { zone, moment } = useFormat()
  const [search] = useDebouncedValue(typed.trim(), 120)
  const upcoming = useQuery({ ...desk.meetings.list.queryOptions({ input: { when: 'upcoming', search, limit: most } }), placeholderData: keepPreviousData })
  const past = useQuery({ ...desk.meetings.list.queryOptions({ input: { when: 'past', search, limit: most } }), placeholderData: keepPreviousData })
  const listed = useMemo<Choosable[]>(() => [...(upcoming.data?.items ?? []), ...(past.data?.items ?? [])], [upcoming.data, past.data])
  const missing = chosenId !== null && upcoming.data !== undefined && past.data !== undefined && !listed.some((one) => one.id === chosenId)
  const chosen = useQuery({ ...desk.meetings.get.queryOptions({ input: { id: chosenId ?? '' } }), enabled: missing })
  return useMemo(() => {
    const all = chosen.data && missing ? [...listed, chosen.data] : listed
    const today = boundsOfDay(dayAt(Date.now(), zone), zone)
    const placeOf = ({ start }: Choosable) => (start >= today.to ? 'upcoming' : start >= today.from ? 'today' : 'recent')
    const labelOf = (one: Choosable) => {
      const details = [one.groupName, one.cancelled ? t('picker.cancelled') : null].filter(Boolean).join(', ')
      return `${moment(one.start)} · ${one.title}${details && ` (${details})`}`
    }
    const places = Map.groupBy(all, placeOf)
    return (['today', 'upcoming', 'recent'] as const).flatMap((place) => {
      const items = places.get(place)?.map((one) => ({ value: one.id, label: labelOf(one) }))
      return items ? [{ group: t(`picker.${place}`), items }] : []
    })
  }, [listed, chosen.data, missing, zone, moment, t])
}
