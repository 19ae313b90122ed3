import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { SelectField } from '#renderer/kit/form.tsx'
import { useDrawers } from './stock.data.ts'
import { useSayStock } from './useSayStock.ts'

interface DrawerFieldProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  name: FieldPath<Values>
  label: string
  /** One that cannot be chosen here. */
  except?: string
  /** What stands there when none is chosen; without it one must be. */
  any?: string
}

/** A drawer in use; nothing to choose while there is only one. */
export function DrawerField<Values extends FieldValues>({ control, name, label, except, any }: DrawerFieldProps<Values>) {
  const say = useSayStock()
  const drawers = (useDrawers().data ?? []).filter(({ archived }) => !archived)
  if (drawers.length < 2) return null
  const choices = drawers.filter(({ id }) => id !== except).map((drawer) => ({ value: drawer.id, label: say.drawer(drawer.name) }))
  return <SelectField control={control} name={name} label={label} choices={choices} placeholder={any} clearable={any !== undefined} required={any === undefined} />
}
