import { IconMailOff } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import { postalLines } from '#shared/areas/contacts/paper.rules.ts'
import { reachable } from '#shared/areas/meetings/letters.rules.ts'
import { type Addressee, letterKind } from '#shared/areas/meetings/letters.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { LetterSheet } from '#renderer/kit/paper/Letter.tsx'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { PaperFacts } from '#renderer/kit/paper/PaperFacts.tsx'
import { plainPage } from '#renderer/kit/paper/pageStyle.ts'
import sheet from '#renderer/kit/paper/sheet.module.css'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMeeting } from '../meetings.data.ts'
import { useLetters } from './letters.data.ts'
import { letterTo, type LetterParts, useLettersWords } from './letterWords.ts'

/** "?kind=<kind>&contact=<id>": letters to those invited, each on a page of its own and in their language; without a contact to all who can get one. */
export function LettersPaper({ meetingId }: { meetingId: string }) {
  const { t, language } = useWords('letters')
  const say = useSayError()
  const [address] = useSearchParams()
  const kind = letterKind.safeParse(address.get('kind')).data ?? 'invitation'
  const contactId = address.get('contact')
  const meeting = useMeeting(meetingId)
  const found = useLetters(meetingId, address.get('permit'))
  const clinic = useClinic()
  const words = useLettersWords()
  const people = found.data && (contactId ? found.data.people.filter((one) => one.contactId === contactId && one.ways.letter === 'open') : reachable(found.data.people, 'letter', kind, address.has('anew')))
  const ready = Boolean(people && meeting.data && clinic && words)
  const printed = () =>
    void client.meetings.letters.log({ meetingId, kind, way: 'letter', contactIds: people!.map((one) => one.contactId) }).then(
      ({ ids }) => notifyDone(t('done.letter', { count: ids.length }), { undo: () => client.meetings.letters.unlog({ meetingId, ids }) }),
      (error: unknown) => notifyFailure(say(error)),
    )
  return (
    <PaperDesk
      home={`~/meetings/${meetingId}/letters`}
      title={meeting.data ? `${t('paper.heading')}, ${meeting.data.title}` : ''}
      heading={t('paper.heading')}
      language={people?.[0]?.language ?? language}
      page={plainPage}
      error={meeting.error ?? found.error}
      retry={() => void Promise.all([meeting.refetch(), found.refetch()])}
      ready={ready && people!.length > 0}
      onPrinted={printed}
    >
      {ready && people!.length === 0 && <Nobody icon={<IconMailOff />} title={t('paper.none')} hint={t('paper.noneHint')} />}
      {ready && people!.length > 0 && <main>{people!.map((person) => <LetterOf key={person.contactId} person={person} parts={{ meeting: meeting.data!, kind, texts: found.data!.texts, clinic: clinic!, words: words! }} />)}</main>}
    </PaperDesk>
  )
}

function LetterOf({ person, parts }: { person: Addressee; parts: LetterParts }) {
  const { zone } = useFormat()
  const { clinic, words } = parts
  const letter = letterTo(person, parts)
  const day = words[person.language].times.day(dayAt(Date.now(), zone))
  return (
    <LetterSheet clinic={clinic} language={person.language} day={day} address={postalLines({ name: person.name, ...person.address! }, false)} subject={letter.subject}>
      <p className={sheet.prose}>{letter.opening}</p>
      <PaperFacts facts={letter.facts.map(({ name, value }) => [name, value] as const)} />
      <br />
      {letter.closing && <p className={sheet.prose}>{letter.closing}</p>}
      {letter.reply && <p>{letter.reply}</p>}
      <p>{letter.thanks}</p>
      <p>{clinic.name}</p>
    </LetterSheet>
  )
}
