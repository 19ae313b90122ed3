import { Text } from '@mantine/core'
import { type StandingPair, sectionText } from '#shared/areas/briefs/pairs.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { compareWords } from '../versions/compareTexts.ts'
import { Pieces } from '../versions/Pieces.tsx'
import classes from './both.module.css'
import type { Side } from './openPair.ts'

const changedIn = { englishBehind: ['french'], frenchBehind: ['english'], bothChanged: ['english', 'french'] } as const

/** What was changed in one language since both said the same, so that whoever translates need not look for it. */
export function ChangedSince({ pair }: { pair: StandingPair }) {
  const { t } = useWords('briefPairs')
  const { agreed, state } = pair
  if (!agreed || !(state in changedIn)) return null
  const sides: readonly Side[] = changedIn[state as keyof typeof changedIn]
  return sides.map((side) => (
    <details key={side} className={classes.changed}>
      <summary>{t(`changedIn.${side}`)}</summary>
      <Text size="sm" className={classes.pieces}>
        <Pieces pieces={compareWords(agreed[side], sectionText(pair[side]))} lang={side === 'english' ? 'en-CA' : 'fr-CA'} />
      </Text>
    </details>
  ))
}
