import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileAlert } from '@tabler/icons-react'
import { useId } from 'react'
import { Link } from 'wouter'
import type { Session } from '#shared/areas/loans/stations.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Opened } from './StationPanel.tsx'
import { useWriteMinutes } from './useWriteMinutes.ts'

/** Minutes that could not be written down when their session ended, with what is missing; one press each once it is there. */
export function Unwritten({ sessions, onOpen }: { sessions: Session[]; onOpen: (opened: Opened) => void }) {
  const { t } = useWords('stations')
  const heading = useId()
  const coordinator = useIsCoordinator()
  if (sessions.length === 0) return null
  return (
    <Alert component="section" color="orange" variant="light" icon={<IconFileAlert aria-hidden />} aria-labelledby={heading}>
      <Stack gap="xs">
        <Title order={2} size="h5" id={heading}>
          {t('unwritten.title', { count: sessions.length })}
        </Title>
        {sessions.map((session) => (
          <One key={session.id} session={session} onOpen={onOpen} />
        ))}
        {coordinator && sessions.some(({ unwritten }) => unwritten === 'noRate') && (
          <Anchor component={Link} href="/terms" size="sm" underline="always">
            {t('unwritten.setRate')}
          </Anchor>
        )}
      </Stack>
    </Alert>
  )
}

function One({ session, onOpen }: { session: Session; onOpen: (opened: Opened) => void }) {
  const { t } = useWords('stations')
  const format = useFormat()
  const write = useWriteMinutes()
  const { who, minutes, unwritten, contactName, campaignName, endedAt } = session
  if (!unwritten) return null
  const act = () => (unwritten === 'overQuota' ? onOpen({ panel: 'write', session }) : void write(session))
  return (
    <Group justify="space-between" gap="xs">
      <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Text size="sm" fw={600}>{[format.moment(endedAt ?? session.until), who, contactName, campaignName, t('minutes', { count: minutes ?? 0 })].filter(Boolean).join(' · ')}</Text>
        <Text size="sm">{t(`unwritten.${unwritten}`)}</Text>
      </div>
      <Button size="compact-sm" variant="default" aria-label={t(unwritten === 'campaignGone' ? 'unwritten.forClinicNamed' : 'unwritten.writeNamed', { who })} onClick={act}>
        {t(unwritten === 'campaignGone' ? 'unwritten.forClinic' : 'unwritten.write')}
      </Button>
    </Group>
  )
}
