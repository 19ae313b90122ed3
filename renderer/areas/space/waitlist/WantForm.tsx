import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import type { findingInput } from '#shared/areas/space/finding.schema.ts'
import { type Want, wantInput } from '#shared/areas/space/waitlist.schema.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, ProseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { NeedFields } from '../finding/NeedFields.tsx'

interface WantFormProps {
  want: Want | null
  /** A new one begins as what was searched for in vain. */
  like?: z.input<typeof findingInput>
  onDone: () => void
}

/** What someone waits for. */
export function WantForm({ want, like, onDone }: WantFormProps) {
  const { t } = useWords('spaceFinding')
  const { zone } = useFormat()
  const [today] = useState(() => dayAt(Date.now(), zone))
  const plain = { people: null, minutes: 120, from: '18:00', to: '22:00', weekdays: [], layout: null, kind: 'room' as const, siteId: null, roomId: null, features: [], access: [] }
  const fresh = { ...plain, ...like, title: '', contactId: null, notes: '', firstDay: like?.fromDay ?? today, lastDay: like?.toDay ?? addDays(today, 27) }
  const { control, submit, busy, failure } = useDeskForm({ schema: wantInput, defaults: want ?? fresh })
  const save = submit(async (values) => {
    const saved = want ? await client.space.waitlist.update({ id: want.id, want: values }) : await client.space.waitlist.add(values)
    notifyDone(t(saved.state === 'offered' ? 'waitlist.offeredAtOnce' : 'waitlist.saved', { title: saved.title }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <TextField control={control} name="title" label={t('waitlist.what')} required autoFocus />
        <ContactField control={control} name="contactId" label={t('waitlist.contact')} />
        <DayField control={control} name="firstDay" label={t('fromDay')} required />
        <DayField control={control} name="lastDay" label={t('toDay')} required />
        <NeedFields control={control} withRoom />
        <ProseField control={control} name="notes" label={t('waitlist.notes')} minRows={2} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('waitlist.save')}</Button>
      </Stack>
    </form>
  )
}
