import { NumberInput } from '@mantine/core'
import i18next from 'i18next'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { id } from '#shared/base/ids.ts'
import type { Language } from '#shared/base/language.ts'
import { formatCents } from '#shared/base/money.ts'
import { dayAt, formatDay, formatSpan } from '#shared/base/time.ts'
import { useMeeting } from '#renderer/areas/meetings/meetings.data.ts'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useItems } from '../stock/stock.data.ts'
import classes from './signOut.module.css'

const usualRows = 25
const mostRows = 200

const wordsOf = (language: Language, zone: string) => ({
  language,
  t: i18next.getFixedT(language, 'stock'),
  money: (cents: number) => formatCents(cents, language),
  when: ({ start, end }: Meeting) => `${formatDay(dayAt(start, zone), language)}, ${formatSpan(start, end, language, zone)}`,
})
type PaperWords = ReturnType<typeof wordsOf>

/** A sheet with empty lines, on which each signs for what they get or gives a code; nobody is named on it beforehand. */
export function SignOutPaper() {
  const { t, language: ofScreen } = useWords('stock')
  const [language, setLanguage] = useState(ofScreen)
  const [address, setAddress] = useSearchParams()
  const meetingId = id.safeParse(address.get('meeting')).data ?? null
  const [typed, setTyped] = useState<number | null>(null)
  const words = useWordsOfPaper(language, wordsOf)
  const choose = (chosen: string | null) => setAddress(new URLSearchParams(chosen ? { meeting: chosen } : {}), { replace: true })
  const options = (
    <>
      <MeetingPicker label={t('paper.meeting')} value={meetingId} onChange={choose} />
      <NumberInput label={t('paper.rows')} w={160} min={1} max={mostRows} value={typed ?? ''} placeholder={t('paper.asExpected')} onChange={(value) => setTyped(value === '' ? null : Math.min(Math.max(Math.round(Number(value)), 1), mostRows))} />
    </>
  )
  const desk = { heading: t('paper.title'), title: words?.t('paper.title') ?? '', language, onLanguage: setLanguage, page: pageWithNumbers, home: '~/loans', options }
  if (meetingId) return <OfMeeting key={meetingId} meetingId={meetingId} desk={desk} words={words} rows={typed} />
  return (
    <PaperDesk {...desk} error={null} retry={() => {}} ready={words !== null}>
      {words && <Sheet words={words} meeting={null} rows={typed ?? usualRows} />}
    </PaperDesk>
  )
}

type DeskProps = Omit<Parameters<typeof PaperDesk>[0], 'error' | 'retry' | 'ready' | 'children'>

function OfMeeting({ meetingId, desk, words, rows }: { meetingId: string; desk: DeskProps; words: PaperWords | null; rows: number | null }) {
  const meeting = useMeeting(meetingId)
  return (
    <PaperDesk {...desk} error={meeting.error} retry={() => meeting.refetch()} ready={meeting.data !== undefined && words !== null}>
      {meeting.data && words && <Sheet words={words} meeting={meeting.data} rows={rows ?? meeting.data.expected ?? usualRows} />}
    </PaperDesk>
  )
}

function Sheet({ words, meeting, rows }: { words: PaperWords; meeting: Meeting | null; rows: number }) {
  const { t } = words
  const clinic = useClinic()
  const items = (useItems().data ?? []).filter(({ archived }) => !archived)
  return (
    <main lang={words.language}>
      <section className={sheet.sheet}>
        <p className={classes.clinic}>{clinic?.name}</p>
        <h1>{t('paper.title')}</h1>
        <p>{meeting ? <><strong>{meeting.title}</strong>, {words.when(meeting)}</> : t('paper.forBlank')}</p>
        {items.length > 0 && <p>{t('paper.items', { items: items.map((item) => `${item.name} (${words.money(item.unitValue)})`).join(', ') })}</p>}
        <p>{t('paper.hint')}</p>
        <table className={classes.lines}>
          <thead>
            <tr>
              <th scope="col" className={classes.number}>{t('paper.number')}</th>
              <th scope="col">{t('paper.who')}</th>
              <th scope="col">{t('paper.what')}</th>
              <th scope="col" className={classes.count}>{t('paper.count')}</th>
              <th scope="col">{t('paper.signature')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, index) => (
              <tr key={index}>
                <th scope="row" className={classes.number}>{index + 1}</th>
                {(['who', 'what', 'count', 'signature'] as const).map((column) => (
                  <td key={column} aria-label={t(`paper.${column}`)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={classes.foot}>{t('paper.handedOut')}</p>
      </section>
    </main>
  )
}
