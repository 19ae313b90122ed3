import { Select, Text } from '@mantine/core'
import { Controller, useWatch } from 'react-hook-form'
import { dueDay } from '#shared/areas/meetings/plan.rules.ts'
import { useFollowUpOwners } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSayText } from '../kinds/shippedTexts.ts'
import classes from './planning.module.css'
import type { PlanFormOf } from './PlanSections.tsx'

/** The kind's checklist with its days for this meeting, and who of the staff does each; it shows on their Today. */
export function TasksPart({ form }: { form: PlanFormOf }) {
  const { t } = useWords(['planning', 'meetingKinds'])
  const format = useFormat()
  const say = useSayText()
  const owners = useFollowUpOwners().data ?? []
  const [steps, day] = useWatch({ control: form.control, name: ['steps', 'day'] })
  if (steps.length === 0) return <Text size="sm" c="dimmed">{t('meetingKinds:checklist.empty')}</Text>
  return (
    <>
      <Text size="sm" c="dimmed">{t('planning:tasks.hint')}</Text>
      <div>
        {steps.map((step, index) => {
          const what = say(step.what)
          return (
            <div key={`${index} ${step.what}`} className={classes.steps}>
              <div>
                <Text size="sm">{what}</Text>
                {day && <Text size="sm" c="dimmed">{t('meetingKinds:checklist.due', { day: format.day(dueDay(day, step), 'short') })}</Text>}
              </div>
              <Controller
                control={form.control}
                name={`steps.${index}.ownerId`}
                render={({ field }) => (
                  <Select aria-label={t('planning:tasks.owner', { what })} placeholder={t('meetingKinds:checklist.anyone')} data={owners.map(({ id, name }) => ({ value: id, label: name }))} clearable clearButtonProps={{ 'aria-label': t('planning:tasks.clear', { what }) }} value={field.value ?? null} onChange={field.onChange} />
                )}
              />
            </div>
          )
        })}
      </div>
    </>
  )
}
