import { ActionIcon, Anchor, Group, NumberInput, Text } from '@mantine/core'
import { IconPrinter, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Handout, Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { AttachBrief } from './AttachBrief.tsx'
import { Card } from './Card.tsx'
import { useMeetingAct } from './meetings.data.ts'

/** The fact sheets handed out at the meeting, how many of each, and the way to the printer. */
export function HandoutsCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { run, error } = useMeetingAct()
  const { id } = meeting
  const change = (handout: Handout, copies: number) => void run(() => client.meetings.attachBrief({ id, briefId: handout.briefId, copies }))
  const takeOff = ({ briefId, title, copies }: Handout) =>
    void run(
      () => client.meetings.detachBrief({ id, briefId }),
      () => notifyDone(t('brief.removed', { title }), { undo: () => client.meetings.attachBrief({ id, briefId, copies }) }),
    )
  return (
    <Card title={t('brief.title')}>
      {meeting.handouts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('brief.empty')}
        </Text>
      )}
      {meeting.handouts.map((handout) => (
        // Another window's number of copies replaces what stands in the field.
        <HandoutLine key={`${handout.briefId}:${handout.copies}`} meetingId={id} handout={handout} change={change} takeOff={takeOff} />
      ))}
      <ActFailure error={error} />
      {!meeting.cancelled && <AttachBrief meeting={meeting} />}
    </Card>
  )
}

interface HandoutLineProps {
  meetingId: string
  handout: Handout
  change: (handout: Handout, copies: number) => void
  takeOff: (handout: Handout) => void
}

function HandoutLine({ meetingId, handout, change, takeOff }: HandoutLineProps) {
  const { t } = useWords('meetings')
  const { briefId, title } = handout
  const [copies, setCopies] = useState<number | string>(handout.copies)
  const keep = () => {
    const next = Math.round(Number(copies))
    if (copies === '' || next < 0 || next > 5000) setCopies(handout.copies)
    else if (next !== handout.copies) change(handout, next)
  }
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Anchor component={Link} href={`~/briefs/${briefId}`} size="sm" style={{ minWidth: 0 }}>
        {title}
      </Anchor>
      <Group gap={4} wrap="nowrap">
        <NumberInput
          aria-label={t('brief.copiesOf', { title })}
          size="xs"
          w={76}
          min={0}
          max={5000}
          allowDecimal={false}
          value={copies}
          onChange={setCopies}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        <ActionIcon component={Link} href={`~/print/briefs/${briefId}?meeting=${meetingId}&copies=${handout.copies}`} variant="light" aria-label={t('brief.printOne', { title })} title={t('brief.print')}>
          <IconPrinter size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={t('brief.remove', { title })} onClick={() => takeOff(handout)}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  )
}
