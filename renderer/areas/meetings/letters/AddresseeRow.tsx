import { Anchor, Button, Group, Text } from '@mantine/core'
import { IconMail, IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Addressee } from '#shared/areas/meetings/letters.schema.ts'
import { mailtoLink } from '#shared/areas/space/notices.rules.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from './letters.module.css'
import { letterTo, type LetterParts, plainLetter } from './letterWords.ts'

/** One person: the ways there are, why the others are not, and what they were told. */
export function AddresseeRow({ person, parts, permitId }: { person: Addressee; parts: LetterParts; permitId: string | null }) {
  const { t } = useWords('letters')
  const { meeting, kind, clinic, words } = parts
  const { contactId, name, language, ways, email } = person
  const letter = letterTo(person, parts)
  const mail = email === null ? null : mailtoLink({ to: email, subject: letter.subject, body: plainLetter(letter, words[language].t('text.colon'), clinic.name) })
  const asked = new URLSearchParams({ kind, contact: contactId, ...(permitId && { permit: permitId }) })
  const log = useLogEmail(meeting.id, person, kind)
  return (
    <li className={classes.person}>
      <div className={classes.words}>
        <Anchor component={Link} href={`~/contacts/${contactId}`}>{name}</Anchor>{' '}
        <Text size="xs" c="dimmed" span>{t(`languages.${language}`)}</Text>
        <WhyNot person={person} />
        <Sent person={person} />
        {mail?.cut && <Text size="xs">{t('cut')}</Text>}
      </div>
      <Group gap="xs">
        {mail && <Button component="a" href={mail.href} size="compact-sm" variant="default" leftSection={<IconMail size={16} aria-hidden />} aria-label={t('emailOne', { name })} onClick={log}>{t('email')}</Button>}
        {ways.letter === 'open' && <Button component={Link} href={`~/print/meetings/${meeting.id}/letters?${asked}`} size="compact-sm" variant="default" leftSection={<IconPrinter size={16} aria-hidden />} aria-label={t('letterOne', { name })}>{t('letter')}</Button>}
      </Group>
    </li>
  )
}

function useLogEmail(meetingId: string, { contactId, name }: Addressee, kind: LetterParts['kind']) {
  const { t } = useWords('letters')
  const say = useSayError()
  return () =>
    void client.meetings.letters.log({ meetingId, kind, way: 'email', contactIds: [contactId] }).then(
      ({ ids }) => notifyDone(t('done.email', { name }), { undo: () => client.meetings.letters.unlog({ meetingId, ids }) }),
      (error: unknown) => notifyFailure(say(error)),
    )
}

function WhyNot({ person: { ways, askMember } }: { person: Addressee }) {
  const { t } = useWords('letters')
  const reasons = (['email', 'letter'] as const).flatMap((way) => {
    const state = ways[way]
    return state === 'open' ? [] : t(`why.${way}.${state}`)
  })
  if (reasons.length === 0) return null
  const closed = ways.email === 'card' || ways.letter === 'card'
  return <Text size="xs" c="dimmed">{[...new Set(reasons)].join(' · ')}{closed && askMember && `. ${t('ask', { member: askMember })}`}</Text>
}

function Sent({ person: { sent } }: { person: Addressee }) {
  const { t } = useWords('letters')
  const { moment } = useFormat()
  return sent.map(({ id, kind, way, by, at }) => <Text key={id} size="xs">{t(`sent.${way}`, { kind: t(`kinds.${kind}`), name: by, when: moment(at) })}</Text>)
}
