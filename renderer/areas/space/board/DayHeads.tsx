import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'
import { isWeekend } from './days.ts'

/** The days above a week or a month; each leads to its own board. */
export function DayHeads({ days, today, onDay, narrow = false }: { days: readonly string[]; today: string; onDay: (day: string) => void; narrow?: boolean }) {
  const { t } = useWords('board')
  const { day: dayName } = useFormat()
  return (
    <div className={narrow ? classes.monthRow : classes.weekRow} role="row">
      <span className={classes.corner} role="columnheader" aria-label={t('room')} />
      {days.map((day) => (
        <div key={day} className={classes.dayHead} role="columnheader" data-today={day === today || undefined} data-weekend={isWeekend(day) || undefined}>
          <UnstyledButton className={classes.dayButton} onClick={() => onDay(day)} aria-current={day === today ? 'date' : undefined}>
            {narrow ? Number(day.slice(8)) : dayName(day, 'short')}
            <VisuallyHidden>{t('openDay', { day: dayName(day) })}</VisuallyHidden>
          </UnstyledButton>
        </div>
      ))}
    </div>
  )
}
