import { Alert, Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { permitPurpose, type PermitPurpose } from '#shared/areas/contacts/safety.schema.ts'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useIsOrganizer, useLeftOut } from './safety.data.ts'

interface UnsafePermitProps {
  /** Of whom the list is to be made. */
  selection: ContactSelection
  /** What for; the organizer can say otherwise. */
  purpose: PermitPurpose
  /** Ticked from the start: a new permit takes the place of the one before, so whom that named must be in it. */
  included?: string[]
  /** Takes the permit for the call that makes the list: it holds for a quarter of an hour. */
  onPermit: (permitId: string, contactIds: string[]) => void
  onCancel: () => void
}

/** Lets an organizer put some of those who are left out onto one list: chosen by name, with a reason, and asked twice. Others are told whom to ask. */
export function UnsafePermit({ selection, onCancel, ...props }: UnsafePermitProps) {
  const { t } = useWords('consents')
  const organizer = useIsOrganizer()
  const found = useLeftOut(selection)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!organizer) return <Alert color="red" variant="light" icon={<IconHandStop aria-hidden />}>{t('permit.askOrganizer')}</Alert>
  if (!found.data || found.data.count === 0) return null
  return (
    <Alert color="red" variant="light" icon={<IconHandStop aria-hidden />} title={t('permit.title', { count: found.data.count })}>
      <PermitForm contacts={found.data.contacts} onCancel={onCancel} {...props} />
    </Alert>
  )
}

function PermitForm({ contacts, purpose, included = [], onPermit, onCancel }: { contacts: ContactSummary[] } & Omit<UnsafePermitProps, 'selection'>) {
  const { t } = useWords('consents')
  const [wanted, setWanted] = useState({ ids: contacts.map(({ id }) => id).filter((id) => included.includes(id)), purpose, reason: '' })
  const [asking, setAsking] = useState(false)
  const permit = useMutation({
    mutationFn: () => client.contacts.safety.permit({ contactIds: wanted.ids, purpose: wanted.purpose, reason: wanted.reason, confirmedTwice: true }),
    onSuccess: ({ permitId }) => onPermit(permitId, wanted.ids),
  })
  const ready = wanted.ids.length > 0 && wanted.reason.trim() !== ''
  const chosen = contacts.filter(({ id }) => wanted.ids.includes(id))
  if (asking) {
    // With a key of its own, so that the focus does not stay where a second Enter would confirm.
    return (
      <Stack key="sure" gap="xs" role="alertdialog" aria-label={t('permit.sure')}>
        <Text size="sm" fw={600}>{t('permit.sure')}</Text>
        <Text size="sm">{t('permit.sureNames', { names: chosen.map(({ name }) => name).join(', ') })}</Text>
        <Text size="sm">{t('permit.sureHint')}</Text>
        {permit.error && <Failure error={permit.error} />}
        <Group gap="xs" pb={4}>
          <Button size="compact-sm" loading={permit.isPending} onClick={() => permit.mutate()}>{t('permit.confirm', { count: chosen.length })}</Button>
          <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsking(false)}>{t('permit.back')}</Button>
        </Group>
      </Stack>
    )
  }
  const purposes = permitPurpose.options.map((value) => ({ value, label: t(`permit.purposes.${value}`) }))
  return (
    <Stack gap="xs">
      <Text size="sm">{t('permit.hint')}</Text>
      <Checkbox.Group label={t('permit.who')} value={wanted.ids} onChange={(ids) => setWanted({ ...wanted, ids })}>
        <Stack gap={6} mt={4} mah={240} style={{ overflowY: 'auto' }}>
          {contacts.map((contact) => (
            <Checkbox key={contact.id} value={contact.id} label={contact.name} description={contact.affiliation || undefined} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Select label={t('permit.purpose')} data={purposes} allowDeselect={false} value={wanted.purpose} onChange={(value) => value && setWanted({ ...wanted, purpose: value as PermitPurpose })} />
      <TextInput label={t('permit.reason')} description={t('permit.reasonHint')} required maxLength={500} value={wanted.reason} onChange={(event) => setWanted({ ...wanted, reason: event.currentTarget.value })} />
      <Group gap="xs" pb={4}>
        <Button size="compact-sm" disabled={!ready} onClick={() => setAsking(true)}>{t('permit.include', { count: wanted.ids.length })}</Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>{t('permit.leaveOut')}</Button>
      </Group>
    </Stack>
  )
}
