import { Kbd } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'
import { shownStates, StateMark } from './states.tsx'
import type { View } from './useBoardAddress.ts'

/** What colours, patterns and marks mean. */
export function Legend({ view }: { view: View }) {
  const { t } = useWords('board')
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {[...shownStates, 'shared' as const].map((state) => (
        <li key={state}>
          <span className={classes.swatch} data-state={state}>
            <StateMark state={state} />
          </span>
          {t(`states.${state}`)}
        </li>
      ))}
      {view === 'day' && (
        <li>
          <span className={`${classes.swatch} ${classes.margin}`} />
          {t('margins')}
        </li>
      )}
    </ul>
  )
}

const keysOf = {
  day: ['arrows', 'enter', 'move', 'resize', 'door', 'today'],
  week: ['arrows', 'enter', 'move', 'door', 'today'],
  month: ['arrows', 'enterDay', 'today'],
} as const

/** What can be done by keys here. */
export function Keys({ view }: { view: View }) {
  const { t } = useWords('board')
  return (
    <ul className={classes.keys} aria-label={t('keys.title')}>
      {keysOf[view].map((name) => (
        <li key={name}>
          {t(`keys.${name}.keys`).split(' ').map((key) => <Kbd key={key} size="xs">{key}</Kbd>)}
          {t(`keys.${name}.does`)}
        </li>
      ))}
    </ul>
  )
}
