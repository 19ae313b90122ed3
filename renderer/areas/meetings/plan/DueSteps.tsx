import { Anchor, Button, Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { DueStep } from '#shared/areas/meetings/plan.schema.ts'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from '../kinds/kinds.module.css'
import { useSayText } from '../kinds/shippedTexts.ts'
import { useSayDue } from './plan.data.ts'

const shownFirst = 6

/** What is to be done for meetings by tomorrow or is late, each ticked in its place. */
export function DueSteps({ steps, now }: { steps: DueStep[]; now: number }) {
  const { t } = useWords('meetingKinds')
  const [all, setAll] = useState(false)
  const more = steps.length - shownFirst
  return (
    <>
      <ul className={classes.lines}>
        {steps.slice(0, all ? steps.length : shownFirst).map((step) => (
          <Line key={step.id} step={step} now={now} />
        ))}
      </ul>
      {more > 0 && !all && (
        <Button mt="xs" size="xs" variant="default" onClick={() => setAll(true)}>
          {t('today.more', { count: more })}
        </Button>
      )}
    </>
  )
}

function Line({ step, now }: { step: DueStep; now: number }) {
  const { t } = useWords('meetingKinds')
  const say = useSayText()
  const sayDue = useSayDue()
  const sayError = useSayError()
  const what = say(step.what)
  const late = now >= step.lateFrom
  const set = (done: boolean) => client.meetings.plan.markStep({ meetingId: step.meetingId, stepId: step.id, done })
  const mark = () => void set(true).then(() => notifyDone(t('today.marked', { what }), { undo: () => set(false) }), (error: unknown) => notifyFailure(sayError(error)))
  return (
    <li className={classes.line} data-tick>
      <Checkbox aria-label={t('today.mark', { what })} checked={false} onChange={mark} className={classes.tick} />
      <div className={classes.words}>
        <Text size="sm">{what}</Text>
        <Anchor component={Link} href={`~/meetings/${step.meetingId}`} size="sm">{step.meetingTitle}</Anchor>
        <Text size="sm" fw={late ? 600 : undefined} c={late ? 'var(--mantine-color-error)' : 'dimmed'}>{sayDue(step, now)}</Text>
      </div>
    </li>
  )
}
