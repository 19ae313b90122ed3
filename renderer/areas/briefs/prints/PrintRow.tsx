import { Anchor, Badge, Button, Group, Kbd, Paper, Stack, Text, VisuallyHidden } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { Link, useLocation } from 'wouter'
import type { Print } from '#shared/areas/briefs/prints.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { paperAddress } from './paperAddress.ts'
import { useSayPrint } from './useSayPrint.ts'

interface PrintRowProps {
  /** One line, or those of a pack. */
  prints: Print[]
  onStep: (by: 1 | -1) => void
  onMark: () => void
  onOff: () => void
  onChange: (print: Print) => void
}

/** What is printed together: O opens it, P marks it printed, X takes it off, arrows go to the next. */
export function PrintRow({ prints, onStep, onMark, onOff, onChange }: PrintRowProps) {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const [, go] = useLocation()
  const what = say.what(prints)
  const address = paperAddress(prints)
  // What it is of, for who does not see the line it stands on.
  const of = <VisuallyHidden>{t('act.of', { what })}</VisuallyHidden>
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return
    const key = event.key.toLowerCase()
    if (key === 'arrowdown') onStep(1)
    else if (key === 'arrowup') onStep(-1)
    else if (key === 'p') onMark()
    else if (key === 'x') onOff()
    else if (key === 'o' || key === 'enter') go(address)
    else return
    event.preventDefault()
  }
  return (
    <Paper component="li" withBorder p="sm" tabIndex={0} onKeyDown={onKeyDown} aria-label={what}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ flex: 1, minWidth: 240 }}>
          <ForMeeting print={prints[0]!} />
          {prints.map((print) => (
            <div key={print.id}>
              <Text size="sm" fw={600} span>{say.name(print)}</Text>{' '}
              <Button size="compact-xs" variant="subtle" aria-label={t('act.changeOne', { what: say.what([print]) })} onClick={() => onChange(print)}>{t('act.change')}</Button>
              <Text size="sm">{say.form(print)}</Text>
            </div>
          ))}
          <Whose print={prints[0]!} />
        </Stack>
        <Group gap="xs">
          <Button component={Link} href={address} size="xs" rightSection={<Kbd size="xs">O</Kbd>} aria-keyshortcuts="O">{t('act.open')}{of}</Button>
          <Button size="xs" variant="default" rightSection={<Kbd size="xs">P</Kbd>} aria-keyshortcuts="P" onClick={onMark}>{t('act.printed')}{of}</Button>
          <Button size="xs" variant="default" rightSection={<Kbd size="xs">X</Kbd>} aria-keyshortcuts="X" onClick={onOff}>{t('act.off')}{of}</Button>
        </Group>
      </Group>
    </Paper>
  )
}

function ForMeeting({ print }: { print: Print }) {
  const { t } = useWords('prints')
  const format = useFormat()
  if (!print.meetingId) return <Text size="sm" c="dimmed">{t('line.free')}</Text>
  return (
    <Group gap="xs">
      <Anchor component={Link} href={`~/meetings/${print.meetingId}`} fw={600}>{print.meetingTitle}</Anchor>
      <Text size="sm">{format.moment(print.meetingStart!)}</Text>
      {print.meetingCancelled && <Badge color="red" variant="outline" tt="none">{t('line.cancelled')}</Badge>}
    </Group>
  )
}

function Whose({ print }: { print: Print }) {
  const { t } = useWords('prints')
  const format = useFormat()
  const account = print.contactName ? t('line.account', { name: print.contactName }) : t('line.clinic')
  return <Text size="xs" c="dimmed">{[account, t('line.queued', { name: print.queuedBy, when: format.moment(print.queuedAt) }), print.note].filter(Boolean).join(' · ')}</Text>
}
