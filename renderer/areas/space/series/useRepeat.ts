import { useEffect, useRef, useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import type { BookingFormInput } from '../bookingForm.ts'
import { type Choices, fitting, outcomeOf } from './choices.ts'
import { followDay, type Repeat, seriesOf } from './repeat.ts'
import { useSeriesPlan } from './series.data.ts'

/** The repetition of a booking that is being typed: its plan, what was chosen, and how to book it. */
export function useRepeat(form: UseFormReturn<BookingFormInput, any, any>) {
  const { t } = useWords('series')
  const format = useFormat()
  const [repeat, setRepeat] = useState<Repeat | null>(null)
  const [choices, setChoices] = useState<Choices>({})
  const values = useWatch({ control: form.control }) as BookingFormInput
  const day = values.day ?? ''
  const before = useRef(day)
  useEffect(() => {
    const last = before.current
    before.current = day
    setRepeat((now) => followDay(now, last, day))
  }, [day])
  const series = repeat && seriesOf(values, repeat)
  const plan = useSeriesPlan(series)
  const dates = plan.data && series ? plan.data.dates : []
  const chosen = fitting(choices, dates)
  const fit = Object.fromEntries(chosen.map((choice) => [choice.day, choice]))
  const open = dates.filter((date) => outcomeOf(date, fit) === 'open').length
  /** Every date is left out: there would be no series. */
  const nothing = dates.every((date) => outcomeOf(date, fit) === 'leftOut')
  const book = async (): Promise<Booking> => {
    const asked = seriesOf(form.getValues(), repeat!)!
    const made = await client.space.series.book({ series: asked, choices: chosen })
    notifyDone(t('booked', { count: made.booked, room: made.first.roomName, when: format.moment(made.first.start) }), {
      undo: () => client.space.series.cancel({ bookingId: made.first.id, scope: 'all', withChanged: true, reason: t('undone') }),
    })
    return made.first
  }
  /** Whether it can be booked now: the plan is there, of this very wish, and every date is decided. */
  const ready = series !== null && plan.isSuccess && !plan.isPlaceholderData && !nothing && open === 0
  return { day, nothing, repeat, setRepeat, series, plan, choices: fit, setChoices, ready, book }
}
