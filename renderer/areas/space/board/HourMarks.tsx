import { clockAt, hour } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import classes from './board.module.css'

/** The hours above a day; the line of now begins among them. Each cell says its own time, so that this need not be read. */
export function HourMarks({ from, to, now }: { from: number; to: number; now: number }) {
  const { zone, language, clock } = useFormat()
  const hours = Array.from({ length: Math.ceil((to - from) / hour) }, (_, count) => from + count * hour)
  const place = (moment: number) => ({ insetInlineStart: `${((moment - from) / (to - from)) * 100}%` })
  return (
    <div className={classes.row} aria-hidden>
      <span className={classes.corner} />
      <div className={classes.hours}>
        {hours.map((moment) => (
          <span key={moment} className={classes.hour} style={place(moment)}>
            {hourName(clockAt(moment, zone), language)}
          </span>
        ))}
        {now > from && now < to && (
          <span className={classes.nowMark} style={place(now)}>
            {clock(now)}
          </span>
        )}
      </div>
    </div>
  )
}

/** "6 p.m." and "18 h": whole hours, as short as people write them. */
export function hourName(clock: string, language: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const past = minutes === 0 ? '' : String(minutes).padStart(2, '0')
  if (language === 'fr-CA') return `${hours}\u00a0h${past && `\u00a0${past}`}`
  return `${hours % 12 || 12}${past && `:${past}`}\u00a0${hours < 12 ? 'a.m.' : 'p.m.'}`
}
