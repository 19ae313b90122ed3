import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ContactRecord } from '#shared/areas/contacts/contacts.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { contactForm, valuesOf } from './contactForm.ts'
import { ContactForm } from './ContactForm.tsx'
import { WithheldReach } from './safety/WithheldReach.tsx'
import { useContact } from './contacts.data.ts'

/** A contact's form, filled with what is known when it opens. */
export function EditContact({ id }: { id: string }) {
  const found = useContact(id)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!found.data) return null
  return <EditForm contact={found.data} />
}

function EditForm({ contact }: { contact: ContactRecord }) {
  const { t } = useWords('contacts')
  const [, go] = useLocation()
  const queries = useQueryClient()
  // What others save meanwhile must not change the form under one's hands.
  const [known] = useState(contact)
  const { id } = known
  const deskForm = useDeskForm({ schema: contactForm, defaults: valuesOf(known), place: `contacts/${id}` })
  const { form, failure } = deskForm
  const save = deskForm.submit(async ({ version, ...changed }) => {
    const saved = await client.contacts.update({ id, version, contact: changed })
    queries.setQueryData(desk.contacts.get.queryKey({ input: { id } }), saved)
    notifyDone(t('form.saved', { name: saved.name }))
    go(`/${id}`)
  })
  const withheld = form.watch('reachWithheld') && (
    <WithheldReach
      contactId={id}
      onReveal={(shown) => {
        for (const name of ['phones', 'emails', 'addresses'] as const) form.setValue(name, shown[name])
        form.setValue('reachWithheld', false)
      }}
    />
  )
  const leave = () => go(`/${id}`)
  const keepMine = async () => {
    form.setValue('version', (await client.contacts.get({ id })).version)
    await save()
  }
  return (
    <ContactForm title={t('form.edit', { name: known.name })} deskForm={deskForm} onSubmit={save} onCancel={leave} isNew={false} withheld={withheld}>
      {changedMeanwhile(failure) && (
        <Group gap="xs">
          <Button variant="default" onClick={() => void deskForm.discard().then(leave)}>
            {t('form.showTheirs')}
          </Button>
          <Button variant="default" onClick={() => void keepMine()}>
            {t('form.keepMine')}
          </Button>
        </Group>
      )}
    </ContactForm>
  )
}

function changedMeanwhile(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.code === 'CONFLICT' && failure.data.reason === 'changedMeanwhile'
}
