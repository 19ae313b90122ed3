import { SegmentedControl } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'

/** Those still to do, or those done. */
export function StateSwitch({ value, onChange }: { value: 'open' | 'done'; onChange: (state: 'open' | 'done') => void }) {
  const { t } = useWords('followUps')
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('state')}
      value={value}
      onChange={(state) => onChange(state as 'open' | 'done')}
      data={(['open', 'done'] as const).map((state) => ({ value: state, label: t(`states.${state}`) }))}
    />
  )
}
