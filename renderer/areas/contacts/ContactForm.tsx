import { Button, Group, Stack, Title } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, type useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { type contactForm, dropEmpty } from './contactForm.ts'
import { ContactFields } from './ContactFields.tsx'

interface ContactFormProps {
  title: string
  deskForm: ReturnType<typeof useDeskForm<typeof contactForm>>
  onSubmit: (event?: FormEvent) => Promise<void>
  onCancel: () => void
  isNew: boolean
  /** In place of how to reach someone unsafe to contact. */
  withheld?: ReactNode
  /** What can be done about a failure. */
  children?: ReactNode
}

/** The form of a contact: what is typed survives a lock and a crash until it is saved or cancelled. */
export function ContactForm({ title, deskForm, onSubmit, onCancel, isNew, withheld, children }: ContactFormProps) {
  const { t } = useWords('contacts')
  const { form, busy, failure, restored, discard } = deskForm
  const submit = (event: FormEvent) => {
    event.preventDefault()
    dropEmpty(form)
    void onSubmit(event)
  }
  return (
    <form onSubmit={submit} noValidate aria-label={title}>
      <Stack gap="md" maw={640}>
        <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        <KeptDraft restored={restored} discard={discard} />
        <ContactFields form={form} isNew={isNew} withheld={withheld} />
        {failure !== null && <Failure error={failure} />}
        {children}
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            {t('form.save')}
          </Button>
          <Button variant="default" onClick={() => void discard().then(onCancel)}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
