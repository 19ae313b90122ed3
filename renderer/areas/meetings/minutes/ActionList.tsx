import { Badge, Checkbox, Group, Text } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import type { Action, Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { useFollowUpActs } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import classes from '../kinds/kinds.module.css'
import { LineAct } from '../kinds/LineAct.tsx'

interface ActionListProps {
  actions: Action[]
  minutes: Minutes
  itemId: string
  editable: boolean
  onEdit: (action: Action) => void
}

/** Promises made under an item: ticked off here as among the follow-ups. In approved minutes, as they were made, beside how they stand now. */
export function ActionList({ actions, minutes, itemId, editable, onEdit }: ActionListProps) {
  const { t } = useWords('minutes')
  const format = useFormat()
  const queries = useQueryClient()
  const { setDone, remove } = useFollowUpActs()
  const again = () => void queries.invalidateQueries({ queryKey: desk.meetings.minutes.key() })
  const promised = minutes.promises.filter((one) => one.itemId === itemId && !actions.some(({ followUp }) => followUp.id === one.followUpId))
  if (actions.length + promised.length === 0) return null
  return (
    <ul className={classes.lines} aria-label={t('action.list')}>
      {actions.map((action) => {
        const { followUp } = action
        const asMade = minutes.promises.find(({ followUpId }) => followUpId === followUp.id)
        const what = asMade?.what ?? followUp.what
        const done = followUp.doneAt !== null
        const late = !done && followUp.due < dayAt(Date.now(), format.zone)
        return (
          <li key={followUp.id} className={classes.line} data-tick>
            <Checkbox aria-label={t('action.done', { what })} checked={done} onChange={(event) => void setDone(followUp, event.currentTarget.checked).then(again)} className={classes.tick} />
            <div className={classes.words}>
              <Text size="sm" className={done ? classes.done : undefined}>{what}</Text>
              <Group gap="xs">
                <Who action={action} />
                <Text size="sm" fw={late ? 600 : undefined} c={late ? 'var(--mantine-color-error)' : 'dimmed'}>{t(late ? 'action.late' : 'action.by', { day: format.day(asMade?.due ?? followUp.due, 'short') })}</Text>
                {asMade && (asMade.due !== followUp.due || asMade.what !== followUp.what) && <Text size="sm" c="dimmed">{t('action.now', { what: followUp.what, day: format.day(followUp.due, 'short') })}</Text>}
              </Group>
            </div>
            {editable && !done && (
              <Group gap={2} wrap="nowrap">
                <LineAct label={t('action.change', { what })} onClick={() => onEdit(action)} icon={<IconPencil size={16} aria-hidden />} />
                <LineAct label={t('action.remove', { what })} onClick={() => void remove(followUp).then(again)} icon={<IconX size={16} aria-hidden />} />
              </Group>
            )}
          </li>
        )
      })}
      {promised.map(({ followUpId, what, who, due }) => (
        <li key={followUpId} className={classes.line}>
          <div className={classes.words}>
            <Text size="sm">{what}</Text>
            <Text size="sm" c="dimmed">{[who ?? t('erased'), t('action.by', { day: format.day(due, 'short') })].join(' · ')}</Text>
          </div>
          <Badge variant="default" tt="none">{t('action.gone')}</Badge>
        </li>
      ))}
    </ul>
  )
}

function Who({ action: { doer, followUp } }: { action: Action }) {
  const { t } = useWords('minutes')
  const contact = doer === 'contact' ? followUp.contactName : null
  return (
    <Text size="sm" c="dimmed">
      {contact && followUp.contactUnsafe && <><UnsafeMark size={14} />{' '}</>}
      {contact ? t('action.keptBy', { name: contact, member: followUp.ownerName }) : followUp.ownerName}
    </Text>
  )
}
