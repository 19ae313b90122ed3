import { Group, Text } from '@mantine/core'
import { IconGavel, IconPencil, IconX } from '@tabler/icons-react'
import type { Decision, Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import classes from '../kinds/kinds.module.css'
import { LineAct } from '../kinds/LineAct.tsx'
import { decisionLines } from './decisionLines.ts'
import { useMinutesAct } from './minutes.data.ts'

interface DecisionListProps {
  decisions: Decision[]
  minutes: Minutes
  editable: boolean
  onEdit: (decision: Decision) => void
}

/** What was decided under an item. */
export function DecisionList({ decisions, minutes: { meetingId }, editable, onEdit }: DecisionListProps) {
  const { t } = useWords('minutes')
  const { attempt, run, error } = useMinutesAct()
  if (decisions.length === 0) return null
  const remove = ({ id, itemId, version: _version, ...decision }: Decision) =>
    run(
      () => client.meetings.minutes.removeDecision({ decisionId: id }),
      () => notifyDone(t('decision.removed'), { undo: () => attempt(() => client.meetings.minutes.addDecision({ meetingId, itemId, decision })) }),
    )
  return (
    <>
      <ul className={classes.lines} aria-label={t('decision.list')}>
        {decisions.map((decision) => (
          <li key={decision.id} className={classes.line} data-tick>
            <IconGavel size={18} aria-hidden />
            <div className={classes.words}>
              <Text size="sm" fw={600} style={{ whiteSpace: 'pre-wrap' }}>{decision.text}</Text>
              {decisionLines(decision, t).map((line) => <Text key={line} size="sm" c="dimmed">{line}</Text>)}
            </div>
            {editable && (
              <Group gap={2} wrap="nowrap">
                <LineAct label={t('decision.change', { text: decision.text })} onClick={() => onEdit(decision)} icon={<IconPencil size={16} aria-hidden />} />
                <LineAct label={t('decision.remove', { text: decision.text })} onClick={() => remove(decision)} icon={<IconX size={16} aria-hidden />} />
              </Group>
            )}
          </li>
        ))}
      </ul>
      <ActFailure error={error} />
    </>
  )
}
