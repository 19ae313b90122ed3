import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { Consent } from '#shared/areas/contacts/consents.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { EndMembershipForm, StrikeForm, WithdrawForm } from './ConsentActForms.tsx'
import { type ConsentAct, ConsentRow } from './ConsentRow.tsx'
import { GiveConsentForm } from './GiveConsentForm.tsx'
import { useConsents } from './consents.data.ts'
import classes from './consents.module.css'

type Opened = { act: 'give' } | { act: ConsentAct; consent: Consent }

/** A contact's consents, and a way to record, withdraw and strike them out. */
export function ConsentsPart({ contact }: { contact: Contact }) {
  const { t } = useWords('consents')
  const [opened, setOpened] = useState<Opened | null>(null)
  const list = useConsents(contact.id)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const consents = list.data?.pages.flatMap((page) => page.items)
  if (!consents) return null
  const close = () => setOpened(null)
  return (
    <Stack gap="sm" align="stretch">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" maw={460}>{t(consents.length === 0 ? 'part.empty' : 'part.hint')}</Text>
        <Button size="xs" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpened({ act: 'give' })}>{t('part.give')}</Button>
      </Group>
      <ul className={classes.list} aria-label={t('part.label')}>
        {consents.map((consent) => (
          <ConsentRow key={consent.id} consent={consent} act={(act) => setOpened({ act, consent })} />
        ))}
      </ul>
      {list.hasNextPage && <Button variant="default" size="xs" onClick={() => void list.fetchNextPage()}>{t('part.more')}</Button>}
      <SidePanel opened={opened !== null} onClose={close} title={opened ? t(`panels.${opened.act}`, { name: contact.name }) : ''}>
        {opened?.act === 'give' && <GiveConsentForm contact={contact} onDone={close} />}
        {opened?.act === 'withdraw' && <WithdrawForm consent={opened.consent} onDone={close} />}
        {opened?.act === 'endMembership' && <EndMembershipForm consent={opened.consent} onDone={close} />}
        {opened?.act === 'strike' && <StrikeForm consent={opened.consent} onDone={close} />}
      </SidePanel>
    </Stack>
  )
}
