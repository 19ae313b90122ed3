import { ActionIcon, Anchor, Badge, Checkbox, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { Link } from 'wouter'
import { urgencyOf } from '#shared/areas/contacts/followUps.rules.ts'
import type { FollowUp } from '#shared/areas/contacts/followUps.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFollowUpActs } from './followUps.data.ts'
import classes from './followUps.module.css'

interface FollowUpLineProps {
  followUp: FollowUp
  /** On a contact's own record its name is not said again. */
  withContact: boolean
  onEdit: () => void
}

/** One follow-up: ticked off at one press, changed, or removed. */
export function FollowUpLine({ followUp, withContact, onEdit }: FollowUpLineProps) {
  const { t } = useWords('followUps')
  const { setDone, remove } = useFollowUpActs()
  const { what, doneAt } = followUp
  return (
    <li className={classes.line}>
      <Checkbox aria-label={t(doneAt === null ? 'markDone' : 'markOpen', { what })} checked={doneAt !== null} onChange={(event) => void setDone(followUp, event.currentTarget.checked)} className={classes.tick} />
      <div className={classes.body}>
        <Text size="sm" fw={600} td={doneAt === null ? undefined : 'line-through'}>
          {what}
        </Text>
        <About followUp={followUp} withContact={withContact} />
      </div>
      <div className={classes.acts}>
        <ActionIcon variant="subtle" size={28} aria-label={t('editThis', { what })} onClick={onEdit}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" size={28} aria-label={t('removeThis', { what })} onClick={() => void remove(followUp)}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}

function About({ followUp, withContact }: Pick<FollowUpLineProps, 'followUp' | 'withContact'>) {
  const { t } = useWords('followUps')
  const format = useFormat()
  const { due, doneAt, contactId, contactName, contactUnsafe, ownerName, repeat, meetingId, meetingTitle } = followUp
  const overdue = doneAt === null && urgencyOf(due, dayAt(Date.now(), format.zone)) === 'overdue'
  const rest = [doneAt !== null && t('doneOn', { when: format.moment(doneAt) }), ownerName, repeat !== 'none' && t(`repeats.${repeat}`)]
  return (
    <Text size="xs" c="dimmed" component="div" className={classes.about}>
      {withContact && contactId && (
        <Anchor component={Link} href={`~/contacts/${contactId}?part=followUps`} size="xs">
          {contactName}
        </Anchor>
      )}
      {withContact && contactUnsafe && <Badge size="sm" color="red" variant="outline" tt="none">{t('unsafe')}</Badge>}
      <Text span inherit c={overdue ? 'var(--mantine-color-error)' : undefined} fw={overdue ? 600 : undefined}>
        {overdue ? t('overdueSince', { day: format.day(due) }) : format.day(due)}
      </Text>
      {meetingId && (
        <Anchor component={Link} href={`~/meetings/${meetingId}/minutes`} size="xs">
          {t('fromMeeting', { title: meetingTitle ?? '' })}
        </Anchor>
      )}
      {rest.filter(Boolean).map((text) => (
        <span key={String(text)}>{text}</span>
      ))}
    </Text>
  )
}
