import { Checkbox, Radio, Stack } from '@mantine/core'
import type { EditScope } from '#shared/areas/space/series.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

export type Scope = EditScope | 'one'

interface ScopeChoiceProps {
  /** What is asked; of a booking when nothing is said. */
  title?: string
  value: Scope
  onChange: (scope: Scope) => void
  /** How many of the series were changed by themselves. */
  changed: number
  withChanged: boolean
  onWithChanged: (withChanged: boolean) => void
}

/** How far a change of a series' booking reaches. */
export function ScopeChoice({ title, value, onChange, changed, withChanged, onWithChanged }: ScopeChoiceProps) {
  const { t } = useWords('series')
  return (
    <Radio.Group label={title ?? t('scope.title')} value={value} onChange={(scope) => onChange(scope as Scope)}>
      <Stack gap={6} mt={4}>
        <Radio value="one" label={t('scope.one')} />
        <Radio value="later" label={t('scope.later')} />
        <Radio value="all" label={t('scope.all')} />
        {value !== 'one' && changed > 0 && (
          <Checkbox label={t('scope.withChanged', { count: changed })} checked={withChanged} onChange={(event) => onWithChanged(event.currentTarget.checked)} />
        )}
      </Stack>
    </Radio.Group>
  )
}
