import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { stateOf } from '#shared/areas/space/space.rules.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../board/board.module.css'
import { type ShownState, StateMark } from '../board/states.tsx'

/** What is known of a booking, and nothing of what is not. */
export function BookingFacts({ booking }: { booking: Booking }) {
  const { t } = useWords(['board', 'rooms', 'space'])
  const format = useFormat()
  const state = stateOf(booking)
  const margins = [booking.setupMinutes !== null && t('board:panel.setup', { count: booking.setupMinutes }), booking.cleanupMinutes !== null && t('board:panel.cleanup', { count: booking.cleanupMinutes })]
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {booking.title}
      </Title>
      {state !== 'cancelled' && <State state={state} booking={booking} />}
      <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '0.8rem', rowGap: '0.25rem', fontSize: 'var(--mantine-font-size-sm)' }}>
        <Fact name={t('board:panel.when')}>{`${format.day(dayAt(booking.start, format.zone))}, ${format.span(booking.start, booking.end)}`}</Fact>
        <Fact name={t('space:form.room')}>{booking.roomName}</Fact>
        <Fact name={t('board:panel.for')}>
          {booking.contactId && (
            <Anchor component={Link} href={`~/contacts/${booking.contactId}`} size="sm">
              {booking.contactName}
            </Anchor>
          )}
        </Fact>
        <Fact name={t('board:panel.expected')}>{booking.expected !== null && format.number(booking.expected)}</Fact>
        <Fact name={t('board:fields.layout')}>{booking.layout && t(`rooms:layouts.${booking.layout}`)}</Fact>
        <Fact name={t('board:fields.equipment')}>{booking.equipment.join(' · ')}</Fact>
        <Fact name={t('board:fields.keyHolder')}>{booking.keyHolder}</Fact>
        <Fact name={t('board:margins')}>{margins.filter(Boolean).join(' · ')}</Fact>
        <Fact name={t('space:form.notes')}>{booking.notes && <span style={{ whiteSpace: 'pre-wrap' }}>{booking.notes}</span>}</Fact>
      </dl>
    </Stack>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <dd style={{ margin: 0, minWidth: 0, overflowWrap: 'anywhere' }}>{children}</dd>
    </>
  )
}

/** The state with its mark, and since or until when. */
function State({ state, booking }: { state: Exclude<ShownState, 'shared'>; booking: Booking }) {
  const { t } = useWords('board')
  const format = useFormat()
  const at = { arrived: booking.arrivedAt, left: booking.leftAt, noShow: booking.noShowAt, approved: null, awaiting: null, provisional: booking.holdUntil }[state]
  return (
    <Group gap="xs">
      <span className={classes.swatch} data-state={state}>
        <StateMark state={state} />
      </span>
      <Text size="sm" fw={600}>
        {t(`states.${state}`)}
        {at !== null && ` · ${state === 'provisional' ? t('panel.until', { when: format.moment(at) }) : format.moment(at)}`}
      </Text>
    </Group>
  )
}
