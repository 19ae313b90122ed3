import { Anchor, Button, Group, Kbd, Paper, Stack, Text, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { Link } from 'wouter'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useApproving } from './useApproving.ts'

interface ApprovalRowProps {
  booking: Booking
  canAnswer: boolean
  onStep: (by: 1 | -1) => void
  onAnswered: () => void
  /** The focus back on the row. */
  onBack: () => void
}

/** One booking that awaits an answer: A says yes, D no with a reason, arrows go to the next. */
export function ApprovalRow({ booking, canAnswer, onStep, onAnswered, onBack }: ApprovalRowProps) {
  const { t } = useWords('board')
  const { approve } = useApproving()
  const [declining, setDeclining] = useState(false)
  const yes = () => {
    onAnswered()
    void approve(booking)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return
    const key = event.key.toLowerCase()
    if (key === 'arrowdown') onStep(1)
    else if (key === 'arrowup') onStep(-1)
    else if (canAnswer && key === 'a') yes()
    else if (canAnswer && key === 'd') setDeclining(true)
    else return
    event.preventDefault()
  }
  return (
    <Paper component="li" withBorder p="sm" tabIndex={0} onKeyDown={onKeyDown}>
      <Group justify="space-between" align="flex-start">
        <About booking={booking} />
        {canAnswer && !declining && (
          <Group gap="xs">
            <Button size="xs" rightSection={<Kbd size="xs">A</Kbd>} aria-label={t('approvals.approveOne', { title: booking.title })} onClick={yes}>
              {t('approvals.approve')}
            </Button>
            <Button size="xs" variant="default" rightSection={<Kbd size="xs">D</Kbd>} aria-label={t('approvals.declineOne', { title: booking.title })} onClick={() => setDeclining(true)}>
              {t('approvals.decline')}
            </Button>
          </Group>
        )}
      </Group>
      {declining && (
        <Decline
          booking={booking}
          onAnswered={onAnswered}
          onClose={() => {
            setDeclining(false)
            onBack()
          }}
        />
      )}
    </Paper>
  )
}

function About({ booking }: { booking: Booking }) {
  const { t } = useWords('board')
  const format = useFormat()
  const day = dayAt(booking.start, format.zone)
  return (
    <Stack gap={2}>
      <Anchor component={Link} href={`/?day=${day}&booking=${booking.id}`} fw={600}>
        {booking.title}
      </Anchor>
      <Text size="sm">{`${format.day(day)}, ${format.span(booking.start, booking.end)} · ${booking.roomName}`}</Text>
      <Text size="sm" c="dimmed">
        {[booking.contactName, booking.expected !== null && t('approvals.people', { count: booking.expected }), booking.overrideReason].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  )
}

/** A no needs a reason: it is told to whoever asked. */
function Decline({ booking, onAnswered, onClose }: { booking: Booking; onAnswered: () => void; onClose: () => void }) {
  const { t } = useWords('board')
  const { decline } = useApproving()
  const [reason, setReason] = useState('')
  const send = () => {
    if (!reason.trim()) return
    onAnswered()
    void decline(booking, reason)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Group align="flex-end" mt="xs">
        <TextInput style={{ flex: 1 }} label={t('approvals.reason')} required autoFocus maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} onKeyDown={(event) => event.key === 'Escape' && onClose()} />
        <Button variant="default" onClick={onClose}>
          {t('panel.back')}
        </Button>
        <Button type="submit" color="red" disabled={!reason.trim()}>
          {t('approvals.decline')}
        </Button>
      </Group>
    </form>
  )
}
