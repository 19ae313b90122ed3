import { ActionIcon, Group, Stack } from '@mantine/core'
import { IconArrowBarToUp, IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { type Control, useFieldArray, useWatch } from 'react-hook-form'
import { oddPostalCode, tidyPostalCode } from '#shared/areas/contacts/contacts.rules.ts'
import { addressKind } from '#shared/areas/contacts/contacts.schema.ts'
import { SelectField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ContactFormReturn, ContactFormValues } from './contactForm.ts'
import { Doubt } from './Doubt.tsx'
import { AddButton } from './ReachFields.tsx'
import classes from './contacts.module.css'

/** A contact's addresses, the one to use first; there may be none. */
export function AddressFields({ form }: { form: ContactFormReturn }) {
  const { t } = useWords('contacts')
  const control: Control<ContactFormValues, any, any> = form.control
  const { fields, append, remove, move } = useFieldArray({ control, name: 'addresses' })
  return (
    <fieldset className={classes.several}>
      <legend>{t('form.addresses')}</legend>
      {fields.map(({ id }, index) => (
        <Group key={id} gap="xs" wrap="nowrap" align="flex-start">
          <OneAddress form={form} index={index} />
          <Stack gap={4} pt={24}>
            <ActionIcon variant="subtle" size={30} aria-label={t('form.removeAddress', { number: index + 1 })} onClick={() => remove(index)}>
              <IconX size={18} aria-hidden />
            </ActionIcon>
            {index > 0 && (
              <ActionIcon variant="subtle" size={30} aria-label={t('form.addressFirst', { number: index + 1 })} onClick={() => move(index, 0)}>
                <IconArrowBarToUp size={18} aria-hidden />
              </ActionIcon>
            )}
          </Stack>
        </Group>
      ))}
      <AddButton label={t('form.addAddress')} onClick={() => append({ kind: 'home', street: '', city: '', province: 'ON', postalCode: '' })} />
    </fieldset>
  )
}

function OneAddress({ form, index }: { form: ContactFormReturn; index: number }) {
  const { t } = useWords('contacts')
  const control: Control<ContactFormValues, any, any> = form.control
  const postalCode = useWatch({ control, name: `addresses.${index}.postalCode` }) ?? ''
  useTidyPostalCode(form, index, postalCode)
  return (
    <Stack gap="xs" flex={1} miw={0}>
      <Group align="flex-start" wrap="nowrap">
        <SelectField control={control} name={`addresses.${index}.kind`} label={t('form.addressKind')} choices={addressKind.options.map((value) => ({ value, label: t(`addressKinds.${value}`) }))} />
        <div style={{ flex: 1 }}>
          <TextField control={control} name={`addresses.${index}.street`} label={t('form.street')} />
        </div>
      </Group>
      <Group grow align="flex-start">
        <TextField control={control} name={`addresses.${index}.city`} label={t('form.city')} />
        <TextField control={control} name={`addresses.${index}.province`} label={t('form.province')} />
        <TextField control={control} name={`addresses.${index}.postalCode`} label={t('form.postalCode')} />
      </Group>
      <Doubt text={oddPostalCode(postalCode) ? t('form.oddPostalCode') : null} />
    </Stack>
  )
}

/** "m6k3p2" becomes "M6K 3P2" on leaving the field: while one types, the caret would jump. */
function useTidyPostalCode(form: ContactFormReturn, index: number, postalCode: string): void {
  const name = `addresses.${index}.postalCode` as const
  const { isTouched } = form.getFieldState(name, form.formState)
  const tidied = tidyPostalCode(postalCode)
  useEffect(() => {
    if (isTouched && tidied !== postalCode && document.activeElement?.getAttribute('name') !== name) form.setValue(name, tidied)
  }, [isTouched, tidied, postalCode, form, name])
}
