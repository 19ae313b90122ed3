import { ActionIcon, Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import { addDays, dayAt, day as daySchema } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Day } from './Day.tsx'
import { useDayView, useNow } from './today.data.ts'

/** The first screen: who comes in, to which room, for which meeting, what to print, and what runs low. */
export default function TodayPage() {
  const format = useFormat()
  const now = useNow()
  const today = dayAt(now, format.zone)
  const [address, setAddress] = useSearchParams()
  const day = daySchema.safeParse(address.get('day')).data ?? today
  const show = (next: string) => setAddress(next === today ? {} : { day: next })
  const heading = useHeading(day, today)
  const view = useDayView(day)
  return (
    <Page title={heading} actions={<DayButtons day={day} today={today} onShow={show} />}>
      {view.error && <Failure error={view.error} retry={() => view.refetch()} />}
      {view.data && <Day view={view.data} now={now} />}
    </Page>
  )
}

function useHeading(day: string, today: string): string {
  const { t } = useWords('today')
  const format = useFormat()
  const said = format.day(day)
  if (day === today) return t('heading.today', { day: said })
  if (day === addDays(today, 1)) return t('heading.tomorrow', { day: said })
  if (day === addDays(today, -1)) return t('heading.yesterday', { day: said })
  return said.charAt(0).toLocaleUpperCase() + said.slice(1)
}

function DayButtons({ day, today, onShow }: { day: string; today: string; onShow: (day: string) => void }) {
  const { t } = useWords('today')
  useHotkeys([
    ['alt+ArrowLeft', () => onShow(addDays(day, -1))],
    ['alt+ArrowRight', () => onShow(addDays(day, 1))],
    ['T', () => onShow(today)],
  ])
  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label={t('previousDay')} aria-keyshortcuts="Alt+ArrowLeft" onClick={() => onShow(addDays(day, -1))}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" rightSection={<Kbd size="xs">{t('todayKeys')}</Kbd>} aria-keyshortcuts="T" onClick={() => onShow(today)} disabled={day === today}>
        {t('today')}
      </Button>
      <ActionIcon variant="default" size="lg" aria-label={t('nextDay')} aria-keyshortcuts="Alt+ArrowRight" onClick={() => onShow(addDays(day, 1))}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </>
  )
}
