import { Alert, List, Stack, Text, TextInput } from '@mantine/core'
import { IconInfoCircle, IconRulerMeasure } from '@tabler/icons-react'
import type { Breach } from '#shared/areas/space/space.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSayBreach } from './useSayBreach.ts'

interface BreachNotesProps {
  breaches: readonly Breach[]
  needsApproval: boolean
  /** Why a coordinator books against the rules. */
  value: string
  onChange: (reason: string) => void
}

/** Says which of the clinic's rules a wish breaks, and whether it must be approved; a coordinator may give a reason and book all the same. */
export function BreachNotes({ breaches, needsApproval, value, onChange }: BreachNotesProps) {
  const { t } = useWords('spaceRules')
  const coordinator = useIsCoordinator()
  const grave = breaches.filter(({ mild }) => !mild)
  const mild = breaches.filter((breach) => breach.mild)
  return (
    <Stack gap="xs" role="status">
      {grave.length > 0 && (
        <Alert color="orange" variant="light" icon={<IconRulerMeasure aria-hidden />} title={t('notes.broken', { count: grave.length })}>
          <Stack gap="xs">
            <Sentences breaches={grave} />
            {coordinator ? (
              <TextInput
                label={t('notes.reason')}
                description={t('notes.reasonHint')}
                value={value}
                maxLength={300}
                onChange={(event) => onChange(event.currentTarget.value)}
              />
            ) : (
              <Text size="sm">{t('notes.askCoordinator')}</Text>
            )}
          </Stack>
        </Alert>
      )}
      {mild.length > 0 && (
        <Alert color="gray" variant="light" icon={<IconInfoCircle aria-hidden />} title={t('notes.mild')}>
          <Sentences breaches={mild} />
        </Alert>
      )}
      {needsApproval && <Text size="sm">{t(coordinator ? 'notes.approvedByYou' : 'notes.needsApproval')}</Text>}
    </Stack>
  )
}

function Sentences({ breaches }: { breaches: Breach[] }) {
  const say = useSayBreach()
  return (
    <List size="sm" spacing={2}>
      {breaches.map((breach) => (
        <List.Item key={`${breach.rule} ${breach.of}`}>{say(breach)}</List.Item>
      ))}
    </List>
  )
}
