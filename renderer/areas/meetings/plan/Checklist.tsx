import { Button, Checkbox, Group, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { mostSteps } from '#shared/areas/meetings/kinds.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { OwnedStep, Plan, Step } from '#shared/areas/meetings/plan.schema.ts'
import { useFollowUpOwners } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import classes from '../kinds/kinds.module.css'
import { LineAct } from '../kinds/LineAct.tsx'
import { StepForm } from '../kinds/StepForm.tsx'
import { useSayText } from '../kinds/shippedTexts.ts'
import { usePlan, usePlanAct, useSayDue } from './plan.data.ts'

/** What is to be done for a meeting, by when, and who has done it; a plan that cannot be had is told beside the agenda. */
export function ChecklistPart({ meeting }: { meeting: Meeting }) {
  const plan = usePlan(meeting.id)
  return plan.data ? <Checklist plan={plan.data} editable={!meeting.cancelled} /> : null
}

function Checklist({ plan: { meetingId, steps }, editable }: { plan: Plan; editable: boolean }) {
  const { t } = useWords('meetingKinds')
  const say = useSayText()
  const { attempt, run, error } = usePlanAct()
  const [edited, setEdited] = useState<Step | 'new' | null>(null)
  const close = () => setEdited(null)
  const mark = (step: Step, done: boolean) => run(() => attempt(() => client.meetings.plan.markStep({ meetingId, stepId: step.id, done })))
  const owners = useFollowUpOwners().data ?? []
  const remove = ({ id, what, days, counting, by, ownerId }: Step) =>
    run(async () => {
      await attempt(() => client.meetings.plan.removeStep({ meetingId, stepId: id }))
      const undo = () => attempt(() => client.meetings.plan.addStep({ meetingId, step: { what, days, counting, by, ownerId } }))
      notifyDone(t('checklist.removed', { what: say(what) }), { undo })
    })
  const put = (step: OwnedStep) =>
    attempt(() => (edited === 'new' || !edited ? client.meetings.plan.addStep({ meetingId, step }) : client.meetings.plan.changeStep({ meetingId, stepId: edited.id, step }))).then(close)
  return (
    <Card title={t('checklist.title')}>
      {steps.length === 0 && <Text size="sm" c="dimmed">{t('checklist.empty')}</Text>}
      <ul className={classes.lines}>
        {steps.map((step) => (
          <StepRow key={step.id} step={step} editable={editable} mark={(done) => mark(step, done)} change={() => setEdited(step)} remove={() => remove(step)} />
        ))}
      </ul>
      <ActFailure error={error} />
      {editable && steps.length < mostSteps && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {t('checklist.add')}
          </Button>
        </div>
      )}
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'checklist.addTitle' : 'checklist.changeTitle')}>
        {edited !== null && <StepForm step={edited === 'new' ? null : edited} place={edited === 'new' ? `meetings/${meetingId}/checklist` : undefined} owners={owners} save={put} />}
      </SidePanel>
    </Card>
  )
}

interface StepRowProps {
  step: Step
  editable: boolean
  mark: (done: boolean) => void
  change: () => void
  remove: () => void
}

/** A step that is done stays as it was done: only its mark is taken back. */
function StepRow({ step, editable, mark, change, remove }: StepRowProps) {
  const { t } = useWords('meetingKinds')
  const format = useFormat()
  const say = useSayText()
  const sayDue = useSayDue()
  const now = useNow()
  const { doneAt, doneBy, ownerName } = step
  const done = doneAt !== null
  const what = say(step.what)
  const late = !done && editable && now >= step.lateFrom
  return (
    <li className={classes.line} data-tick>
      <Checkbox aria-label={what} checked={done} disabled={!editable} onChange={(event) => mark(event.currentTarget.checked)} className={classes.tick} />
      <div className={classes.words}>
        <Text size="sm" className={done ? classes.done : undefined}>{what}</Text>
        <Text size="sm" fw={late ? 600 : undefined} c={late ? 'var(--mantine-color-error)' : 'dimmed'}>
          {done ? t('checklist.done', { name: doneBy ?? '', when: format.moment(doneAt) }) : [ownerName, sayDue(step, now)].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {editable && !done && (
        <Group gap={2} wrap="nowrap">
          <LineAct label={t('checklist.change', { what })} onClick={change} icon={<IconPencil size={16} aria-hidden />} />
          <LineAct label={t('checklist.remove', { what })} onClick={remove} icon={<IconX size={16} aria-hidden />} />
        </Group>
      )}
    </li>
  )
}
