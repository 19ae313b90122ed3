import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { CalendarPreview } from '#shared/areas/space/calendarImport.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { CalendarProgress } from './CalendarProgress.tsx'
import { ChooseCalendar } from './ChooseCalendar.tsx'
import { PastCalendars } from './PastCalendars.tsx'
import { PreviewCard } from './PreviewCard.tsx'

/** Brings in a calendar file: chosen, looked at, booked, reported. */
export function CalendarImportPage() {
  const { t } = useWords('calendarImport')
  const { jobId } = useParams<{ jobId?: string }>()
  const [, go] = useLocation()
  const [preview, setPreview] = useState<{ name: string; found: CalendarPreview } | null>(null)
  const again = () => {
    setPreview(null)
    go('/calendar/import')
  }
  return (
    <Page title={t('title')}>
      <Stack maw={960}>
        <BackLink href="/calendar">{t('back')}</BackLink>
        {jobId && <CalendarProgress jobId={jobId} onAgain={again} />}
        {!jobId && !preview && <ChooseCalendar onRead={(name, found) => setPreview({ name, found })} />}
        {!jobId && !preview && <PastCalendars />}
        {!jobId && preview && <PreviewCard name={preview.name} first={preview.found} onStarted={(started) => go(`/calendar/import/${started}`)} onAnother={again} />}
      </Stack>
    </Page>
  )
}
