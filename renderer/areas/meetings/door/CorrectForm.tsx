import { Button, Group, Stack, Title } from '@mantine/core'
import { useMemo } from 'react'
import { z } from 'zod'
import { momentOfClock } from '#shared/areas/meetings/door.rules.ts'
import { type Attendance, doorDetails, type DoorList } from '#shared/areas/meetings/door.schema.ts'
import { clockAt, wallClock } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, ClockField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

const clock = z.union([wallClock, z.literal('')]).nullable()
const form = doorDetails.extend({ inPerson: z.boolean(), remote: z.enum(['none', 'phone', 'video']), arrivedAt: clock, leftAt: clock })

/** What was marked, to be put right, and what someone told at the door. */
export function CorrectForm({ door, attendance, onDone }: { door: DoorList; attendance: Attendance; onDone: () => void }) {
  const { t } = useWords('meetingDoor')
  const { zone } = useFormat()
  const { meetingId } = door
  const defaults = useMemo(() => shownOf(attendance, zone), [attendance, zone])
  const { control, submit, busy, failure } = useDeskForm({ schema: form, defaults })
  // A clock that was left as it is keeps its moment, with its seconds.
  const kept = (typed: string | null, before: number | null) => (!typed ? null : before !== null && typed === clockAt(before, zone) ? before : momentOfClock(door, typed, zone))
  const save = submit(async ({ remote, arrivedAt, leftAt, ...rest }) => {
    const details = { ...rest, remote: remote === 'none' ? null : remote, arrivedAt: kept(arrivedAt, attendance.arrivedAt), leftAt: kept(leftAt, attendance.leftAt) }
    await client.meetings.door.correct({ meetingId, attendanceId: attendance.id, details })
    notifyDone(t('correct.saved'), { undo: () => client.meetings.door.correct({ meetingId, attendanceId: attendance.id, details: attendance }) })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <Title order={3} size="h6">{t('correct.title')}</Title>
        <Group grow align="flex-start">
          <ClockField control={control} name="arrivedAt" label={t('correct.arrivedAt')} />
          <ClockField control={control} name="leftAt" label={t('correct.leftAt')} />
        </Group>
        <CheckField control={control} name="inPerson" label={t('presence.inPerson')} />
        <SelectField control={control} name="remote" label={t('correct.remote')} choices={(['none', 'phone', 'video'] as const).map((value) => ({ value, label: t(`correct.remotes.${value}`) }))} />
        <TextField control={control} name="language" label={t('first.language')} />
        <TextField control={control} name="needs" label={t('first.needs')} />
        <Group gap="lg">
          <CheckField control={control} name="firstTime" label={t('first.firstTime')} />
          <CheckField control={control} name="fare" label={t('first.fare')} />
          <CheckField control={control} name="childCare" label={t('first.childCare')} />
        </Group>
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" variant="default" loading={busy}>{t('correct.save')}</Button>
      </Stack>
    </form>
  )
}

function shownOf({ language, needs, firstTime, fare, childCare, inPerson, remote, arrivedAt, leftAt }: Attendance, zone: string): z.input<typeof form> {
  const wall = (moment: number | null) => (moment === null ? null : clockAt(moment, zone))
  return { language, needs, firstTime, fare, childCare, inPerson, remote: remote ?? 'none', arrivedAt: wall(arrivedAt), leftAt: wall(leftAt) }
}
