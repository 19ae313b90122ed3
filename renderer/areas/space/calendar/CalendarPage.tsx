import { Box, Button, Stack, Text, Title } from '@mantine/core'
import { IconCalendarUp } from '@tabler/icons-react'
import { Link } from 'wouter'
import { dayAt } from '#shared/base/time.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { SpacePages } from '../SpacePages.tsx'
import { CalendarPanel } from './CalendarPanel.tsx'

/** Bookings out to other calendars, and in from them. */
export function CalendarPage() {
  const { t } = useWords(['calendar', 'calendarImport'])
  const { zone } = useFormat()
  return (
    <Page title={t('calendar:title')}>
      <SpacePages />
      <Box maw={560}>
        <CalendarPanel day={dayAt(Date.now(), zone)} />
        <Stack gap="sm" mt="xl" align="flex-start">
          <Title order={2} size="h4">
            {t('calendarImport:title')}
          </Title>
          <Text size="sm">{t('calendarImport:linkHint')}</Text>
          <Button component={Link} href="/calendar/import" variant="default" leftSection={<IconCalendarUp size={16} aria-hidden />}>
            {t('calendarImport:link')}
          </Button>
        </Stack>
      </Box>
    </Page>
  )
}
