import { Badge, Button, Group, Kbd, Paper, Stack, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { LiveItem } from '#shared/areas/meetings/live.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Action, Decision, Minute, Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { minute } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSayText } from '../kinds/shippedTexts.ts'
import { ContinuePart } from '../topics/ContinuePart.tsx'
import { ActionForm } from './ActionForm.tsx'
import { ActionList } from './ActionList.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { DecisionList } from './DecisionList.tsx'
import { NotesFields } from './NotesFields.tsx'

interface ItemSectionProps {
  meeting: Meeting
  minutes: Minutes
  item: Minute
  number: number
  /** Null when it is on the agenda no more. */
  agendaItem: AgendaItem | null
  live: LiveItem | null
  editable: boolean
}

type Open = { of: 'decision'; decision: Decision | null } | { of: 'action'; action: Action | null } | null

/** One item: its notes, what was decided and who promised what. */
export function ItemSection({ meeting, minutes, item, number, agendaItem, live, editable }: ItemSectionProps) {
  const { t } = useWords('minutes')
  const say = useSayText()
  const heading = useId()
  const [open, setOpen] = useState<Open>(null)
  const [tabling, setTabling] = useState(false)
  const close = () => setOpen(null)
  const decisions = minutes.decisions.filter(({ itemId }) => itemId === item.itemId)
  const actions = minutes.actions.filter(({ itemId }) => itemId === item.itemId)
  const newDecision = () => setOpen({ of: 'decision', decision: null })
  const newAction = () => setOpen({ of: 'action', action: null })
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={heading} data-item={item.itemId} style={live?.state === 'current' ? { borderColor: 'var(--mantine-primary-color-filled)' } : undefined}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h5" id={heading}>{number}. {say(item.title)}</Title>
          {live && <TimeOf live={live} minutes={agendaItem?.minutes ?? null} />}
        </Group>
        {agendaItem && <ContinuePart meetingId={meeting.id} item={agendaItem} editable={!meeting.cancelled} />}
        <NotesFields minutes={minutes} item={item} editable={editable} tabling={tabling} onDecision={newDecision} onAction={newAction} />
        <DecisionList decisions={decisions} minutes={minutes} editable={editable} onEdit={(decision) => setOpen({ of: 'decision', decision })} />
        <ActionList actions={actions} minutes={minutes} itemId={item.itemId} editable={editable} onEdit={(action) => setOpen({ of: 'action', action })} />
        {open?.of === 'decision' && <DecisionForm minutes={minutes} itemId={item.itemId} decision={open.decision} onDone={close} />}
        {open?.of === 'action' && <ActionForm minutes={minutes} itemId={item.itemId} action={open.action} onDone={close} />}
        {editable && !open && (
          <Group gap="xs">
            <Button size="xs" variant="default" rightSection={<Kbd size="xs">{t('decision.keys')}</Kbd>} aria-describedby={heading} onClick={newDecision}>{t('decision.add')}</Button>
            <Button size="xs" variant="default" rightSection={<Kbd size="xs">{t('action.keys')}</Kbd>} aria-describedby={heading} onClick={newAction}>{t('action.add')}</Button>
            {!tabling && !item.tabled && <Button size="xs" variant="subtle" aria-label={t('notes.addTabledTo', { title: say(item.title) })} onClick={() => setTabling(true)}>{t('notes.tabled')}</Button>}
          </Group>
        )}
      </Stack>
    </Paper>
  )
}

/** When it begins or began, and what it has had of its minutes. */
function TimeOf({ live, minutes }: { live: LiveItem; minutes: number | null }) {
  const { t } = useWords('agenda')
  const format = useFormat()
  const had = live.spent > 0 || live.state === 'done' || live.state === 'current'
  return (
    <Group gap="xs">
      {live.state === 'current' && <Badge tt="none">{t('live.badge')}</Badge>}
      <Text size="sm" c={live.over > minute ? 'var(--mantine-color-error)' : 'dimmed'}>
        {[live.start !== null && format.clock(live.start), had && minutes !== null ? t('live.had', { spent: Math.round(live.spent / minute), count: minutes }) : minutes !== null && t('sheet.minutes', { count: minutes })].filter(Boolean).join(' · ')}
      </Text>
    </Group>
  )
}
