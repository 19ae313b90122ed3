import { Button, Group, Input } from '@mantine/core'
import { useId } from 'react'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useMeetingsToday } from './stock.data.ts'

/** Today's meetings, one press each; pressing the chosen one again lets go of it. */
export function MeetingsToday({ chosen, onChoose }: { chosen: string | null; onChoose: (meetingId: string | null) => void }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const label = useId()
  const meetings = useMeetingsToday()
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
