import { Alert, Button, Group, Stack } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** A form that shows how to reach someone unsafe to contact opens on a press that is noted. */
export function RevealFirst({ contact, onCancel, children }: { contact: Contact; onCancel: () => void; children: ReactNode }) {
  const { t } = useWords('consents')
  const reveal = useMutation({ mutationFn: () => client.contacts.safety.reveal({ contactId: contact.id }) })
  if (!contact.unsafe || reveal.isSuccess) return children
  return (
    <Alert color="red" variant="light" icon={<IconHandStop aria-hidden />} title={t('reveal.formTitle', { name: contact.name })}>
      <Stack gap="xs">
        {t('reveal.formHint')}
        <Group gap="xs">
          <Button size="compact-sm" loading={reveal.isPending} onClick={() => reveal.mutate()}>{t('reveal.openForm')}</Button>
          <Button size="compact-sm" variant="default" onClick={onCancel}>{t('card.cancel')}</Button>
        </Group>
        {reveal.error && <Failure error={reveal.error} />}
      </Stack>
    </Alert>
  )
}
