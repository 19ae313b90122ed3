import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { kindIcons } from './kindIcons.ts'
import classes from './timeline.module.css'

interface LineProps {
  kind: keyof typeof kindIcons
  at: number
  heading: ReactNode
  /** Who, which room: after the moment. */
  details?: (string | null | false)[]
  acts?: ReactNode
  children?: ReactNode
}

/** The frame of every line: a sign, what, when, and what can be done. */
export function Line({ kind, at, heading, details = [], acts, children }: LineProps) {
  const { t } = useWords('timeline')
  const moment = useMoment()
  const KindIcon = kindIcons[kind]
  return (
    <li className={classes.line}>
      <KindIcon size={18} stroke={1.6} className={classes.sign} role="img" aria-label={t(`kinds.${kind}`)} />
      <div className={classes.body}>
        <div className={classes.heading}>{heading}</div>
        <Text size="xs" c="dimmed">
          {[moment(at), ...details].filter(Boolean).join(' · ')}
        </Text>
        {children}
      </div>
      {acts && <div className={classes.acts}>{acts}</div>}
    </li>
  )
}

/** Day and clock; with the year when it is another one. */
function useMoment() {
  const format = useFormat()
  const year = dayAt(Date.now(), format.zone).slice(0, 4)
  return (at: number) => {
    const day = dayAt(at, format.zone)
    return day.startsWith(year) ? format.moment(at) : `${format.day(day)}, ${format.clock(at)}`
  }
}
