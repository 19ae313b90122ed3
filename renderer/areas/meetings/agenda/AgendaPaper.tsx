import { IconListDetails } from '@tabler/icons-react'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '#shared/base/language.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useMeeting } from '../meetings.data.ts'
import { usePlan } from '../plan/plan.data.ts'
import { AgendaSheet } from './AgendaSheet.tsx'
import { useAgendaWords } from './useAgendaWords.ts'

/** A meeting's agenda on paper, in usual or large print. */
export function AgendaPaper({ meetingId }: { meetingId: string }) {
  const { t, language: ofScreen } = useWords('agenda')
  const [language, setLanguage] = useState<Language>(ofScreen)
  const [large, setLarge] = useState(false)
  const meeting = useMeeting(meetingId)
  const plan = usePlan(meetingId)
  const clinic = useClinic()
  const words = useAgendaWords(language)
  const error = meeting.error ?? plan.error
  const ready = Boolean(meeting.data && plan.data && words) && !error
  return (
    <PaperDesk
      title={meeting.data && words ? words.t('sheet.of', { title: meeting.data.title }) : ''}
      heading={t('sheet.title')}
      language={language}
      onLanguage={setLanguage}
      page={pageWithNumbers}
      options={<SegmentedControl aria-label={t('sheet.size')} value={large ? 'large' : 'usual'} onChange={(size) => setLarge(size === 'large')} data={[{ value: 'usual', label: t('sheet.usual') }, { value: 'large', label: t('sheet.large') }]} style={{ alignSelf: 'flex-end' }} />}
      error={error}
      retry={() => void (meeting.error ? meeting.refetch() : plan.refetch())}
      ready={ready && plan.data!.agenda.length > 0}
      home={`~/meetings/${meetingId}`}
    >
      {ready && plan.data!.agenda.length === 0 && <Nobody icon={<IconListDetails />} title={t('sheet.empty')} hint={t('sheet.emptyHint')} />}
      {ready && plan.data!.agenda.length > 0 && (
        <main lang={language}>
          <AgendaSheet clinic={clinic} meeting={meeting.data!} agenda={plan.data!.agenda} words={words!} large={large} />
        </main>
      )}
    </PaperDesk>
  )
}
