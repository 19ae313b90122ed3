import { IconNotes } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { useQuery } from '@tanstack/react-query'
import { LeftOut } from '#renderer/areas/contacts/safety/LeftOut.tsx'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import type { Language } from '#shared/base/language.ts'
import { Nobody, PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { useAgendaWords } from '../agenda/useAgendaWords.ts'
import { ActionsSheet } from './ActionsSheet.tsx'
import { MinutesSheet } from './MinutesSheet.tsx'

/** A meeting's minutes, or who does what by when, in the language of whoever reads them; "?edition=1" and "?permit=…". */
export function MinutesPaper({ meetingId, of }: { meetingId: string; of: 'minutes' | 'actions' }) {
  const { t, language: ofScreen } = useWords('minutes')
  const { number } = useFormat()
  const [language, setLanguage] = useState<Language>(ofScreen)
  const [address, setAddress] = useSearchParams()
  const edition = Number(address.get('edition')) || null
  const found = useQuery(desk.meetings.minutes.paper.queryOptions({ input: { meetingId, edition, permitId: address.get('permit') } }))
  const words = useAgendaWords(language)
  const clinic = useClinic()
  const paper = found.data
  const permit = (permitId: string) => setAddress(new URLSearchParams({ permit: permitId, ...(edition && { edition: String(edition) }) }), { replace: true })
  const empty = paper && of === 'actions' && paper.minutes.actions.length + paper.minutes.promises.length === 0
  const title = paper && words ? words.ofMinutes(of === 'minutes' ? 'paper.titleOf' : 'paper.actionsOf', { title: paper.meeting.title }) : ''
  return (
    <PaperDesk
      title={title}
      heading={t(of === 'minutes' ? 'paper.title' : 'paper.actionsTitle')}
      language={language}
      onLanguage={setLanguage}
      page={pageWithNumbers}
      notes={paper && paper.leftOut > 0 && (
        <LeftOut selection={{ by: 'ids', ids: paper.leftOutIds }} purpose="minutes" onPermit={permit}>
          <Warning>{t('paper.leftOut', { count: paper.leftOut, formatted: number(paper.leftOut) })}</Warning>
        </LeftOut>
      )}
      error={found.error}
      retry={() => found.refetch()}
      ready={Boolean(paper && words && !empty)}
      home={`~/meetings/${meetingId}/minutes`}
    >
      {empty && <Nobody icon={<IconNotes />} title={t('paper.noActions')} hint={t('paper.noActionsHint')} />}
      {paper && words && !empty && <main lang={language}>{of === 'minutes' ? <MinutesSheet paper={paper} clinic={clinic} words={words} /> : <ActionsSheet paper={paper} clinic={clinic} words={words} />}</main>}
    </PaperDesk>
  )
}
