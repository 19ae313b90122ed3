import { useState } from 'react'
import type { MeetingDates } from '#shared/areas/meetings/series.schema.ts'
import type { SeriesPlan } from '#shared/areas/space/series.schema.ts'
import { type Choices, fitting, outcomeOf } from '#renderer/areas/space/series/choices.ts'

/** What was chosen for the dates of a plan. Of a date without a room there is no other room or time to choose, so its place is never looked at. */
export function useChoices(planned: MeetingDates | undefined) {
  const [choices, setChoices] = useState<Choices>({})
  const plan = planned as SeriesPlan | undefined
  const dates = plan?.dates ?? []
  const chosen = fitting(choices, dates)
  const fit = Object.fromEntries(chosen.map((choice) => [choice.day, choice]))
  const outcomes = dates.map((date) => outcomeOf(date, fit))
  return {
    plan,
    /** As the contract takes them. */
    chosen,
    choices: fit,
    setChoices,
    decided: outcomes.every((outcome) => outcome !== 'open'),
    nothing: outcomes.every((outcome) => outcome === 'leftOut'),
  }
}
