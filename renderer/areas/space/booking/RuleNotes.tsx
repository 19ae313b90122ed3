import { Alert, List, Stack, TextInput } from '@mantine/core'
import type { Breach } from '#shared/areas/space/space.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'

interface RuleNotesProps {
  breaches: Breach[]
  needsApproval: boolean
  /** Why a coordinator books against the rules. */
  reason: { value: string; onChange: (reason: string) => void }
}

/** The clinic's rules that a wish would break; a coordinator goes against the grave ones with a reason. */
export function RuleNotes({ breaches, needsApproval, reason }: RuleNotesProps) {
  const { t } = useWords('board')
  const coordinator = useIsCoordinator()
  if (breaches.length === 0 && !needsApproval) return null
  const grave = breaches.some(({ mild }) => !mild)
  return (
    <Alert color={grave ? 'red' : 'yellow'} variant="light" title={grave ? t('rules.title') : t('rules.mild')} role="status">
      <Stack gap="xs">
        {breaches.length > 0 && (
          <List size="sm">
            {breaches.map((breach, index) => <List.Item key={index}><SaidBreach breach={breach} /></List.Item>)}
          </List>
        )}
        {needsApproval && <span>{t('rules.needsApproval')}</span>}
        {grave && !coordinator && <span>{t('rules.askCoordinator')}</span>}
        {grave && coordinator && <TextInput label={t('rules.reason')} value={reason.value} maxLength={300} onChange={(event) => reason.onChange(event.currentTarget.value)} />}
      </Stack>
    </Alert>
  )
}

function SaidBreach({ breach: { rule, of, allowed, asked } }: { breach: Breach }) {
  const { t } = useWords('board')
  const what = rule === 'noSuchLayout' ? t(`layouts.${of as 'circle'}`) : of
  return <>{t(`rules.${rule}`, { of: what, allowed: allowed ?? '', asked: asked ?? '' })}</>
}
