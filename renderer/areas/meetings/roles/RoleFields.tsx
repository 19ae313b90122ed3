import { Autocomplete, Select, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { type Control, type FieldValues, useController } from 'react-hook-form'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { useFollowUpOwners } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useRoleTexts } from '../kinds/shippedTexts.ts'

interface RoleFieldsProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  /** Where the part stands in the form: "" or "roles.0.". */
  at: string
  autoFocus?: boolean
  /** There is room for both beside each other. */
  wide?: boolean
}

/** A part, by one of the program's names or another, and who takes it. */
export function RoleFields<Values extends FieldValues>({ control: given, at, autoFocus, wide = false }: RoleFieldsProps<Values>) {
  const control = given as unknown as Control<FieldValues, any, any>
  const { t } = useWords('meetingNeeds')
  const { say, offered, keep } = useRoleTexts()
  const { field, fieldState } = useController({ control, name: `${at}role` })
  const error = useFieldMessage(fieldState.error?.message)
  const [typed, setTyped] = useState(() => say(field.value as string))
  return (
    <SimpleGrid cols={wide ? { base: 1, sm: 2 } : 1} spacing="xs">
      <Autocomplete
        label={t('role.role')}
        data={offered}
        maxLength={80}
        error={error}
        data-autofocus={autoFocus || undefined}
        value={typed}
        onChange={(next) => {
          setTyped(next)
          field.onChange(keep(next))
        }}
      />
      <Holder control={control} at={at} role={typed} />
    </SimpleGrid>
  )
}

const someone = 'contact'

/** Who takes it: nobody yet, a member of the staff, or someone of the contacts. */
function Holder({ control, at, role }: { control: Control<FieldValues, any, any>; at: string; role: string }) {
  const { t } = useWords('meetingNeeds')
  const owners = useFollowUpOwners().data ?? []
  const contact = useController({ control, name: `${at}contactId` })
  const member = useController({ control, name: `${at}memberId` })
  const [choosing, setChoosing] = useState(contact.field.value !== null)
  const wrong = useFieldMessage(contact.fieldState.error?.message)
  const gone = useFieldMessage(member.fieldState.error?.message)
  const ofContacts = choosing || contact.field.value !== null
  const choose = (value: string | null) => {
    setChoosing(value === someone)
    contact.field.onChange(null)
    member.field.onChange(value === someone ? null : value)
  }
  return (
    <>
      <Select
        label={role ? t('role.who', { role }) : t('role.whoPlain')}
        placeholder={t('role.nobody')}
        data={[{ value: someone, label: t('role.contact') }, ...owners.map(({ id, name }) => ({ value: id, label: name }))]}
        clearable
        clearButtonProps={{ 'aria-label': t('role.clear') }}
        error={gone}
        value={ofContacts ? someone : (member.field.value as string | null)}
        onChange={choose}
      />
      {ofContacts && <ContactPicker label={t('role.contactOf', { role })} value={contact.field.value as string | null} onChange={contact.field.onChange} error={wrong} />}
    </>
  )
}
