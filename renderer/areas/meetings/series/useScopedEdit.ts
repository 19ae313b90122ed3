import { useState } from 'react'
import { useWatch, type Control } from 'react-hook-form'
import type { Meeting, MeetingInput } from '#shared/areas/meetings/meetings.schema.ts'
import type { ScopedWish } from '#shared/areas/meetings/series.schema.ts'
import type { Scope } from '#renderer/areas/space/series/ScopeChoice.tsx'
import { client } from '#renderer/link/desk.ts'
import type { meetingFormSchema, MeetingFormValues } from '../meetingForm.ts'
import { useScopedPlan } from './series.data.ts'
import { useChoices } from './useChoices.ts'

interface Form {
  control: Control<MeetingFormValues, any, any>
  schema: ReturnType<typeof meetingFormSchema>
}

/** How far a change of a series' meeting reaches, its plan when it reaches others, and how to save it. */
export function useScopedEdit(meeting: Meeting, { control, schema }: Form) {
  const [scope, setScope] = useState<Scope>('one')
  const [withChanged, setWithChanged] = useState(false)
  const values = useWatch({ control }) as MeetingFormValues
  const wishOf = (input: MeetingInput): ScopedWish | null => (scope === 'one' ? null : { id: meeting.id, version: meeting.version, meeting: input, scope, withChanged })
  const typed = scope === 'one' ? undefined : schema.safeParse(values).data
  const wish = typed ? wishOf(typed) : null
  const planned = useScopedPlan(wish)
  const { plan, chosen, choices, setChoices, decided } = useChoices(wish ? planned.data : undefined)
  const save = (input: MeetingInput) => client.meetings.series.edit({ ...wishOf(input)!, choices: chosen })
  return { scope, setScope, withChanged, setWithChanged, planned, plan, choices, setChoices, ready: scope === 'one' || (plan !== undefined && decided && !planned.isPlaceholderData), save }
}
