import { Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { countReplies } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { InvitationList } from './InvitationList.tsx'
import { InviteForm } from './InviteForm.tsx'

/** Who is invited, what they answered, and a way to invite more. */
export function Invitations({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const heading = useId()
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>
        {t('invitations.title')}
      </Title>
      <Counts meeting={meeting} />
      {!meeting.cancelled && <InviteForm meeting={meeting} />}
      {meeting.invitations.length > 0 ? (
        <InvitationList meeting={meeting} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('invitations.empty')} {!meeting.cancelled && t('invitations.emptyHint')}
        </Text>
      )}
    </Stack>
  )
}

function Counts({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const counts = countReplies(meeting.invitations)
  if (counts.all === 0) return null
  const parts = [
    t('invitations.all', { count: counts.all }),
    t('invitations.yes', { count: counts.yes }),
    t('invitations.maybe', { count: counts.maybe }),
    t('invitations.no', { count: counts.no }),
    t('invitations.waiting', { count: counts.invited }),
  ]
  return <Text aria-live="polite">{parts.join(' · ')}</Text>
}
