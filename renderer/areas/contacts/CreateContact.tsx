import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { contactForm, newContactValues } from './contactForm.ts'
import { ContactForm } from './ContactForm.tsx'
import { LikeNotice } from './duplicates/LikeNotice.tsx'

/** A new contact beside the list. */
export function CreateContact({ kind }: { kind: ContactKind }) {
  const { t } = useWords('contacts')
  const [, go] = useLocation()
  const queries = useQueryClient()
  const deskForm = useDeskForm({ schema: contactForm, defaults: newContactValues(kind === 'organization' ? 'organization' : 'person'), place: `contacts/new/${kind}` })
  const save = deskForm.submit(async ({ version: _version, ...contact }) => {
    const made = await client.contacts.create(contact)
    queries.setQueryData(desk.contacts.get.queryKey({ input: { id: made.id } }), made)
    notifyDone(t('form.added', { name: made.name }))
    go(`/${made.id}`)
  })
  return (
    <ContactForm
      title={t(kind === 'organization' ? 'form.newOrganization' : 'form.newPerson')}
      deskForm={deskForm}
      onSubmit={save}
      onCancel={() => go('/')}
      isNew
    >
      <LikeNotice form={deskForm.form} />
    </ContactForm>
  )
}
