import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { z } from 'zod'
import { liftsMark } from '#shared/areas/contacts/safety.rules.ts'
import { cardInput, type SafetyCard, safetyLevel } from '#shared/areas/contacts/safety.schema.ts'
import { optionalLine } from '#shared/base/text.ts'
import { dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { CardFields } from './CardFields.tsx'
import { CardHistory } from './CardHistory.tsx'
import { useCard } from './safety.data.ts'

export const cardForm = z.intersection(cardInput, z.object({ reason: optionalLine(500) }))
export type CardFormValues = z.input<typeof cardForm>

/** The safe-contact card to fill in or change, with its history beneath. */
export function CardPanel({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const found = useCard(contactId)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (found.data === undefined) return null
  return (
    <Stack gap="xl">
      <CardForm contactId={contactId} card={found.data} onDone={onDone} />
      {found.data && <CardHistory contactId={contactId} />}
    </Stack>
  )
}

function CardForm({ contactId, card, onDone }: { contactId: string; card: SafetyCard | null; onDone: () => void }) {
  const { t } = useWords('consents')
  const { zone } = useFormat()
  // What others save meanwhile must not change the form under one's hands.
  const [known] = useState(card)
  const { form, control, submit, busy, failure } = useDeskForm({ schema: cardForm, defaults: valuesOf(known, dayAt(Date.now(), zone)) })
  const level = form.watch('level')
  const save = submit(async ({ reason, ...changed }) => {
    await client.contacts.safety.saveCard({ contactId, version: known?.version ?? 0, card: changed, reason })
    notifyDone(t('card.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate aria-label={t('card.form')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t('card.hint')}</Text>
        <LevelField control={control} />
        {level && liftsMark(known?.level ?? null, level) && <TextField control={control} name="reason" label={t('card.reason')} description={t('card.reasonHint')} required />}
        <CardFields control={control} level={level} />
        {failure !== null && <Failure error={failure} />}
        <Group gap="xs">
          <Button type="submit" loading={busy}>{t('card.save')}</Button>
          <Button variant="default" onClick={onDone}>{t('card.cancel')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

function LevelField({ control }: { control: Control<CardFormValues, any, any> }) {
  const { t } = useWords('consents')
  const { field, fieldState } = useController({ control, name: 'level' })
  const error = useFieldMessage(fieldState.error?.message)
  return (
    <Radio.Group label={t('card.level')} value={field.value ?? null} onChange={field.onChange} error={error} required>
      <Stack gap={6} mt={4}>
        {safetyLevel.options.map((level) => (
          <Radio key={level} value={level} label={t(`levels.${level}`)} description={t(`levelHints.${level}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function valuesOf(card: SafetyCard | null, today: string): CardFormValues {
  if (card) {
    const { contactId: _contactId, version: _version, savedAt: _savedAt, savedBy: _savedBy, ...known } = card
    return { ...known, reason: '' }
  }
  return {
    level: 'limited', call: 'notAsked', voicemail: 'notAsked', text: 'notAsked', email: 'notAsked', mail: 'notAsked', nameClinic: 'notAsked',
    hours: '', spans: [], codeName: '', whatToSay: '', checkedOn: today, recheckAfter: 90, note: '', reason: '',
  }
}
