import { Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import { mostBriefs } from '#shared/areas/meetings/kinds.schema.ts'
import type { PlanCheck } from '#shared/areas/meetings/planning.schema.ts'
import { NumberField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { BriefSelect } from '../BriefSelect.tsx'
import { useBriefTitle } from '../BriefTitle.tsx'
import { LineAct } from '../kinds/LineAct.tsx'
import classes from './planning.module.css'
import type { PlanFormOf } from './PlanSections.tsx'

/** Fact sheets to hand out; as many copies as are expected, else as are invited, unless told otherwise. */
export function HandoutsPart({ form, check }: { form: PlanFormOf; check: PlanCheck | undefined }) {
  const { t } = useWords('planning')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'handouts' })
  const copies = form.getValues('expected') ?? Math.max(1, check?.people.count ?? 1)
  return (
    <>
      {fields.length === 0 && <Text size="sm" c="dimmed">{t('handouts.hint')}</Text>}
      {fields.map((field, index) => <Handout key={field.id} form={form} index={index} briefId={field.briefId} onRemove={() => remove(index)} />)}
      {fields.length < mostBriefs && <BriefSelect value={null} without={fields.map(({ briefId }) => briefId)} onChange={(briefId) => briefId && append({ briefId, copies })} />}
    </>
  )
}

function Handout({ form, index, briefId, onRemove }: { form: PlanFormOf; index: number; briefId: string; onRemove: () => void }) {
  const { t } = useWords('meetings')
  const title = useBriefTitle(briefId)
  return (
    <div className={classes.line} role="group" aria-label={title}>
      <NumberField control={form.control} name={`handouts.${index}.copies`} label={t('brief.copiesOf', { title })} min={0} max={5000} required />
      <LineAct label={t('brief.remove', { title })} onClick={onRemove} icon={<IconX size={16} aria-hidden />} />
    </div>
  )
}
