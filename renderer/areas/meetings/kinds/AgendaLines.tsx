import { Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { AgendaLine } from '#shared/areas/meetings/kinds.schema.ts'
import { mostAgendaLines } from '#shared/areas/meetings/kinds.schema.ts'
import type { Span } from '#shared/areas/meetings/meetings.rules.ts'
import { moveLine } from '#shared/areas/meetings/plan.rules.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { OriginOf } from '../topics/OriginOf.tsx'
import { AgendaLineForm } from './AgendaLineForm.tsx'
import classes from './kinds.module.css'
import { LineAct } from './LineAct.tsx'
import { useSayText } from './shippedTexts.ts'

/** A line of a kind's agenda, or an item of a meeting's own. */
export type ShownLine = AgendaLine & Partial<AgendaItem>

interface AgendaLinesProps {
  agenda: ShownLine[]
  /** Items of a meeting have papers, can come back every time, and may come from an earlier one. */
  meetingId?: string
  /** From when to when each goes, of a meeting that has a time. */
  times?: Span[]
  editable: boolean
  /** Where what is typed for a new one is kept. */
  place: string
  /** Writes the whole agenda; `removed` names what was taken off. Throws what main refuses. */
  save: (agenda: ShownLine[], removed?: string) => Promise<unknown>
  /** The same for a button, which has no field to mark. */
  attempt: (work: () => Promise<unknown>) => void
}

/** An agenda in order, each item with its minutes and lead; moved, changed, taken off and added to in place. */
export function AgendaLines({ agenda, meetingId, times, editable, place, save, attempt }: AgendaLinesProps) {
  const { t } = useWords('meetingKinds')
  const sayDetails = useSayDetails()
  const format = useFormat()
  const say = useSayText()
  const list = useRef<HTMLOListElement>(null)
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const close = () => setEdited(null)
  const moved = useRef<{ in: ShownLine[]; to: number; by: -1 | 1 } | null>(null)
  const move = (index: number, by: -1 | 1) => {
    moved.current = { in: agenda, to: index + by, by }
    attempt(() => save(moveLine(agenda, index, by)))
  }
  // Once it is drawn in its new place the keyboard is with the item that moved; at an end only the way back is left.
  useLayoutEffect(() => {
    if (!moved.current || moved.current.in === agenda) return
    const { to, by } = moved.current
    moved.current = null
    const buttons = [...(list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('[data-move]:not(:disabled)') ?? [])]
    ;(buttons.find((button) => button.dataset.move === String(by)) ?? buttons[0])?.focus()
  })
  const without = (index: number) => agenda.toSpliced(index, 1)
  const put = (line: ShownLine) => save(edited === 'new' ? [...agenda, line] : agenda.with(edited!, { ...agenda[edited!], ...line })).then(close)
  return (
    <Stack gap="xs" align="flex-start">
      {agenda.length === 0 && <Text size="sm" c="dimmed">{t('agenda.empty')}</Text>}
      <ol className={classes.lines} ref={list}>
        {agenda.map((line, index) => {
          const title = say(line.title)
          return (
            <li key={line.id ?? index} className={classes.line} data-timed={times ? true : undefined}>
              {times?.[index] && <span className={classes.clock}>{format.clock(times[index].start)}</span>}
              <div className={classes.words}>
                <Text size="sm">{title}</Text>
                <Text size="sm" c="dimmed">{sayDetails(line)}</Text>
                {meetingId && line.topicId && <OriginOf topicId={line.topicId} meetingId={meetingId} />}
              </div>
              {editable && (
                <Group gap={2} wrap="nowrap">
                  <LineAct label={t('agenda.up', { title })} move={-1} disabled={index === 0} onClick={() => move(index, -1)} icon={<IconArrowUp size={16} aria-hidden />} />
                  <LineAct label={t('agenda.down', { title })} move={1} disabled={index === agenda.length - 1} onClick={() => move(index, 1)} icon={<IconArrowDown size={16} aria-hidden />} />
                  <LineAct label={t('agenda.change', { title })} onClick={() => setEdited(index)} icon={<IconPencil size={16} aria-hidden />} />
                  <LineAct label={t('agenda.remove', { title })} onClick={() => attempt(() => save(without(index), title))} icon={<IconX size={16} aria-hidden />} />
                </Group>
              )}
            </li>
          )
        })}
      </ol>
      {editable && agenda.length < mostAgendaLines && (
        <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
          {t('agenda.add')}
        </Button>
      )}
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'agenda.addTitle' : 'agenda.changeTitle')}>
        {edited !== null && <AgendaLineForm ofMeeting={meetingId !== undefined} line={edited === 'new' ? null : (agenda[edited] ?? null)} place={edited === 'new' ? `${place}/agenda` : undefined} save={put} />}
      </SidePanel>
    </Stack>
  )
}

/** "20 minutes · Chair · To decide · papers: the notice · every time". */
function useSayDetails(): (line: ShownLine) => string {
  const { t } = useWords(['meetingKinds', 'agenda'])
  const say = useSayText()
  return ({ minutes, lead, purpose, papers }) =>
    [
      t('agenda.lasts', { count: minutes }), lead && say(lead), purpose && t(`agenda:purposes.${purpose}`), papers && t('agenda:sheet.papers', { papers }),
    ].filter(Boolean).join(' · ')
}
