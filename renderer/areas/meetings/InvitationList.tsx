import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { type Invitation, type Meeting, type Reply, reply } from '#shared/areas/meetings/meetings.schema.ts'
import { fold } from '#shared/base/text.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import classes from './meetings.module.css'
import { useMeetingAct } from './meetings.data.ts'
import { PersonRow } from './PersonRow.tsx'

/** So many are drawn at once; more on asking. A call list of a thousand is worked through by its search. */
const drawnAtOnce = 100
/** From here on, a list is worth searching. */
const long = 8

/** Those invited, by name, each with their answer. */
export function InvitationList({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const [typed, setTyped] = useState('')
  const [answer, setAnswer] = useState<Reply | ''>('')
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const fitting = useMemo(() => meeting.invitations.filter((one) => fits(one, typed, answer)), [meeting.invitations, typed, answer])
  const { note, takeOff, error } = useAnswers(meeting)
  const left = fitting.length - drawn
  return (
    <Stack gap="xs" align="flex-start">
      {meeting.invitations.length >= long && <Filter typed={typed} onType={setTyped} answer={answer} onAnswer={setAnswer} />}
      <ActFailure error={error} />
      <ul className={classes.people} aria-label={t('invitations.title')} onKeyDown={moveBetweenPeople}>
        {fitting.slice(0, drawn).map((one) => (
          <PersonRow key={one.contact.id} invitation={one} note={note} takeOff={takeOff} />
        ))}
      </ul>
      {fitting.length === 0 && <Text size="sm">{t('invitations.nothing')}</Text>}
      {left > 0 && (
        <Button variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {t('invitations.more', { count: Math.min(left, drawnAtOnce) })}
        </Button>
      )}
      <Text size="xs" c="dimmed">
        {t('invitations.keys')}
      </Text>
    </Stack>
  )
}

function fits({ contact, reply: given }: Invitation, typed: string, answer: Reply | ''): boolean {
  if (answer && given !== answer) return false
  const name = ` ${fold(contact.name)}`
  return fold(typed).split(' ').every((word) => name.includes(` ${word}`))
}

function Filter(props: { typed: string; onType: (typed: string) => void; answer: Reply | ''; onAnswer: (answer: Reply | '') => void }) {
  const { t } = useWords('meetings')
  const answers = [{ value: '', label: t('invitations.everyone') }, ...reply.options.map((value) => ({ value, label: t(`replies.${value}`) }))]
  return (
    <Group w="100%">
      <TextInput
        type="search"
        aria-label={t('invitations.filter')}
        placeholder={t('invitations.filter')}
        leftSection={<IconSearch size={16} aria-hidden />}
        style={{ flex: 1 }}
        value={props.typed}
        onChange={(event) => props.onType(event.currentTarget.value)}
      />
      <NativeSelect aria-label={t('invitations.show')} data={answers} value={props.answer} onChange={(event) => props.onAnswer(event.currentTarget.value as Reply | '')} />
    </Group>
  )
}

/** Notes answers and takes people off, with what they had answered kept for the undo. */
function useAnswers(meeting: Meeting) {
  const { t } = useWords('meetings')
  const { run, error } = useMeetingAct()
  const { id } = meeting
  const note = useCallback((contactId: string, given: Reply) => void run(() => client.meetings.setReply({ id, contactId, reply: given })), [id, run])
  const takeOff = useCallback(
    ({ contact, reply: given }: Invitation) =>
      void run(
        () => client.meetings.uninvite({ id, contactIds: [contact.id] }),
        () =>
          notifyDone(t('invitations.removed', { name: contact.name }), {
            // To invite someone unsafe to contact takes a permit, each time.
            ...(!contact.unsafe && { undo: () => client.meetings.invite({ id, contactIds: [contact.id], reply: given }) }),
          }),
      ),
    [id, run, t],
  )
  return { note, takeOff, error }
}

/** Up and down go to the same place in the person before or after, so that a call list is worked without the mouse. */
function moveBetweenPeople(event: React.KeyboardEvent<HTMLUListElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const person = step && (event.target as HTMLElement).closest('[role="radiogroup"]')?.closest('li')
  if (!person) return
  const next = step > 0 ? person.nextElementSibling : person.previousElementSibling
  next?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus()
  event.preventDefault()
}
