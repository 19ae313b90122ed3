import { ActionIcon, Button, Group, Select, TextInput } from '@mantine/core'
import { IconArrowBarToUp, IconPlus, IconX } from '@tabler/icons-react'
import { type Control, useController, useFieldArray, useWatch } from 'react-hook-form'
import { emailKind, phoneKind } from '#shared/areas/contacts/contacts.schema.ts'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ContactFormValues } from './contactForm.ts'
import { Doubt } from './Doubt.tsx'
import { oddPhone } from './oddPhone.ts'
import classes from './contacts.module.css'

type ContactControl = Control<ContactFormValues, any, any>

/** A contact's phones, as many as there are. */
export function PhoneFields({ control }: { control: ContactControl }) {
  const { t } = useWords('contacts')
  const { fields, append, remove, move } = useFieldArray({ control, name: 'phones' })
  return (
    <fieldset className={classes.several}>
      <legend>{t('form.phones')}</legend>
      {fields.map(({ id }, index) => (
        <div key={id}>
          <ReachRow
            control={control}
            kindName={`phones.${index}.kind`}
            name={`phones.${index}.number`}
            kinds={phoneKind.options.map((value) => ({ value, label: t(`phoneKinds.${value}`) }))}
            labels={{ kind: t('form.phoneKind', { number: index + 1 }), value: t('form.phone', { number: index + 1 }), remove: t('form.removePhone', { number: index + 1 }), first: t('form.phoneFirst', { number: index + 1 }) }}
            type="tel"
            onRemove={() => remove(index)}
            onFirst={index > 0 ? () => move(index, 0) : null}
          />
          <PhoneDoubt control={control} index={index} />
        </div>
      ))}
      <AddButton label={t('form.addPhone')} onClick={() => append({ kind: 'mobile', number: '' })} />
    </fieldset>
  )
}

/** A contact's e-mail addresses, as many as there are. */
export function EmailFields({ control }: { control: ContactControl }) {
  const { t } = useWords('contacts')
  const { fields, append, remove, move } = useFieldArray({ control, name: 'emails' })
  return (
    <fieldset className={classes.several}>
      <legend>{t('form.emails')}</legend>
      {fields.map(({ id }, index) => (
        <ReachRow
          key={id}
          control={control}
          kindName={`emails.${index}.kind`}
          name={`emails.${index}.address`}
          kinds={emailKind.options.map((value) => ({ value, label: t(`emailKinds.${value}`) }))}
          labels={{ kind: t('form.emailKind', { number: index + 1 }), value: t('form.email', { number: index + 1 }), remove: t('form.removeEmail', { number: index + 1 }), first: t('form.emailFirst', { number: index + 1 }) }}
          type="email"
          onRemove={() => remove(index)}
          onFirst={index > 0 ? () => move(index, 0) : null}
        />
      ))}
      <AddButton label={t('form.addEmail')} onClick={() => append({ kind: 'home', address: '' })} />
    </fieldset>
  )
}

interface ReachRowProps {
  control: ContactControl
  kindName: `phones.${number}.kind` | `emails.${number}.kind`
  name: `phones.${number}.number` | `emails.${number}.address`
  kinds: { value: string; label: string }[]
  labels: { kind: string; value: string; remove: string; first: string }
  type: 'tel' | 'email'
  onRemove: () => void
  /** Makes it the one to use; null for the one that is. */
  onFirst: (() => void) | null
}

function ReachRow({ control, kindName, name, kinds, labels, type, onRemove, onFirst }: ReachRowProps) {
  const kind = useController({ control, name: kindName })
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Select aria-label={labels.kind} data={kinds} allowDeselect={false} w={130} style={{ flex: 'none' }} value={kind.field.value} onChange={kind.field.onChange} />
      <TextInput
        ref={field.ref}
        aria-label={labels.value}
        type={type}
        inputMode={type}
        autoComplete="off"
        style={{ flex: 1 }}
        error={error}
        name={field.name}
        value={field.value ?? ''}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
      <ActionIcon variant="subtle" size={36} aria-label={labels.remove} onClick={onRemove}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
      {onFirst && (
        <ActionIcon variant="subtle" size={36} aria-label={labels.first} onClick={onFirst}>
          <IconArrowBarToUp size={18} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}

function PhoneDoubt({ control, index }: { control: ContactControl; index: number }) {
  const { t } = useWords('contacts')
  const number = useWatch({ control, name: `phones.${index}.number` })
  return <Doubt text={oddPhone(number ?? '') ? t('form.oddPhone') : null} />
}

export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} style={{ justifySelf: 'start' }} onClick={onClick}>
      {label}
    </Button>
  )
}
