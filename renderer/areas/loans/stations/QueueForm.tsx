import { Button, Stack } from '@mantine/core'
import { Controller } from 'react-hook-form'
import { queueInput } from '#shared/areas/loans/stations.schema.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Puts someone in line; Enter alone gives them a number. */
export function QueueForm({ onDone }: { onDone: () => void }) {
  const { t } = useWords('stations')
  const { control, submit, busy, failure } = useDeskForm({ schema: queueInput, defaults: { who: '', contactId: null } })
  const save = submit(async (input) => {
    const { id, who } = await client.loans.stations.queue(input)
    notifyDone(t('line.added', { who }), { undo: () => client.loans.stations.giveUp({ id }) })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField control={control} name="who" label={t('who.label')} description={t('who.hint')} autoFocus />
        <Controller control={control} name="contactId" render={({ field }) => <ContactPicker label={t('who.account')} description={t('who.accountHint')} value={field.value ?? null} onChange={field.onChange} />} />
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" loading={busy}>
          {t('line.add')}
        </Button>
      </Stack>
    </form>
  )
}
