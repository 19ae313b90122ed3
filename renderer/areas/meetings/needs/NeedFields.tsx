import { Group, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type Control, type FieldValues, useController, useWatch } from 'react-hook-form'
import { proposedDeadline } from '#shared/areas/meetings/needs.rules.ts'
import { type NeedKind, needKind } from '#shared/areas/meetings/needs.schema.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { DayField, NumberField, ProseField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

interface NeedFieldsProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  /** Where the need stands in the form: "" or "needs.0.". */
  at: string
  /** From which its deadline is proposed. */
  meetingDay: string | null
}

/** One thing that is needed, for how many, who asked for it, and until when it can be arranged. */
export function NeedFields<Values extends FieldValues>({ control: given, at, meetingDay }: NeedFieldsProps<Values>) {
  const control = given as unknown as Control<FieldValues, any, any>
  const { t } = useWords('meetingNeeds')
  const kind = useWatch({ control, name: `${at}kind` }) as NeedKind
  const deadline = useController({ control, name: `${at}deadline` }).field
  useProposal(kind, deadline.value as string | null, meetingDay, deadline.onChange)
  return (
    <Stack gap="xs">
      <Group align="flex-start" grow>
        <SelectField control={control} name={`${at}kind`} label={t('need.kind')} choices={needKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        <NumberField control={control} name={`${at}quantity`} label={t('need.quantity')} min={1} max={5000} />
      </Group>
      {kind === 'oralInterpreting' && <TextField control={control} name={`${at}language`} label={t('need.language')} />}
      <DayField control={control} name={`${at}deadline`} label={t('need.deadline')} clearable />
      <ContactField control={control} name={`${at}contactId`} label={t('need.contact')} />
      <ProseField control={control} name={`${at}details`} label={t('need.details')} minRows={1} />
    </Stack>
  )
}

/** A deadline that is as proposed goes with the kind and with the meeting's day. */
function useProposal(kind: NeedKind, value: string | null, meetingDay: string | null, set: (day: string) => void): void {
  const last = useRef({ kind, meetingDay })
  useEffect(() => {
    const before = last.current
    if (before.kind === kind && before.meetingDay === meetingDay) return
    last.current = { kind, meetingDay }
    const proposed = before.meetingDay && proposedDeadline(before.kind, before.meetingDay)
    if (meetingDay && value === proposed) set(proposedDeadline(kind, meetingDay))
  })
}
