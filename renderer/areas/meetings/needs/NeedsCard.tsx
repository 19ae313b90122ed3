import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconPencil, IconPlus, IconRotate2, IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { isLate, isOpen } from '#shared/areas/meetings/needs.rules.ts'
import type { Need } from '#shared/areas/meetings/needs.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import classes from '../kinds/kinds.module.css'
import { LineAct } from '../kinds/LineAct.tsx'
import { NeedForm } from './NeedForm.tsx'
import { SettleForm } from './SettleForm.tsx'
import { useSayNeed } from './useSayNeed.ts'

type Opened = { panel: 'form'; need: Need | null } | { panel: 'settle'; need: Need }

/** What people need to take part: what is still to be arranged, by when, and how the rest was settled. */
export function NeedsCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingNeeds')
  const { zone } = useFormat()
  const say = useSayNeed()
  const needs = useQuery(desk.meetings.needs.list.queryOptions({ input: { meetingId: meeting.id } }))
  const { attempt, run, error } = useNeedAct(meeting.id)
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const at = { meetingId: meeting.id }
  const remove = ({ id, kind, language, quantity, contactId, details, deadline }: Need) =>
    run(async () => {
      await attempt(() => client.meetings.needs.remove({ ...at, needId: id }))
      const undo = () => attempt(() => client.meetings.needs.add({ ...at, need: { kind, language, quantity, contactId, details, deadline } }))
      notifyDone(t('removed', { what: say({ kind, language, quantity }) }), { undo })
    })
  return (
    <Card title={t('title')}>
      {needs.data?.length === 0 && <Text size="sm" c="dimmed">{t('empty')}</Text>}
      <ul className={classes.lines}>
        {needs.data?.map((need) => (
          <NeedLine key={need.id} need={need} editable={!meeting.cancelled} settle={() => setOpened({ panel: 'settle', need })} reopen={() => run(() => attempt(() => client.meetings.needs.settle({ ...at, needId: need.id, settlement: { as: 'open' } })))} change={() => setOpened({ panel: 'form', need })} remove={() => remove(need)} />
        ))}
      </ul>
      <ActFailure error={error ?? needs.error} />
      {!meeting.cancelled && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpened({ panel: 'form', need: null })}>{t('add')}</Button>
        </div>
      )}
      <SidePanel opened={opened !== null} onClose={close} title={opened?.panel === 'settle' ? say(opened.need) : t(opened?.need ? 'changeTitle' : 'addTitle')}>
        {opened?.panel === 'form' && (
          <NeedForm
            need={opened.need}
            place={opened.need ? undefined : `meetings/${meeting.id}/need`}
            meetingDay={dayAt(meeting.start, zone)}
            save={(need) => attempt(() => (opened.need ? client.meetings.needs.change({ ...at, needId: opened.need.id, need }) : client.meetings.needs.add({ ...at, need }))).then(close)}
          />
        )}
        {opened?.panel === 'settle' && <SettleForm need={opened.need} settle={(settlement) => run(() => attempt(() => client.meetings.needs.settle({ ...at, needId: opened.need.id, settlement })).then(close))} />}
      </SidePanel>
    </Card>
  )
}

/** What a button of the card does: the list is shown as it is then, and what is refused stays in `error`. */
function useNeedAct(meetingId: string) {
  const queries = useQueryClient()
  const { mutateAsync, error } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const attempt = async (work: () => Promise<Need[]>) => {
    const needs = await work()
    queries.setQueryData(desk.meetings.needs.list.queryKey({ input: { meetingId } }), needs)
  }
  const run = (work: () => Promise<unknown>) => void mutateAsync(work).catch(() => {})
  return { attempt, run, error }
}

interface NeedLineProps {
  need: Need
  editable: boolean
  settle: () => void
  reopen: () => void
  change: () => void
  remove: () => void
}

function NeedLine({ need, editable, settle, reopen, change, remove }: NeedLineProps) {
  const { t } = useWords('meetingNeeds')
  const say = useSayNeed()
  const what = say(need)
  const open = isOpen(need)
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Text size="sm">{what}</Text>
        {(need.contactName || need.details) && <Text size="sm" c="dimmed">{[need.contactName, need.details].filter(Boolean).join(' · ')}</Text>}
        <State need={need} />
      </div>
      {editable && (
        <Group gap={2} wrap="nowrap">
          {open && <LineAct label={t('settle.of', { what })} onClick={settle} icon={<IconCheck size={16} aria-hidden />} />}
          {!open && <LineAct label={t('settle.reopen', { what })} onClick={reopen} icon={<IconRotate2 size={16} aria-hidden />} />}
          <LineAct label={t('change', { what })} onClick={change} icon={<IconPencil size={16} aria-hidden />} />
          <LineAct label={t('remove', { what })} onClick={remove} icon={<IconX size={16} aria-hidden />} />
        </Group>
      )}
    </li>
  )
}

function State({ need }: { need: Need }) {
  const { t } = useWords('meetingNeeds')
  const format = useFormat()
  const now = useNow()
  if (need.refusal) return <Text size="sm" c="dimmed">{t('state.refused', { why: need.refusal })}</Text>
  if (need.arrangedAt !== null) return <Text size="sm" c="dimmed">{t(need.arrangement ? 'state.arrangedWith' : 'state.arranged', { with: need.arrangement, name: need.arrangedBy ?? '' })}</Text>
  if (need.deadline === null) return <Text size="sm" c="dimmed">{t('state.open')}</Text>
  const late = isLate(need, dayAt(now, format.zone))
  return <Text size="sm" fw={late ? 600 : undefined} c={late ? 'var(--mantine-color-error)' : 'dimmed'}>{t(late ? 'state.late' : 'state.by', { day: format.day(need.deadline, 'short') })}</Text>
}
