import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import type { TodayView } from '#shared/areas/today/today.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useToRefresh } from '#renderer/areas/briefs/library/library.data.ts'
import { StaleCard } from '#renderer/areas/briefs/library/StaleCard.tsx'
import { usePrintQueue } from '#renderer/areas/briefs/prints/prints.data.ts'
import { ToPrint } from '#renderer/areas/briefs/prints/ToPrint.tsx'
import { DueSteps } from '#renderer/areas/meetings/plan/DueSteps.tsx'
import { useDueSteps } from '#renderer/areas/meetings/plan/plan.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Bookings } from './Bookings.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Meetings } from './Meetings.tsx'
import { MyFollowUps } from './MyFollowUps.tsx'
import { useFirstSteps } from './today.data.ts'
import classes from './today.module.css'

/** A day at a glance: rooms at the left, meetings and what runs low at the right. */
export function Day({ view, now }: { view: TodayView; now: number }) {
  const { t } = useWords('today')
  const { zone } = useFormat()
  const { bookings, meetings, low, expiring, due, day } = view
  const planned = bookings.length + meetings.length > 0
  const steps = useFirstSteps()
  const isToday = day === dayAt(now, zone)
  const promised = isToday && (
    <Part title={t('followUps.title')}>
      <MyFollowUps today={day} />
    </Part>
  )
  if (!planned && steps && !(steps.rooms && steps.contacts))
    return (
      <Stack gap="xl">
        <FirstSteps steps={steps} />
        {steps.contacts && promised}
        {isToday && <Papers />}
        {isToday && <ForMeetings now={now} />}
      </Stack>
    )
  return (
    <div className={classes.day}>
      {planned ? (
        <Part title={t('bookings')}>
          {bookings.length > 0 ? <Bookings bookings={bookings} day={day} now={now} /> : <Nothing words={t('noBookings')} action={t('book')} href={`~/space?day=${day}`} />}
        </Part>
      ) : (
        <EmptyState icon={<IconCalendarEvent />} title={t('empty.title')} hint={t('empty.hint')} action={<ToPlan day={day} />} />
      )}
      <Stack gap="lg">
        {planned && (
          <Part title={t('meetings')}>
            {meetings.length > 0 ? <Meetings meetings={meetings} now={now} /> : <Nothing words={t('noMeetings')} action={t('plan')} href={`~/meetings/new?day=${day}`} />}
          </Part>
        )}
        {promised}
        {isToday && <Papers />}
        {isToday && <ForMeetings now={now} />}
        {isToday && <Stale />}
        {due.length > 0 && (
          <Part title={t('toComeBack')}>
            <DueBack loans={due} day={day} />
          </Part>
        )}
        {low.length > 0 && (
          <Part title={t('low')}>
            <Low items={low} />
          </Part>
        )}
        {expiring.length > 0 && (
          <Part title={t('expiring')}>
            <ExpiringLots lots={expiring} />
          </Part>
        )}
      </Stack>
    </div>
  )
}

function ForMeetings({ now }: { now: number }) {
  const { t } = useWords('meetingKinds')
  const steps = useDueSteps()
  if (steps.error) return <Failure error={steps.error} retry={() => steps.refetch()} />
  if (!steps.data?.length) return null
  return (
    <Part title={t('today.title')}>
      <DueSteps steps={steps.data} now={now} />
    </Part>
  )
}

/** What the front desk prints for today and the days to come. */
function Papers() {
  const { t } = useWords('prints')
  const queue = usePrintQueue()
  if (queue.error) return <Failure error={queue.error} retry={() => queue.refetch()} />
  if (!queue.data?.length) return null
  return (
    <Part title={t('page.title')}>
      <ToPrint prints={queue.data} />
    </Part>
  )
}

/** Documents whose figures are to be looked at. */
function Stale() {
  const { t } = useWords('briefLibrary')
  const due = useToRefresh()
  if (due.error) return <Failure error={due.error} retry={() => due.refetch()} />
  if (!due.data?.count) return null
  return (
    <Part title={t('today.title')}>
      <StaleCard {...due.data} />
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  )
}

function Nothing({ words, action, href }: { words: string; action: string; href: string }) {
  return (
    <Group gap="sm">
      <Text c="dimmed">{words}</Text>
      <Anchor component={Link} href={href}>
        {action}
      </Anchor>
    </Group>
  )
}

function ToPlan({ day }: { day: string }) {
  const { t } = useWords('today')
  return (
    <Group gap="lg">
      <Anchor component={Link} href={`~/space?day=${day}`}>
        {t('book')}
      </Anchor>
      <Anchor component={Link} href={`~/meetings/new?day=${day}`}>
        {t('plan')}
      </Anchor>
    </Group>
  )
}

function DueBack({ loans, day }: { loans: TodayView['due']; day: string }) {
  const { t } = useWords('today')
  const format = useFormat()
  return (
    <ul className={classes.list}>
      {loans.map((loan) => (
        <li key={loan.id} className={classes.low}>
          <Anchor component={Link} href={`~/loans/equipment/${loan.itemId}`}>
            {loan.itemName}
          </Anchor>
          <Text span fw={600} c={loan.to < day ? 'var(--mantine-color-error)' : undefined}>
            {loan.to < day ? t('overdueSince', { day: format.day(loan.to, 'short') }) : t('dueThatDay')}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function Low({ items }: { items: TodayView['low'] }) {
  const { t } = useWords('today')
  const format = useFormat()
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item.id} className={classes.low}>
          <Anchor component={Link} href={`~/loans?item=${item.id}`}>
            {item.name}
          </Anchor>
          <Text span fw={600} c="var(--mantine-color-error)">
            {t('left', { count: item.usable, formatted: format.number(item.usable) })}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function ExpiringLots({ lots }: { lots: TodayView['expiring'] }) {
  const { t } = useWords('today')
  const format = useFormat()
  return (
    <ul className={classes.list}>
      {lots.map((lot) => (
        <li key={`${lot.lotId} ${lot.drawerId}`} className={classes.low}>
          <Anchor component={Link} href={`~/loans?item=${lot.itemId}`}>
            {lot.itemName}
          </Anchor>
          <Text span fw={600} c={lot.expired ? 'var(--mantine-color-error)' : undefined}>
            {t(lot.expired ? 'expired' : 'expires', { formatted: format.number(lot.quantity), day: format.day(lot.expiresOn, 'short') })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
