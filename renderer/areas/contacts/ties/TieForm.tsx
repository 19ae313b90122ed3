import { Alert, Button, Stack } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { TieSeen } from '#shared/areas/contacts/ties.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, KeptDraft, ProseField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ContactField } from '../ContactPicker.tsx'
import { inputOf, isThereAlready, markEnds, otherKindOf, phraseChoices, tieForm, valuesOf } from './tieForm.ts'
import { useTieKinds } from './ties.data.ts'

/** A new tie of a contact, or one that is there, told from this contact. */
export function TieForm({ contact, tie, onDone }: { contact: Contact; tie: TieSeen | null; onDone: () => void }) {
  const { t, language } = useWords('ties')
  const kinds = useTieKinds().data ?? []
  const { form, control, submit, busy, failure, restored, discard } = useDeskForm({ schema: tieForm, defaults: valuesOf(tie), place: tie ? undefined : `contacts/${contact.id}/tie` })
  const phrase = useWatch({ control, name: 'phrase' })
  const save = submit(async (values) => {
    const input = inputOf(contact.id, values)
    try {
      const saved = await (tie ? client.contacts.ties.change({ id: tie.id, version: tie.version, tie: input }) : client.contacts.ties.add(input))
      const [other] = await client.contacts.named({ ids: [values.otherId!] })
      notifyDone(t(tie ? 'form.changed' : 'form.added', { name: other?.name ?? '' }), {
        undo: () => (tie ? client.contacts.ties.change({ id: tie.id, version: saved.version, tie: inputOf(contact.id, tieForm.parse(valuesOf(tie))) }) : client.contacts.ties.remove({ id: saved.id })),
      })
      onDone()
    } catch (error) {
      markEnds(form, error)
      throw error
    }
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        <SelectField control={control} name="phrase" label={t('form.phrase', { name: contact.name })} description={t('form.phraseHint')} choices={phraseChoices(kinds, contact.kind, language, tie)} searchable required autoFocus />
        {!tie && <ContactField control={control} name="otherId" label={t('form.other')} kind={otherKindOf(kinds, phrase ?? null)} required />}
        <TextField control={control} name="role" label={t('form.role')} description={t('form.roleHint')} />
        <DayField control={control} name="since" label={t('form.since')} clearable />
        <DayField control={control} name="until" label={t('form.until')} description={t('form.untilHint')} clearable />
        <ProseField control={control} name="note" label={t('form.note')} description={t('form.noteHint')} minRows={2} />
        {isThereAlready(failure) ? <Alert color="red" variant="light" role="alert">{t('form.exists')}</Alert> : failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t(tie ? 'form.save' : 'form.add')}
        </Button>
      </Stack>
    </form>
  )
}
