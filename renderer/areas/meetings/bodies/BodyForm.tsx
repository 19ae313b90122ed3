import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { type Body, bodyDeadline, bodyInput, bodyKind } from '#shared/areas/meetings/bodies.schema.ts'
import { wallClock } from '#shared/base/time.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, ClockField, KeptDraft, NumberField, ProseField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { keptText } from '../kinds/shippedTexts.ts'
import { useSayBody } from './bodies.data.ts'

/** The deadline in three fields; "none" is no deadline at all. A clock that was emptied is none. */
const schema = bodyInput.omit({ deadline: true }).extend({
  counting: z.enum(['none', ...bodyDeadline.shape.counting.options]),
  days: bodyDeadline.shape.days,
  by: z.union([wallClock, z.literal('')]).nullable().transform((clock) => clock || null),
})

/** One body: what it is, how long one speaks, until when and how one registers. */
export function BodyForm({ body, onDone }: { body: Body | null; onDone: () => void }) {
  const { t } = useWords('bodies')
  const say = useSayBody()
  const [known] = useState(body)
  const shown = { name: say.name(known?.name ?? ''), how: say.how(known?.how ?? '') }
  const [defaults] = useState(() => ({
    name: shown.name, kind: known?.kind ?? ('committee' as const), minutes: known ? known.minutes : 5, how: shown.how, contactId: known?.contactId ?? null, notes: known?.notes ?? '', toCheck: known?.toCheck ?? false,
    counting: known?.deadline?.counting ?? ('none' as const), days: known?.deadline?.days ?? 1, by: known?.deadline?.by ?? null,
  }))
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema, defaults, ...(known ? {} : { place: 'meetings/bodies/new' }) })
  const counting = useWatch({ control, name: 'counting' })
  const send = submit(async ({ counting: counted, days, by, ...typed }) => {
    const deadline = counted === 'none' ? null : { counting: counted, days, by }
    const input = { ...typed, name: keptText(typed.name, known?.name ?? '', shown.name), how: keptText(typed.how, known?.how ?? '', shown.how), deadline }
    await client.meetings.bodies.save({ id: known?.id ?? null, version: known?.version ?? 0, body: input })
    notifyDone(t('saved', { name: typed.name }))
    onDone()
  })
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <TextField control={control} name="name" label={t('form.name')} required autoFocus />
        <SelectField control={control} name="kind" label={t('form.kind')} choices={bodyKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        <NumberField control={control} name="minutes" label={t('form.minutes')} description={t('form.minutesHint')} min={1} max={240} />
        <SelectField control={control} name="counting" label={t('form.counting')} choices={schema.shape.counting.options.map((value) => ({ value, label: t(`countings.${value}`) }))} />
        {counting !== 'none' && (
          <Group grow align="flex-start">
            <NumberField control={control} name="days" label={t('form.days')} min={0} max={60} required />
            <ClockField control={control} name="by" label={t('form.by')} />
          </Group>
        )}
        <ProseField control={control} name="how" label={t('form.how')} />
        <ContactField control={control} name="contactId" kind="organization" label={t('form.contact')} />
        <ProseField control={control} name="notes" label={t('form.notes')} />
        <CheckField control={control} name="toCheck" label={t('toCheck')} description={t('form.toCheckHint')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('form.save')}</Button>
      </Stack>
    </form>
  )
}
