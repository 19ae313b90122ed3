import { IconHandStop } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { postalLines } from '#shared/areas/contacts/paper.rules.ts'
import type { Notice, NoticeKind } from '#shared/areas/space/notices.schema.ts'
import { type Language, language as languageSchema } from '#shared/base/language.ts'
import { dayAt } from '#shared/base/time.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { Letter } from '#renderer/kit/paper/Letter.tsx'
import { PaperFacts } from '#renderer/kit/paper/PaperFacts.tsx'
import { plainPage } from '#renderer/kit/paper/pageStyle.ts'
import classes from '#renderer/kit/paper/sheet.module.css'
import type { PaperWords } from '../paper/usePaperWords.ts'
import { useNotice } from './notices.data.ts'
import type { NoticeText } from './noticeText.ts'
import { useNoticeText } from './useNoticeText.ts'

/** The letter about a booking, to mail or to hand over; not where the safe-contact card says no. */
export function NoticePaper({ bookingId, kind }: { bookingId: string; kind: NoticeKind }) {
  const { t, language: ofScreen } = useWords('notices')
  const [asked] = useSearchParams()
  const say = useSayError()
  const [chosen, setChosen] = useState<Language | null>(() => languageSchema.safeParse(asked.get('language')).data ?? null)
  const found = useNotice(bookingId, kind)
  const language = chosen ?? found.data?.language ?? ofScreen
  const said = useNoticeText(found.data, found.data && language)
  const closed = found.data?.ways.mail === 'closed'
  return (
    <PaperDesk
      title={said?.text.subject ?? ''}
      heading={t('letterTitle')}
      language={language}
      onLanguage={setChosen}
      page={plainPage}
      home="~/space"
      error={found.error}
      retry={() => found.refetch()}
      ready={said !== null && !closed}
      onPrinted={() => void client.space.notices.log({ bookingId, kind, way: 'letter' }).catch((error: unknown) => notifyFailure(say(error)))}
    >
      {closed && <Nobody icon={<IconHandStop />} title={t('closed.title')} hint={found.data?.askMember ? t('closed.ask', { member: found.data.askMember }) : t('closed.askOrganizer')} />}
      {found.data && said && !closed && <NoticeLetter notice={found.data} text={said.text} words={said.words} />}
    </PaperDesk>
  )
}

function NoticeLetter({ notice, text, words }: { notice: Notice; text: NoticeText; words: PaperWords }) {
  const { zone } = useFormat()
  const { address, booking } = notice
  const lines = address ? postalLines({ name: booking.contactName ?? '', ...address }, false) : []
  return (
    <Letter clinic={useClinic()} language={words.language} day={words.day(dayAt(Date.now(), zone))} address={lines} subject={text.subject}>
      <p>{text.greeting}</p>
      <p>{text.opening}</p>
      <PaperFacts facts={text.facts.map(({ name, value }) => [name, value] as const)} />
      <br />
      {text.more.map((line) => <p key={line} className={classes.prose}>{line}</p>)}
      <p>{text.closing}</p>
      <p>{text.clinic}</p>
    </Letter>
  )
}
