import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { type Minutes, presence } from '#shared/areas/meetings/minutes.schema.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'

/** Who was there, as the minutes have it: from the door, else from the answers. */
export function AttendanceCard({ meeting, minutes: { attendance, state } }: { meeting: Meeting; minutes: Minutes }) {
  const { t } = useWords('minutes')
  const { people, unnamed, source } = attendance
  return (
    <Card title={t('attendance.title')}>
      {people.length === 0 && unnamed === 0 && <Text size="sm" c="dimmed">{t('attendance.nobody')}</Text>}
      {presence.options.map((one) => {
        const some = people.filter((person) => person.presence === one)
        if (some.length === 0) return null
        return (
          <Text key={one} size="sm" component="div">
            <strong>{t(`attendance.${one}`, { count: some.length })}</strong>{' '}
            {some.map((person, index) => (
              <span key={person.contactId}>
                {index > 0 && ', '}
                {person.unsafe && <><UnsafeMark size={14} />{' '}</>}
                {person.name ?? t('erased')}
              </span>
            ))}
          </Text>
        )
      })}
      {unnamed > 0 && <Text size="sm">{t('attendance.unnamed', { count: unnamed })}</Text>}
      {state !== 'approved' && (
        <Text size="sm" c="dimmed">
          {t(source === 'door' ? 'attendance.fromDoor' : 'attendance.fromAnswers')}{' '}
          <Anchor component={Link} href={`/${meeting.id}/door`} size="sm">{t('attendance.toDoor')}</Anchor>
        </Text>
      )}
    </Card>
  )
}
