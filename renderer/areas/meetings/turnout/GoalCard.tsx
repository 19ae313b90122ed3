import { Button, Group, NumberInput, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { basisOf, countTurnout, expectedOf, neededFor } from '#shared/areas/meetings/turnout.rules.ts'
import type { Turnout } from '#shared/areas/meetings/turnout.schema.ts'
import { Fact } from '#renderer/kit/Fact.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import { useTurnoutAct } from './turnout.data.ts'

/** The goal, what has come of the calls, and how many will come of it, with what that rests on. */
export function GoalCard({ turnout, editable }: { turnout: Turnout; editable: boolean }) {
  const { t } = useWords('turnout')
  const { number } = useFormat()
  const counts = countTurnout(turnout.people)
  const basis = basisOf(turnout.past)
  const expected = expectedOf(counts.yes, basis)
  return (
    <Card title={t('goal.title')}>
      {editable && <GoalForm key={turnout.goal} turnout={turnout} />}
      <Text aria-live="polite">
        <Text span fw={700} size="lg">{t('goal.expected', { count: expected })}</Text> {t(`goal.basis.${basis.by}`, { yes: number(counts.yes), ofTen: number(Math.round(basis.rate * 10)), count: turnout.past.meetings, said: number(turnout.past.yes), came: number(turnout.past.came) })}
      </Text>
      {turnout.goal !== null && <Missing goal={turnout.goal} needed={neededFor(turnout.goal, basis)} yes={counts.yes} />}
      <SimpleGrid cols={{ base: 3, sm: 6 }} spacing="xs">
        {(['all', 'contacted', 'reached', 'yes', 'maybe', 'no'] as const).map((key) => <Fact key={key} label={t(`counts.${key}`)}>{number(counts[key])}</Fact>)}
      </SimpleGrid>
    </Card>
  )
}

function Missing({ goal, needed, yes }: { goal: number; needed: number; yes: number }) {
  const { t } = useWords('turnout')
  const { number } = useFormat()
  return <Text size="sm">{yes >= needed ? t('goal.reached', { goal: number(goal), needed: number(needed) }) : t('goal.missing', { goal: number(goal), needed: number(needed), count: needed - yes })}</Text>
}

function GoalForm({ turnout: { meetingId, goal } }: { turnout: Turnout }) {
  const { t } = useWords('turnout')
  const { attempt, run, busy, error } = useTurnoutAct()
  const [typed, setTyped] = useState<string | number>(goal ?? '')
  const asked = typed === '' ? null : Math.round(Number(typed))
  const fits = asked === null || (asked >= 1 && asked <= 5000)
  const set = (to: number | null) => attempt(() => client.meetings.turnout.setGoal({ meetingId, goal: to }))
  const save = () =>
    run(async () => {
      await set(asked)
      notifyDone(t('goal.saved'), { undo: () => set(goal) })
    })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (fits && asked !== goal) save()
      }}
    >
      <Group align="flex-end" gap="xs">
        <NumberInput label={t('goal.label')} w={170} min={1} max={5000} allowDecimal={false} value={typed} onChange={setTyped} error={fits ? undefined : t('goal.odd')} />
        <Button type="submit" variant="default" loading={busy} disabled={!fits || asked === goal}>{t('goal.save')}</Button>
      </Group>
      <ActFailure error={error} />
    </form>
  )
}
