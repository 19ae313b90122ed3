import { Button, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { lineOf } from '#shared/areas/briefs/briefs.rules.ts'
import { toTranslate } from '#shared/areas/briefs/otherLanguage.rules.ts'
import type { Section, StandingPair } from '#shared/areas/briefs/pairs.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Drawing } from '../paper/drawing.ts'
import classes from './both.module.css'
import { ChangedSince } from './ChangedSince.tsx'
import type { Side } from './openPair.ts'
import { PairBadge } from './PairBadge.tsx'
import { SectionHalf } from './SectionHalf.tsx'
import type { WrittenSide } from './useSide.ts'

interface SectionRowProps {
  pair: StandingPair
  english: WrittenSide
  french: WrittenSide
  drawings: Record<Side, Drawing | null>
  /** What stands before it in either document: a missing section goes after it. */
  before: Record<Side, Section | null>
  agree: () => Promise<void>
}

/** A section in both languages: how it stands, what can be done about it, and its two texts. */
export function SectionRow({ pair, english, french, drawings, before, agree }: SectionRowProps) {
  const { t } = useWords('briefPairs')
  const format = useFormat()
  const { state, agreed } = pair
  const heading = pair.english?.heading ?? pair.french?.heading
  const name = (heading && lineOf(heading)) || t('beginning')
  const comparable = pair.id !== null && (state === 'notCompared' || state === 'englishBehind' || state === 'frenchBehind' || state === 'bothChanged')
  const sides = { english, french }
  const half = (side: Side, other: Side) => (
    <SectionHalf
      side={sides[side]}
      drawing={drawings[side]}
      section={pair[side]}
      name={name}
      add={pair[other] ? () => sides[side].insert(toTranslate(pair[other]!), before[side]) : null}
    />
  )
  return (
    <section className={classes.row} aria-label={name}>
      <Group gap="sm" justify="space-between" className={classes.standing}>
        <Group gap="xs">
          <PairBadge state={state} />
          {state === 'inStep' && agreed && <Text size="xs" c="dimmed">{t('agreedBy', { who: agreed.by, when: format.moment(agreed.at) })}</Text>}
        </Group>
        {comparable && (
          <Button size="compact-sm" variant="default" leftSection={<IconCheck size={16} aria-hidden />} aria-label={t(state === 'notCompared' ? 'sameOf' : 'sameAgainOf', { section: name })} onClick={() => void agree()}>
            {t(state === 'notCompared' ? 'same' : 'sameAgain')}
          </Button>
        )}
      </Group>
      <ChangedSince pair={pair} />
      <div className={classes.sides}>
        {half('english', 'french')}
        {half('french', 'english')}
      </div>
    </section>
  )
}
