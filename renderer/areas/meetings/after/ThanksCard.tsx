import { Anchor, Button, Checkbox, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ToThank } from '#shared/areas/meetings/after.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { LeftOut } from '#renderer/areas/contacts/safety/LeftOut.tsx'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import classes from '../kinds/kinds.module.css'
import { useSayText } from '../kinds/shippedTexts.ts'
import { useRun, useThanks } from './after.data.ts'

/** So many are drawn at once. */
const drawnAtOnce = 20

/** Whom to thank, in which language and by which way; each ticked off when it is done. */
export function ThanksCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingAfter')
  const [permitId, setPermitId] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const thanks = useThanks(meeting.id, permitId)
  const { run, error } = useRun()
  if (thanks.error) return <Failure error={thanks.error} retry={() => thanks.refetch()} />
  if (!thanks.data) return null
  const { people, leftOut, leftOutIds } = thanks.data
  const open = people.filter(({ thankedAt }) => thankedAt === null)
  const set = (contactIds: string[], thanked: boolean) => client.meetings.after.setThanked({ meetingId: meeting.id, contactIds, thanked })
  const mark = (contactIds: string[], thanked: boolean) =>
    run(async () => {
      await set(contactIds, thanked)
      notifyDone(t(thanked ? 'thanks.marked' : 'thanks.unmarked', { count: contactIds.length }), { undo: () => set(contactIds, !thanked) })
    })
  return (
    <Card title={t('thanks.title')}>
      {people.length === 0 && <Text size="sm" c="dimmed">{t('thanks.empty')}</Text>}
      {people.length > 0 && <Text size="sm">{t('thanks.left', { count: open.length })}</Text>}
      <ul className={classes.lines}>
        {[...open, ...people.filter(({ thankedAt }) => thankedAt !== null)].slice(0, drawn).map((person) => (
          <ThankLine key={person.contactId} person={person} mark={(thanked) => mark([person.contactId], thanked)} />
        ))}
      </ul>
      <Group gap="xs">
        {people.length > drawn && <Button size="xs" variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>{t('thanks.more', { count: people.length - drawn })}</Button>}
        {open.length > 1 && <Button size="xs" variant="default" onClick={() => mark(open.map(({ contactId }) => contactId), true)}>{t('thanks.all', { count: open.length })}</Button>}
      </Group>
      <ActFailure error={error} />
      {leftOut > 0 && (
        <LeftOut selection={{ by: 'ids', ids: leftOutIds }} purpose="callSheet" onPermit={setPermitId}>
          <Text size="sm">{t('thanks.leftOut', { count: leftOut })}</Text>
        </LeftOut>
      )}
    </Card>
  )
}

function ThankLine({ person, mark }: { person: ToThank; mark: (thanked: boolean) => void }) {
  const { t } = useWords('meetingAfter')
  const { moment } = useFormat()
  const say = useSayText()
  const { contactId, name, unsafe, languages, came, firstTime, called, roles, thankedAt, thankedBy } = person
  const why = [firstTime ? t('thanks.firstTime') : came && t('thanks.came'), called && t('thanks.called'), ...roles.map(say), languages.join(', ')].filter(Boolean)
  return (
    <li className={classes.line} data-tick>
      <Checkbox aria-label={t('thanks.mark', { name })} checked={thankedAt !== null} onChange={(event) => mark(event.currentTarget.checked)} className={classes.tick} />
      <div className={classes.words}>
        {unsafe && <><UnsafeMark />{' '}</>}
        <Anchor component={Link} href={`~/contacts/${contactId}`} size="sm" fw={600}>{name}</Anchor>
        <Text size="xs" c="dimmed">{why.join(' · ')}</Text>
        <Ways person={person} />
        {thankedAt !== null && <Text size="xs">{t('thanks.done', { name: thankedBy ?? '', when: moment(thankedAt) })}</Text>}
      </div>
    </li>
  )
}

/** By which ways, the agreed ones first; what the card closes is said, so that nobody looks it up elsewhere. */
function Ways({ person: { ways, phone, email } }: { person: ToThank }) {
  const { t } = useWords('meetingAfter')
  const shown = { phone, email, mail: null }
  const known = (['email', 'phone', 'mail'] as const).filter((way) => ways[way] !== 'none')
  const said = known.toSorted((one, other) => Number(ways[other] === 'agreed') - Number(ways[one] === 'agreed')).map((way) => [shown[way] ?? t(`thanks.ways.${way}`), ways[way] !== 'open' && t(`thanks.states.${ways[way] as 'agreed' | 'closed'}`)].filter(Boolean).join(' '))
  return <Text size="xs">{said.length > 0 ? said.join(' · ') : t('thanks.noWay')}</Text>
}
