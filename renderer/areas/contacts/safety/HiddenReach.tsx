import { Button, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { mayUse } from '#shared/areas/contacts/safety.rules.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Address } from '../Address.tsx'
import { emailLink, phoneLink, Reach } from '../Reach.tsx'
import { useInstruction, useMayReveal } from './safety.data.ts'

/** How to reach someone unsafe to contact: shown on a press that is noted, with a link only for a way that is safe. */
export function HiddenReach({ contact }: { contact: Contact }) {
  const { t } = useWords('contacts')
  const words = useWords('consents')
  const instruction = useInstruction(contact.id).data
  const mayReveal = useMayReveal(contact.id)
  const reveal = useMutation({ mutationFn: () => client.contacts.safety.reveal({ contactId: contact.id }) })
  if (!mayReveal) return <Text size="sm" c="dimmed">{words.t('reveal.askOrganizer')}</Text>
  const told = instruction ?? null
  const may = (channel: 'call' | 'email') => told !== null && mayUse(told, channel)
  if (!reveal.data) {
    return (
      <Stack gap={4} align="flex-start">
        <Button size="compact-sm" variant="default" loading={reveal.isPending} leftSection={<IconEye size={16} aria-hidden />} onClick={() => reveal.mutate()}>
          {words.t('reveal.show')}
        </Button>
        <Text size="xs" c="dimmed">{words.t('reveal.hint')}</Text>
        {reveal.error && <Failure error={reveal.error} />}
      </Stack>
    )
  }
  const { phones, emails, addresses } = reveal.data
  return (
    <div role="status">
      {phones.length + emails.length + addresses.length === 0 && <Text size="sm" c="dimmed">{words.t('reveal.none')}</Text>}
      {phones.map((phone, index) => (
        <Reach key={index} href={may('call') ? phoneLink(phone.number) : null} shown={phone.number} kind={t(`phoneKinds.${phone.kind}`)} />
      ))}
      {emails.map((email, index) => (
        <Reach key={index} href={may('email') ? emailLink(email.address) : null} shown={email.address} kind={t(`emailKinds.${email.kind}`)} />
      ))}
      {addresses.map((address, index) => <Address key={index} address={address} kind={t(`addressKinds.${address.kind}`)} />)}
    </div>
  )
}
