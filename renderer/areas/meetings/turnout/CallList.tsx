import { Anchor, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { memo, useCallback, useId, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Caller, CallResult, Turnout, TurnoutPerson } from '#shared/areas/meetings/turnout.schema.ts'
import { callResult } from '#shared/areas/meetings/turnout.schema.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import meetings from '../meetings.module.css'
import classes from './turnout.module.css'
import { useTurnoutAct } from './turnout.data.ts'

/** So many are drawn at once; a caller has fewer. */
const drawnAtOnce = 50
const nobody = 'nobody'

/** Whom to call: of one caller, or those nobody has; first those nobody has reached. */
export function CallList({ turnout, editable }: { turnout: Turnout; editable: boolean }) {
  const { t } = useWords('turnout')
  const heading = useId()
  const [whose, setWhose] = useState('')
  const [open, setOpen] = useState('open')
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const { record, assign, error } = useCalls(turnout)
  const { callers, people } = turnout
  const shown = useMemo(() => people.filter((person) => belongs(person, whose) && (open === 'all' || !isAnswered(person))), [people, whose, open])
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>{t('calls.title')}</Title>
      <Group gap="xs" align="flex-end">
        <NativeSelect label={t('calls.whose')} value={whose} onChange={(event) => setWhose(event.currentTarget.value)} data={[{ value: '', label: t('calls.everyone') }, ...callers.map(({ id, name }) => ({ value: id, label: name })), { value: nobody, label: t('calls.nobodys') }]} />
        <NativeSelect label={t('calls.show')} value={open} onChange={(event) => setOpen(event.currentTarget.value)} data={[{ value: 'open', label: t('calls.open') }, { value: 'all', label: t('calls.all') }]} />
      </Group>
      <ActFailure error={error} />
      {shown.length === 0 && <Text size="sm" c="dimmed">{t('calls.none')}</Text>}
      <ul className={meetings.people} aria-label={t('calls.title')}>
        {shown.slice(0, drawn).map((person) => <CallRow key={person.contact.id} person={person} callers={callers} editable={editable} record={record} assign={assign} />)}
      </ul>
      {shown.length > drawn && <Group><Button variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>{t('calls.more', { count: shown.length - drawn })}</Button></Group>}
    </Stack>
  )
}

const belongs = ({ callerId }: TurnoutPerson, whose: string) => whose === '' || (whose === nobody ? callerId === null : callerId === whose)
/** There is nothing more to ask: they said yes or no. */
const isAnswered = ({ reply }: TurnoutPerson) => reply === 'yes' || reply === 'no'

function useCalls({ meetingId }: Turnout) {
  const { t } = useWords('turnout')
  const { attempt, keep, run, error } = useTurnoutAct()
  const record = useCallback(
    ({ contact }: TurnoutPerson, result: CallResult) =>
      run(async () => {
        const { callId, turnout } = await client.meetings.turnout.record({ meetingId, contactId: contact.id, result })
        keep(turnout)
        notifyDone(t('calls.noted', { name: contact.name, result: t(`results.${result}`).toLocaleLowerCase() }), { undo: () => attempt(() => client.meetings.turnout.strike({ meetingId, callId })) })
      }),
    [meetingId, run, keep, attempt, t],
  )
  const assign = useCallback(({ contact }: TurnoutPerson, callerId: string | null) => run(() => attempt(() => client.meetings.turnout.assign({ meetingId, contactIds: [contact.id], callerId }))), [meetingId, run, attempt])
  return { record, assign, error }
}

interface CallRowProps {
  person: TurnoutPerson
  callers: Caller[]
  editable: boolean
  record: (person: TurnoutPerson, result: CallResult) => void
  assign: (person: TurnoutPerson, callerId: string | null) => void
}

/** One to call: how, what was said so far, who calls, and a button for each thing that can come of it. */
const CallRow = memo(function CallRow({ person, callers, editable, record, assign }: CallRowProps) {
  const { t } = useWords('turnout')
  const { contact, callerId } = person
  const detail = [contact.phone, contact.languages.join(', '), contact.affiliation].filter(Boolean).join(' · ')
  return (
    <li className={classes.person}>
      <div className={classes.who}>
        {contact.unsafe && <><UnsafeMark />{' '}</>}
        <Anchor component={Link} href={`~/contacts/${contact.id}`} fw={600}>{contact.name}</Anchor>
        <Text size="xs" c="dimmed">{contact.unsafe ? t('calls.cardFirst') : detail}</Text>
        <LastCall person={person} />
      </div>
      {editable && callers.length > 0 && (
        <NativeSelect size="xs" w={150} aria-label={t('calls.callerOf', { name: contact.name })} value={callerId ?? ''} onChange={(event) => assign(person, event.currentTarget.value || null)} data={[{ value: '', label: t('calls.nobody') }, ...callers.map(({ id, name }) => ({ value: id, label: name }))]} />
      )}
      {editable && (
        <div className={classes.results} role="group" aria-label={t('calls.resultOf', { name: contact.name })}>
          {callResult.options.map((result) => (
            <button key={result} type="button" className={classes.result} data-last={person.lastCall?.result === result || undefined} onClick={() => record(person, result)}>{t(`results.${result}`)}</button>
          ))}
        </div>
      )}
    </li>
  )
})

function LastCall({ person: { lastCall, calls, reply } }: { person: TurnoutPerson }) {
  const { t } = useWords('turnout')
  const { moment } = useFormat()
  const parts = [
    reply !== 'invited' && t(`replies.${reply}`),
    lastCall && t('calls.last', { count: calls, result: t(`results.${lastCall.result}`).toLocaleLowerCase(), when: moment(lastCall.at), name: lastCall.by }),
  ].filter(Boolean)
  return parts.length > 0 ? <Text size="sm">{parts.join(' · ')}</Text> : null
}
