import { Button } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useWords } from '#renderer/kit/useWords.ts'

/** The way to the calendar file, out and in. */
export function CalendarButton() {
  const { t } = useWords('meetingCalendar')
  return (
    <Button component={Link} href="/calendar" variant="default" leftSection={<IconCalendarDown size={18} aria-hidden />}>
      {t('open')}
    </Button>
  )
}
