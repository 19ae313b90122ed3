import { Anchor, Checkbox, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { FollowUp } from '#shared/areas/contacts/followUps.schema.ts'
import { useFollowUpActs, useFollowUps } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './today.module.css'

const most = 8

/** What I promised to do by today, the longest overdue first. */
export function MyFollowUps({ today }: { today: string }) {
  const { t } = useWords('today')
  const me = useMe()
  const list = useFollowUps({ state: 'open', ownerId: me?.id ?? null, until: today }, most)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const items = list.data?.pages[0]?.items
  if (!items) return null
  return (
    <>
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map((followUp) => (
            <Line key={followUp.id} followUp={followUp} today={today} />
          ))}
        </ul>
      )}
      <Group gap="sm" mt={items.length > 0 ? 'xs' : 0}>
        {items.length === 0 && <Text c="dimmed">{t('followUps.none')}</Text>}
        <Anchor component={Link} href="~/contacts/follow-ups">
          {t(list.hasNextPage ? 'followUps.more' : 'followUps.all')}
        </Anchor>
      </Group>
    </>
  )
}

function Line({ followUp, today }: { followUp: FollowUp; today: string }) {
  const { t } = useWords('today')
  const format = useFormat()
  const { setDone } = useFollowUpActs()
  const { what, due, contactId, contactName, contactUnsafe } = followUp
  const overdue = due < today
  return (
    <li className={classes.followUp}>
      <Checkbox aria-label={t('followUps.done', { what })} checked={false} onChange={() => void setDone(followUp, true)} className={classes.tick} />
      <div>
        <Text size="sm">{what}</Text>
        <Group gap="0 0.75rem" align="baseline">
          {contactId && (
            <Anchor component={Link} href={`~/contacts/${contactId}`} size="sm">
              {contactName}
            </Anchor>
          )}
          {contactUnsafe && <Text span size="sm" fw={600} c="var(--mantine-color-error)">{t('followUps.unsafe')}</Text>}
          {overdue && <Text span size="sm" fw={600} c="var(--mantine-color-error)">{t('followUps.overdue', { day: format.day(due, 'short') })}</Text>}
        </Group>
      </div>
    </li>
  )
}
