import { Stack } from '@mantine/core'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ExportPart } from './ExportPart.tsx'
import { ImportPart } from './ImportPart.tsx'
import { PastImports } from './PastImports.tsx'

/** Meetings out to other calendars, and in from them. */
export function CalendarPage() {
  const { t } = useWords('meetingCalendar')
  return (
    <Page title={t('title')}>
      <Stack gap="xl" maw={820}>
        <BackLink href="/">{t('back')}</BackLink>
        <ExportPart />
        <ImportPart />
        <PastImports />
      </Stack>
    </Page>
  )
}
