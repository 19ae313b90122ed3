import { Select } from '@mantine/core'
import { useBodies, useSayBody } from '#renderer/areas/meetings/bodies/bodies.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Before whom a deputation speaks. */
export function BodySelect({ label, value, onChange }: { label: string; value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useWords('kit')
  const { name } = useSayBody()
  const bodies = (useBodies().data ?? []).filter((body) => !body.archived || body.id === value)
  return <Select label={label} data={bodies.map((body) => ({ value: body.id, label: name(body.name) }))} searchable clearable clearButtonProps={{ 'aria-label': t('clear') }} value={value} onChange={onChange} />
}
