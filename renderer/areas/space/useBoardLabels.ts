import type { ScheduleLabelsOverride } from '@mantine/schedule'
import { useMemo } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'

/** Every word the board's component says by itself, in the current language. */
export function useBoardLabels(): ScheduleLabelsOverride {
  const { t } = useWords('space')
  return useMemo(
    () => ({
      timeSlot: t('board.timeSlot'),
      resource: t('board.room'),
      resources: t('rooms.title'),
      resourceSlot: t('board.timeSlot'),
      today: t('today'),
      next: t('nextDay'),
      previous: t('previousDay'),
      noEvents: t('board.nothing'),
      more: t('board.more'),
      moreLabel: (count) => t('board.moreCount', { count }),
    }),
    [t],
  )
}
