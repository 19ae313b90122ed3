import { Grid, Stack, Text } from '@mantine/core'
import { countAttendance } from '#shared/areas/meetings/door.rules.ts'
import { countReplies } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'
import { useDoor } from '../door/door.data.ts'
import { useDebriefs, useGroupAttendance } from './after.data.ts'
import { DebriefCard } from './DebriefCard.tsx'
import { LadderCard } from './LadderCard.tsx'
import { PromisesCard } from './PromisesCard.tsx'
import { ThanksCard } from './ThanksCard.tsx'

/** What remains of a meeting: its numbers, what was learned, what was promised, whom to thank and who has grown. */
export function AfterTab({ meeting }: { meeting: Meeting }) {
  const me = useMe()
  const debriefs = useDebriefs(meeting.id)
  // All at once, so that no form moves under a hand that already writes.
  if (debriefs.isPending) return null
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack>
          <DebriefCard meeting={meeting} debriefs={debriefs.data ?? []} />
          <PromisesCard meeting={meeting} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack>
          <NumbersCard meeting={meeting} />
          {me && organizers.includes(me.role) && <LadderCard meeting={meeting} />}
          <ThanksCard meeting={meeting} />
        </Stack>
      </Grid.Col>
    </Grid>
  )
}

/** Who came beside who had said so; and for the group, attendances beside different people. */
function NumbersCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingAfter')
  const door = useDoor(meeting.id)
  if (!door.data) return null
  const counts = countAttendance([...door.data.people.flatMap(({ attendance }) => attendance ?? []), ...door.data.unnamed], meeting)
  const { yes } = countReplies(meeting.invitations)
  const parts = [
    counts.firstTime > 0 && t('numbers.firstTime', { count: counts.firstTime }),
    counts.remote > 0 && t('numbers.remote', { count: counts.remote }),
    counts.late > 0 && t('numbers.late', { count: counts.late }),
    counts.excused > 0 && t('numbers.excused', { count: counts.excused }),
  ].filter(Boolean)
  return (
    <Card title={t('numbers.title')}>
      <Text><Text span fw={700} size="lg">{t('numbers.came', { count: counts.all })}</Text> {yes > 0 && t('numbers.ofYes', { count: yes })}</Text>
      {parts.length > 0 && <Text size="sm" c="dimmed">{parts.join(' · ')}</Text>}
      {meeting.groupId && <OfGroup groupId={meeting.groupId} name={meeting.groupName ?? ''} />}
    </Card>
  )
}

function OfGroup({ groupId, name }: { groupId: string; name: string }) {
  const { t } = useWords('meetingAfter')
  const { number } = useFormat()
  const attendance = useGroupAttendance(groupId).data
  if (!attendance || attendance.meetings === 0) return null
  const { meetings, attendances, people, unnamed } = attendance
  return (
    <Text size="sm">
      {t('numbers.group', { name, count: meetings, attendances: number(attendances), people: number(people) })}{' '}
      {unnamed > 0 && t('numbers.unnamed', { count: unnamed })}
    </Text>
  )
}
