import { ActionIcon, Button, Text } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import { memo } from 'react'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { isLate, wasThere } from '#shared/areas/meetings/door.rules.ts'
import type { Attendance, DoorList, DoorPerson } from '#shared/areas/meetings/door.schema.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './door.module.css'

interface DoorRowProps {
  person: DoorPerson
  door: DoorList
  arrive: (person: DoorPerson) => void
  leave: (person: DoorPerson) => void
  open: (contactId: string) => void
}

/** One person: whether they are here, and the one button that is next. */
export function DoorRow({ person, door, arrive, leave, open }: DoorRowProps) {
  const { t } = useWords('meetingDoor')
  const { attendance, name } = person
  const here = attendance !== null && wasThere(attendance)
  return (
    <li className={classes.person} data-here={here || undefined}>
      <div className={classes.who}>
        {person.unsafe && <><UnsafeMark />{' '}</>}
        <Text span fw={600}>{name}</Text>
        <Detail person={person} />
        {attendance && <Status attendance={attendance} door={door} />}
      </div>
      {!door.cancelled && !here && (
        <Button data-first-act size="md" leftSection={<IconCheck size={18} aria-hidden />} aria-label={t('list.arrive', { name })} onClick={() => arrive(person)}>
          {t('list.arrived')}
        </Button>
      )}
      {here && attendance.leftAt === null && (
        <Button data-first-act size="md" variant="default" aria-label={t('list.leave', { name })} onClick={() => leave(person)}>
          {t('list.left')}
        </Button>
      )}
      <ActionIcon data-first-act={(here && attendance.leftAt !== null) || undefined} size={42} variant="subtle" aria-label={t('list.open', { name })} onClick={() => open(person.contactId)}>
        <IconDots size={20} aria-hidden />
      </ActionIcon>
    </li>
  )
}

function Detail({ person: { affiliation, otherNames, reply, archived } }: { person: DoorPerson }) {
  const { t } = useWords('meetingDoor')
  const parts = [otherNames[0], affiliation, reply === null ? t('list.walkIn') : t(`list.replies.${reply}`), archived && t('list.archived')].filter(Boolean)
  return <Text size="xs" c="dimmed">{parts.join(' · ')}</Text>
}

/** "Here since 6:05 p.m. · late · by phone" */
export function Status({ attendance, door }: { attendance: Attendance; door: DoorList }) {
  const { t } = useWords('meetingDoor')
  const { clock } = useFormat()
  const { arrivedAt, leftAt, inPerson, remote, excused, firstTime } = attendance
  if (excused) return <Text size="sm">{t('status.excused')}</Text>
  const parts = [
    arrivedAt === null ? t('status.here') : t('status.since', { when: clock(arrivedAt) }),
    isLate(attendance, door) && t('status.late'),
    remote !== null && t(`status.${remote}`),
    remote !== null && inPerson && t('status.inPerson'),
    firstTime && t('status.firstTime'),
    leftAt !== null && t('status.left', { when: clock(leftAt) }),
  ].filter(Boolean)
  return <Text size="sm" fw={600}>{parts.join(' · ')}</Text>
}

interface OtherRowProps {
  contact: ContactSummary
  arrive: (person: { contactId: string; name: string }) => void
}

/** Someone known here who is not on the list. */
export const OtherRow = memo(function OtherRow({ contact, arrive }: OtherRowProps) {
  const { t } = useWords('meetingDoor')
  const { id: contactId, name, affiliation, neighbourhood } = contact
  return (
    <li className={classes.person}>
      <div className={classes.who}>
        {contact.unsafe && <><UnsafeMark />{' '}</>}
        <Text span fw={600}>{name}</Text>
        <Text size="xs" c="dimmed">{[affiliation, neighbourhood].filter(Boolean).join(' · ')}</Text>
      </div>
      <Button data-first-act size="md" variant="light" leftSection={<IconCheck size={18} aria-hidden />} aria-label={t('list.arrive', { name })} onClick={() => arrive({ contactId, name })}>
        {t('list.arrived')}
      </Button>
    </li>
  )
})
