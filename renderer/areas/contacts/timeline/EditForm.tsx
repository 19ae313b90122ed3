import { type ComponentType, useMemo, useState } from 'react'
import type { Control, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import type { Entry } from '#shared/areas/contacts/timeline.schema.ts'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DraftForm } from '../record/DraftForm.tsx'

interface EditFormProps<Values extends FieldValues, Changed extends object> {
  entry: Entry
  schemaOf: (zone: string, before: number) => z.ZodType<Changed, Values>
  /** The entry as the form asks for it. */
  shown: (entry: Entry, zone: string) => Values
  change: (changed: Changed & { id: string }) => Promise<unknown>
  fields: ComponentType<{ control: Control<Values, any, any> }>
  onDone: () => void
}

/** Changes an entry of any kind in its place. */
export function EditForm<Values extends FieldValues, Changed extends object>({ entry, schemaOf, shown, change, fields: Fields, onDone }: EditFormProps<Values, Changed>) {
  const { t } = useWords('timeline')
  const { zone } = useFormat()
  // What others save meanwhile must not change the form under one's hands.
  const [known] = useState(entry)
  const schema = useMemo(() => schemaOf(zone, known.at), [schemaOf, zone, known])
  const deskForm = useDeskForm({ schema, defaults: shown(known, zone) as never, place: `contacts/timeline/${known.id}` })
  const save = deskForm.submit(async (changed) => {
    await change({ ...changed, id: known.id })
    notifyDone(t('saved'))
    onDone()
  })
  const keepMine = async () => {
    deskForm.form.setValue('version' as never, (await client.contacts.timeline.get({ id: known.id })).version as never)
    await save()
  }
  return (
    <DraftForm title={t('edit')} deskForm={deskForm} onSave={save} onCancel={onDone} onKeepMine={keepMine}>
      <Fields control={deskForm.control as Control<Values, any, any>} />
    </DraftForm>
  )
}
