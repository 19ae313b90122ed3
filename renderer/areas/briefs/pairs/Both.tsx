import { Group, Stack, Switch, Text } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import { countStates, sectionText, type StandingPair, standingOf } from '#shared/areas/briefs/pairs.rules.ts'
import { pairState } from '#shared/areas/briefs/pairs.schema.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure, useSayRefusal } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from './both.module.css'
import type { OpenedPair, Side } from './openPair.ts'
import { PairBadge } from './PairBadge.tsx'
import { useAgreements } from './pairs.data.ts'
import { SectionRow } from './SectionRow.tsx'
import { SideHead } from './SideHead.tsx'
import { useReading } from './useReading.ts'
import { type Held, useSide, type WrittenSide } from './useSide.ts'

interface BothProps {
  opened: OpenedPair
  holds: Record<Side, Held>
  memberId: string
  reopen: () => void
}

/** Both languages, section beside section, each with how it stands; either can be written on in its place. */
export function Both({ opened, holds, memberId, reopen }: BothProps) {
  const { t } = useWords('briefPairs')
  const english = useSide(opened.english, holds.english, memberId)
  const french = useSide(opened.french, holds.french, memberId)
  const drawings = { english: useReading(english), french: useReading(french) }
  const agreements = useAgreements(english.brief.id)
  const [asked, setAsked] = useSearchParams()
  const agree = useAgree(english, french)
  if (agreements.error) return <Failure error={agreements.error} retry={() => agreements.refetch()} />
  if (!agreements.data) return null
  const pairs = standingOf(english.body, french.body, agreements.data)
  const counts = countStates(pairs)
  const onlyWork = asked.get('only') === 'work'
  const written = ({ id }: StandingPair) => [english, french].some(({ writing }) => writing !== null && writing.id === id)
  const shown = onlyWork ? pairs.filter((pair) => pair.state !== 'inStep' || written(pair)) : pairs
  const before = (pair: StandingPair, side: Side) => pairs.slice(0, pairs.indexOf(pair)).findLast((one) => one[side])?.[side] ?? null
  return (
    <Stack gap="md">
      <Group justify="space-between" role="group" aria-label={t('counts')}>
        <Group gap={6}>
          {pairState.options.filter((state) => counts[state] > 0).map((state) => (
            <PairBadge key={state} state={state} count={counts[state]} />
          ))}
        </Group>
        <Switch label={t('onlyWork')} checked={onlyWork} onChange={(event) => setAsked(event.currentTarget.checked ? { only: 'work' } : {}, { replace: true })} />
      </Group>
      <div className={classes.sides}>
        <SideHead side={english} reopen={reopen} />
        <SideHead side={french} reopen={reopen} />
      </div>
      {shown.length === 0 && <EmptyState icon={<IconLanguage size={28} />} title={t('allInStep')} hint={t('allInStepHint')} />}
      {shown.map((pair, index) => (
        <SectionRow
          key={pair.id ?? `${index}`}
          pair={pair}
          english={english}
          french={french}
          drawings={drawings}
          before={{ english: before(pair, 'english'), french: before(pair, 'french') }}
          agree={() => agree(pair)}
        />
      ))}
      {pairs.length === 0 && <Text size="sm" c="dimmed">{t('empty')}</Text>}
    </Stack>
  )
}

/** Says of a section that it says the same in both, once both are saved; can be taken back. */
function useAgree(english: WrittenSide, french: WrittenSide) {
  const { t } = useWords('briefPairs')
  const say = useSayRefusal()
  return async (pair: StandingPair) => {
    if (!pair.id) return
    await Promise.all([english.saver.flush(), french.saver.flush()])
    if (english.saver.unsaved || french.saver.unsaved) return
    try {
      const { id: agreementId } = await client.briefs.pairs.agree({ id: english.brief.id, section: pair.id, english: sectionText(pair.english), french: sectionText(pair.french) })
      notifyDone(t('agreed'), { undo: () => client.briefs.pairs.withdraw({ agreementId }) })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
}
