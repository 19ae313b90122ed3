import { Button, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import { mostRoles } from '#shared/areas/meetings/kinds.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { LineAct } from '../kinds/LineAct.tsx'
import { useSayText } from '../kinds/shippedTexts.ts'
import { RoleFields } from '../roles/RoleFields.tsx'
import classes from './planning.module.css'
import type { PlanFormOf } from './PlanSections.tsx'

/** Who does what at the meeting; the kind's usual parts stand there to be filled. */
export function RolesPart({ form }: { form: PlanFormOf }) {
  const { t } = useWords('meetingNeeds')
  const say = useSayText()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'roles' })
  return (
    <>
      {fields.length === 0 && <Text size="sm" c="dimmed">{t('role.empty')}</Text>}
      {fields.map((field, index) => (
        <div key={field.id} className={classes.line}>
          <RoleFields control={form.control} at={`roles.${index}.`} wide />
          <LineAct label={t('role.remove', { role: say(field.role) || String(index + 1) })} onClick={() => remove(index)} icon={<IconX size={16} aria-hidden />} />
        </div>
      ))}
      {fields.length < mostRoles && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => append({ role: '', contactId: null, memberId: null, note: '' }, { shouldFocus: false })}>{t('role.add')}</Button>
        </div>
      )}
    </>
  )
}
