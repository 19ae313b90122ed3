import { IconHandStop } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { postalLines } from '#shared/areas/contacts/paper.rules.ts'
import type { Reminder } from '#shared/areas/loans/equipment.schema.ts'
import { type Language, language as languageSchema } from '#shared/base/language.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { Letter } from '#renderer/kit/paper/Letter.tsx'
import { plainPage } from '#renderer/kit/paper/pageStyle.ts'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import classes from '#renderer/kit/paper/sheet.module.css'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useToday } from '../stock/stock.data.ts'
import { useReminder } from './equipment.data.ts'
import { type EquipmentPaperWords, type ReminderText, useReminderText } from './reminderText.ts'

/** The reminder as a letter, to mail or to hand over; not where the safe-contact card says no. */
export function ReminderPaper({ claimId }: { claimId: string }) {
  const { t, language: ofScreen } = useWords('notices')
  const [asked] = useSearchParams()
  const say = useSayError()
  const [chosen, setChosen] = useState<Language | null>(() => languageSchema.safeParse(asked.get('language')).data ?? null)
  const found = useReminder(claimId)
  const language = chosen ?? found.data?.language ?? ofScreen
  const said = useReminderText(found.data, found.data && language)
  const closed = found.data?.ways.mail === 'closed'
  return (
    <PaperDesk
      title={said?.subject ?? ''}
      heading={t('letterTitle')}
      language={language}
      onLanguage={setChosen}
      page={plainPage}
      home="~/loans/equipment"
      error={found.error}
      retry={() => found.refetch()}
      ready={said !== null && !closed}
      onPrinted={() => void client.loans.equipment.logReminder({ claimId, way: 'letter' }).catch((error: unknown) => notifyFailure(say(error)))}
    >
      {closed && <Nobody icon={<IconHandStop />} title={t('closed.title')} hint={found.data?.askMember ? t('closed.ask', { member: found.data.askMember }) : t('closed.askOrganizer')} />}
      {found.data && said && !closed && <ReminderLetter reminder={found.data} text={said} words={said.words} />}
    </PaperDesk>
  )
}

function ReminderLetter({ reminder: { address, claim }, text, words }: { reminder: Reminder; text: ReminderText; words: EquipmentPaperWords }) {
  const today = useToday()
  const lines = address ? postalLines({ name: claim.contactName ?? '', ...address }, false) : []
  return (
    <Letter clinic={useClinic()} language={words.language} day={words.day(today)} address={lines} subject={text.subject}>
      {text.paragraphs.map((paragraph) => <p key={paragraph} className={classes.prose}>{paragraph}</p>)}
    </Letter>
  )
}
