import { Group, SegmentedControl, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import { contactKind, organizationKind } from '#shared/areas/contacts/contacts.schema.ts'
import { CheckField, ProseField, SelectField, TagsField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { AddressFields } from './AddressFields.tsx'
import { CustomFields } from './CustomFields.tsx'
import { useContactTags } from './contacts.data.ts'
import type { ContactFormReturn, ContactFormValues } from './contactForm.ts'
import { languageSuggestions } from './languageSuggestions.ts'
import { EmailFields, PhoneFields } from './ReachFields.tsx'

type ContactControl = Control<ContactFormValues, any, any>

/** What a person types about a contact, the same for a new one and a changed one. */
export function ContactFields({ form, isNew, withheld }: { form: ContactFormReturn; isNew: boolean; withheld?: ReactNode }) {
  const { t, language } = useWords('contacts')
  const control: ContactControl = form.control
  const kind = useWatch({ control, name: 'kind' })
  const tags = useContactTags()
  return (
    <Stack gap="md">
      <KindField form={form} />
      {kind === 'person' ? <PersonName control={control} isNew={isNew} /> : <OrganizationName control={control} isNew={isNew} />}
      {withheld || (
        <>
          <PhoneFields control={control} />
          <EmailFields control={control} />
        </>
      )}
      {kind === 'person' && <TextField control={control} name="affiliation" label={t('form.affiliation')} description={t('form.affiliationHint')} />}
      <TagsField control={control} name="tags" label={t('form.tags')} description={t('form.tagsHint')} suggestions={tags.data ?? []} />
      <TagsField control={control} name="languages" label={t('form.languages')} description={t('form.languagesHint')} suggestions={languageSuggestions(language)} />
      {kind === 'person' && <CheckField control={control} name="needsInterpretation" label={t('form.needsInterpretation')} />}
      {!withheld && <AddressFields form={form} />}
      <TextField control={control} name="neighbourhood" label={t('form.neighbourhood')} />
      <Group grow align="flex-start">
        <TextField control={control} name="ward" label={t('form.ward')} />
        <TextField control={control} name="riding" label={t('form.riding')} />
      </Group>
      <TagsField control={control} name="otherNames" label={t('form.otherNames')} description={t('form.otherNamesHint')} suggestions={[]} />
      {kind === 'person' && <TextField control={control} name="born" label={t('form.born')} description={t('form.bornHint')} />}
      <CustomFields control={control} kind={kind} />
      <ProseField control={control} name="notes" label={t('form.notes')} description={t('form.notesHint')} />
    </Stack>
  )
}

/** Changing what it is takes the name along: an import may have taken a group for a person. */
function KindField({ form }: { form: ContactFormReturn }) {
  const { t } = useWords('contacts')
  const { field } = useController({ control: form.control as ContactControl, name: 'kind' })
  const change = (kind: string) => {
    const { givenName = '', familyName = '', organizationName = '' } = form.getValues()
    if (kind === 'organization' && !organizationName) form.setValue('organizationName', `${givenName} ${familyName}`.trim())
    if (kind === 'person' && !givenName && !familyName) form.setValue('givenName', organizationName)
    field.onChange(kind)
  }
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('form.kind')}
      style={{ alignSelf: 'flex-start' }}
      value={field.value}
      onChange={change}
      data={contactKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
    />
  )
}

function PersonName({ control, isNew }: { control: ContactControl; isNew: boolean }) {
  const { t } = useWords('contacts')
  return (
    <>
      <Group grow align="flex-start">
        <TextField control={control} name="givenName" label={t('form.givenName')} description={t('form.oneName')} autoFocus={isNew} />
        <TextField control={control} name="familyName" label={t('form.familyName')} description={'\u00a0'} />
      </Group>
      <TextField control={control} name="pronouns" label={t('form.pronouns')} />
    </>
  )
}

function OrganizationName({ control, isNew }: { control: ContactControl; isNew: boolean }) {
  const { t } = useWords('contacts')
  const kinds = organizationKind.options.map((value) => ({ value, label: t(`organizationKinds.${value}`) }))
  return (
    <>
      <TextField control={control} name="organizationName" label={t('form.organizationName')} required autoFocus={isNew} />
      <SelectField control={control} name="organizationKind" label={t('form.organizationKind')} choices={kinds} clearable />
    </>
  )
}
