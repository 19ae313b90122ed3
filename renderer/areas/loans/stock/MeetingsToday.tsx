import { Button, Group, Input } from '@mantine/core'
import { useId } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { IssueFormValues } from './stockForms.ts'
import { useMeetingsToday } from './stock.data.ts'

/** Today's meetings, one press each; pressing the chosen one again lets go of it. */
export function MeetingsToday({ control, onChoose }: { control: Control<IssueFormValues, any, any>; onChoose: (meetingId: string | null) => void }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const label = useId()
  const meetings = useMeetingsToday()
  const chosen = useWatch({ control, name: 'meetingId' })
  if (meetings.length === 0) return null
  return (
    <div role="group" aria-labelledby={label}>
      <Input.Label component="div" id={label}>
        {t('issue.today')}
      </Input.Label>
      <Group gap={6}>
        {meetings.map((meeting) => {
          const pressed = meeting.id === chosen
          return (
            <Button key={meeting.id} size="compact-sm" variant={pressed ? 'filled' : 'default'} aria-pressed={pressed} maw="100%" onClick={() => onChoose(pressed ? null : meeting.id)}>
              {format.clock(meeting.start)} · {meeting.groupName ?? meeting.title}
            </Button>
          )
        })}
      </Group>
    </div>
  )
}
