import { useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { editInput, type EditInput } from '#shared/areas/space/series.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import type { BookingFormInput } from '../bookingForm.ts'
import { type Choices, fitting, outcomeOf } from './choices.ts'
import type { Scope } from './ScopeChoice.tsx'
import { useEditPlan } from './series.data.ts'

/** How far a change of an open booking reaches, its plan when it reaches others, and how to save it. */
export function useScope(booking: Booking, form: UseFormReturn<BookingFormInput, any, any>) {
  const { t } = useWords('series')
  const [scope, setScope] = useState<Scope>('one')
  const [withChanged, setWithChanged] = useState(false)
  const [choices, setChoices] = useState<Choices>({})
  const values = useWatch({ control: form.control }) as BookingFormInput
  const edit = (now: BookingFormInput): EditInput | null => {
    if (scope === 'one' || booking.seriesId === null) return null
    return editInput.safeParse({ ...now, bookingId: booking.id, scope, withChanged }).data ?? null
  }
  const asked = edit(values)
  const plan = useEditPlan(asked)
  const dates = plan.data && asked ? plan.data.dates : []
  const chosen = fitting(choices, dates)
  const fit = Object.fromEntries(chosen.map((choice) => [choice.day, choice]))
  const ready = scope === 'one' || (asked !== null && plan.isSuccess && !plan.isPlaceholderData && dates.every((date) => outcomeOf(date, fit) !== 'open'))
  const save = async (override: string) => {
    const { changed, kept } = await client.space.series.edit({ edit: { ...edit(form.getValues())!, override }, choices: chosen })
    notifyDone([t('edited', { count: changed }), kept > 0 ? t('keptOwn', { count: kept }) : ''].filter(Boolean).join(' '))
  }
  return { scope, setScope, withChanged, setWithChanged, asked, plan, dates, choices: fit, setChoices, ready, save }
}
