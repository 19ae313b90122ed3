import { useController, type Control, type UseFormReturn } from 'react-hook-form'
import type { Span } from '#shared/areas/space/space.rules.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { ProseField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { AvailabilityNote } from './booking/AvailabilityNote.tsx'
import { HoldFields } from './booking/HoldFields.tsx'
import { MarginFields } from './booking/MarginFields.tsx'
import { RoomFields } from './booking/RoomFields.tsx'
import { SetUpFields } from './booking/SetUpFields.tsx'
import { TimeFields } from './booking/TimeFields.tsx'
import type { BookingFormInput } from './bookingForm.ts'

// The output type of a form's schema does not matter to its fields.
export type BookingControl = Control<BookingFormInput, any, any>
export type BookingForm = UseFormReturn<BookingFormInput, any, any>

interface BookingFieldsProps {
  form: BookingForm
  except?: string
  before?: Span
  /** Not of a series: its dates are booked firmly. */
  mayHold?: boolean
}

/** What one says of a booking; whether it can be had is told while it is typed. */
export function BookingFields({ form, except, before, mayHold = true }: BookingFieldsProps) {
  const { t } = useWords('space')
  const { control } = form
  return (
    <>
      <TextField control={control} name="title" label={t('form.title')} required autoFocus />
      <GroupField control={control} />
      <RoomFields form={form} />
      <TimeFields control={control} />
      <AvailabilityNote form={form} except={except} before={before} />
      <SetUpFields form={form} />
      <MarginFields form={form} />
      {mayHold && <HoldFields control={control} />}
      <ProseField control={control} name="notes" label={t('form.notes')} minRows={2} />
    </>
  )
}

function GroupField({ control }: { control: BookingControl }) {
  const { t } = useWords('space')
  const { field } = useController({ control, name: 'contactId' })
  return <ContactPicker label={t('form.contact')} value={field.value ?? null} onChange={field.onChange} />
}
