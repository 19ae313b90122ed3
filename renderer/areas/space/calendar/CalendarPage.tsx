import { Box } from '@mantine/core'
import { dayAt } from '#shared/base/time.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { SpacePages } from '../SpacePages.tsx'
import { CalendarPanel } from './CalendarPanel.tsx'

/** Bookings out to other calendars, and in from them. */
export function CalendarPage() {
  const { t } = useWords('calendar')
  const { zone } = useFormat()
  return (
    <Page title={t('title')}>
      <SpacePages />
      <Box maw={560}>
        <CalendarPanel day={dayAt(Date.now(), zone)} />
      </Box>
    </Page>
  )
}
