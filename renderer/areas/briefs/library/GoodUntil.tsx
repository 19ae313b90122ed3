import { Badge } from '@mantine/core'
import { IconAlertTriangle, IconCalendarDue } from '@tabler/icons-react'
import { usualNotice } from '#shared/areas/briefs/library.schema.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** That figures are stale, or will be soon; nothing while they hold for long. */
export function GoodUntil({ expiresOn }: { expiresOn: string | null }) {
  const { t } = useWords('briefLibrary')
  const format = useFormat()
  const today = dayAt(useNow(), format.zone)
  if (!expiresOn || expiresOn > addDays(today, usualNotice)) return null
  const stale = expiresOn < today
  return (
    <Badge
      color={stale ? 'red' : 'yellow'}
      variant="outline"
      c="var(--mantine-color-text)"
      leftSection={stale ? <IconAlertTriangle size={13} aria-hidden /> : <IconCalendarDue size={13} aria-hidden />}
    >
      {t(stale ? 'stale' : 'goodUntil', { day: format.day(expiresOn, 'short') })}
    </Badge>
  )
}
