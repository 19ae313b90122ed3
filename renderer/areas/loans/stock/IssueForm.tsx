import { Group, Kbd, Paper, Stack, Title } from '@mantine/core'
import { useId } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, NumberField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { IssueButton } from './IssueButton.tsx'
import { IssueMore } from './IssueMore.tsx'
import { MeetingsToday } from './MeetingsToday.tsx'
import { StockAfter } from './StockAfter.tsx'
import { type IssueWish, useIssueForm } from './useIssueForm.ts'

/** Gives out: how many of what, to whom, for which meeting. The screen's main act, so it stands there ready. */
export function IssueForm({ items, wish }: { items: Item[]; wish: IssueWish }) {
  const { t } = useWords('loans')
  const heading = useId()
  const issuing = useIssueForm(wish)
  const { form, restored, discard, failure } = issuing
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <form onSubmit={issuing.save} noValidate>
        <Stack gap="sm">
          <Group justify="space-between">
            <Title order={2} size="h4" id={heading}>
              {t('issue.title')}
            </Title>
            <Kbd size="xs">{t('issue.keys')}</Kbd>
          </Group>
          <KeptDraft restored={restored} discard={discard} />
          <MeetingsToday
            chosen={useWatch({ control: form.control, name: 'meetingId' }) ?? null}
            onChoose={(meetingId) => {
              void issuing.chooseMeeting(meetingId)
              issuing.focusQuantity()
            }}
          />
          <Fields issuing={issuing} items={items} />
          {failure !== null && <Failure error={failure} />}
          <IssueButton issuing={issuing} items={items} />
        </Stack>
      </form>
    </Paper>
  )
}

export type Issuing = ReturnType<typeof useIssueForm>

function Fields({ issuing, items }: { issuing: Issuing; items: Item[] }) {
  const { t } = useWords(['loans', 'stock'])
  const { control } = issuing.form
  const choices = items.map((item) => ({ value: item.id, label: `${item.name} (${t('stock.leftOf', { count: item.usable })})` }))
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <div style={{ flex: '0 0 8rem' }}>
          <NumberField control={control} name="quantity" label={t('issue.quantity')} min={1} required />
        </div>
        <div style={{ flex: 1, minWidth: 0 }}>
          <SelectField control={control} name="itemId" label={t('item.what')} choices={choices} required />
        </div>
      </Group>
      <StockAfter control={control} items={items} />
      {issuing.reserved && <TextField control={control} name="reservedReason" label={t('stock:reserved.reason')} />}
      <Group align="flex-start" grow>
        <ToWhom issuing={issuing} />
        <Controller
          control={control}
          name="meetingId"
          render={({ field }) => (
            <MeetingPicker label={t('issue.meeting')} value={field.value ?? null} onChange={(meetingId) => void issuing.chooseMeeting(meetingId)} />
          )}
        />
      </Group>
      <TextField control={control} name="note" label={t('issue.note')} description={t('issue.wall')} />
      <IssueMore control={control} />
    </>
  )
}

function ToWhom({ issuing }: { issuing: Issuing }) {
  const { t } = useWords('loans')
  const { control, getFieldState, formState } = issuing.form
  const error = useFieldMessage(getFieldState('contactId', formState).error?.message)
  return (
    <Controller
      control={control}
      name="contactId"
      render={({ field }) => <ContactPicker label={t('issue.to')} value={field.value ?? null} onChange={issuing.chooseContact} error={error} />}
    />
  )
}
