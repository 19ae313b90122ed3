import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { wasThere } from '#shared/areas/meetings/door.rules.ts'
import type { DoorList, DoorPerson, Presence } from '#shared/areas/meetings/door.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { takeBack, useDoorAct, useMarks } from './door.data.ts'
import { Status } from './DoorRow.tsx'

/** All that can be said of one person at this meeting, and who said what when. */
export function PersonPanel({ door, contactId, onDone }: { door: DoorList; contactId: string; onDone: () => void }) {
  const { t } = useWords('meetingDoor')
  const person = door.people.find((one) => one.contactId === contactId)
  if (!person) return null
  const { attendance } = person
  return (
    <Stack>
      <div>
        {attendance ? <Status attendance={attendance} door={door} /> : <Text size="sm" c="dimmed">{t('status.none')}</Text>}
        <Anchor component={Link} href={`~/contacts/${contactId}`} size="sm">{t('person.record')}</Anchor>
      </div>
      <PersonActs door={door} person={person} onDone={onDone} />
      {attendance && wasThere(attendance) && <CorrectForm key={attendance.id} door={door} attendance={attendance} onDone={onDone} />}
      <Marks meetingId={door.meetingId} attendanceId={attendance?.id ?? null} />
    </Stack>
  )
}

function PersonActs({ door: { meetingId, cancelled }, person, onDone }: { door: DoorList; person: DoorPerson; onDone: () => void }) {
  const { t } = useWords('meetingDoor')
  const { run, put, error, busy } = useDoorAct(meetingId)
  const { contactId, name, attendance } = person
  const here = attendance !== null && wasThere(attendance)
  const said = (message: string, id: string) => {
    notifyDone(message, { undo: () => takeBack(meetingId, id) })
    onDone()
  }
  const arrive = (presence: Presence) =>
    void run(() => client.meetings.door.arrive({ meetingId, contactId, presence }), (after) => {
      put(after)
      // Another way beside the first has no way back of its own: it is corrected.
      if (here) onDone()
      else said(t(`person.done.${presence}`, { name }), after.attendance!.id)
    })
  const excuse = () => void run(() => client.meetings.door.excuse({ meetingId, contactId }), (after) => said(t('person.done.excused', { name }), after.attendance!.id))
  const back = () => void run(() => takeBack(meetingId, attendance!.id), onDone)
  const comeBack = () => void run(() => client.meetings.door.leave({ meetingId, attendanceId: attendance!.id, left: false }), onDone)
  const ways = (['inPerson', 'phone', 'video'] as const).filter((way) => (way === 'inPerson' ? !attendance?.inPerson : attendance?.remote !== way))
  return (
    <>
      <Group gap="xs">
        {!cancelled && ways.map((way) => <Button key={way} variant={way === 'inPerson' ? 'filled' : 'default'} loading={busy} onClick={() => arrive(way)}>{t(`person.${way}`)}</Button>)}
        {!cancelled && attendance === null && <Button variant="default" loading={busy} onClick={excuse}>{t('person.excuse')}</Button>}
        {here && attendance.leftAt !== null && <Button variant="default" loading={busy} onClick={comeBack}>{t('person.cameBack')}</Button>}
        {attendance !== null && <Button variant="default" color="red" loading={busy} onClick={back}>{t('person.takeBack')}</Button>}
      </Group>
      <ActFailure error={error} />
    </>
  )
}

function Marks({ meetingId, attendanceId }: { meetingId: string; attendanceId: string | null }) {
  const { t } = useWords('meetingDoor')
  const { moment, clock } = useFormat()
  const marks = useMarks(meetingId, attendanceId)
  if (!marks.data?.length) return null
  return (
    <div>
      <Title order={3} size="h6">{t('marks.title')}</Title>
      <ul>
        {marks.data.map((mark, index) => (
          <li key={index}>
            <Text size="sm">
              {t(`marks.${mark.act}`, { when: mark.at === null ? t('unknownTime') : clock(mark.at) })}
              {mark.presence && mark.act === 'arrived' && `, ${t(`status.${mark.presence}`)}`}
              <Text span size="xs" c="dimmed"> {t('marks.by', { name: mark.by, when: moment(mark.markedAt) })}</Text>
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
