import { Button, Group, Stack, Text } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { type CustomField, fieldFor, fieldInput, fieldType } from '#shared/areas/contacts/fields.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SelectField, TagsField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** A new field, or one that is there; what it holds is chosen once. */
export function FieldForm({ field, onDone }: { field: CustomField | null; onDone: () => void }) {
  const { t } = useWords('customFields')
  const { control, submit, busy, failure } = useDeskForm({
    schema: fieldInput,
    defaults: { name: field?.name ?? '', type: field?.type ?? 'text', for: field?.for ?? 'both', choices: field?.choices ?? [] },
  })
  const type = useWatch({ control, name: 'type' })
  const save = submit(async (values) => {
    if (!field) {
      const made = await client.contacts.fields.create(values)
      notifyDone(t('added', { name: made.name }), { undo: () => client.contacts.fields.archive({ id: made.id }) })
    } else {
      const saved = await client.contacts.fields.update({ id: field.id, version: field.version, field: values })
      const { name, type: holds, for: whose, choices } = field
      notifyDone(t('saved', { name: saved.name }), { undo: () => client.contacts.fields.update({ id: saved.id, version: saved.version, field: { name, type: holds, for: whose, choices } }) })
    }
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField control={control} name="name" label={t('name')} required autoFocus />
        {field
          ? <Text size="sm" c="dimmed">{`${t(`types.${field.type}`)}. ${t('typeStays')}`}</Text>
          : <SelectField control={control} name="type" label={t('type')} choices={fieldType.options.map((value) => ({ value, label: t(`types.${value}`) }))} />}
        {type === 'choice' && <TagsField control={control} name="choices" label={t('choices')} description={t('choicesHint')} suggestions={[]} />}
        <SelectField control={control} name="for" label={t('for')} choices={fieldFor.options.map((value) => ({ value, label: t(`whose.${value}`) }))} />
        {failure !== null && <Failure error={failure} />}
        <Group gap="xs">
          <Button type="submit" loading={busy}>{t('save')}</Button>
          <Button variant="default" onClick={onDone}>{t('cancel')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
