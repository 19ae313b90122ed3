import { Alert, Anchor, Badge, Button, Group, Image, Kbd, Stack, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArchive, IconArchiveOff, IconArrowLeft, IconPencil, IconShieldLock } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ContactFacts } from './ContactFacts.tsx'
import { GroupsOfContact } from './groups/GroupsOfContact.tsx'
import { PrintCard } from './paper/PrintCard.tsx'
import { MergedInto } from './duplicates/MergedInto.tsx'
import { RecordParts } from './record/RecordParts.tsx'
import { SafetyBanner } from './safety/SafetyBanner.tsx'
import { useContact } from './contacts.data.ts'
import { useContactPhoto } from './privacy/privacy.data.ts'
import classes from './contacts.module.css'

/** One contact, with all that is known. */
export function ContactRecord({ id }: { id: string }) {
  const { t } = useWords('contacts')
  const { moment } = useFormat()
  const [, go] = useLocation()
  const found = useContact(id)
  useHotkeys([['E', () => go(`/${id}/edit`)]])
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  const contact = found.data
  if (!contact) return null
  return (
    <Stack gap="md">
      <Anchor component={Link} href="/" className={classes.backLink} size="sm">
        <IconArrowLeft size={16} aria-hidden /> {t('record.back')}
      </Anchor>
      <SafetyBanner contact={contact} />
      <Group justify="space-between" align="flex-start">
        <Heading contact={contact} />
        <Acts contact={contact} />
      </Group>
      {contact.archived && <Alert variant="light" color="gray" icon={<IconArchive />}>{t('record.archivedNote')}</Alert>}
      <MergedInto contact={contact} />
      <ContactFacts contact={contact} />
      <GroupsOfContact contact={contact} />
      <RecordParts contact={contact} />
      <PrivacyLink id={contact.id} />
      <Text size="xs" c="dimmed">
        {t('record.changed', { when: moment(contact.updatedAt) })}
      </Text>
    </Stack>
  )
}

/** What is held about a person, to hand over or to erase, is for those who hold the relationships. */
function PrivacyLink({ id }: { id: string }) {
  const { t } = useWords('contacts')
  const me = useMe()
  if (!me || me.role === 'front-desk') return null
  return (
    <Anchor component={Link} href={`/${id}/privacy`} size="sm">
      <IconShieldLock size={16} aria-hidden /> {t('record.privacy')}
    </Anchor>
  )
}

function Heading({ contact }: { contact: Contact }) {
  const { t } = useWords('contacts')
  const what = contact.kind === 'organization' && contact.organizationKind ? t(`organizationKinds.${contact.organizationKind}`) : t(`kinds.${contact.kind}`)
  const photo = useContactPhoto(contact.id)
  return (
    <div style={{ minWidth: 0, flex: '1 1 12rem' }}>
      {photo && <Image src={photo} alt="" h={72} w="auto" radius="sm" mb="xs" />}
      <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
        {contact.name}
      </Title>
      <Group gap="xs" mt={4}>
        <Text size="sm" c="dimmed">
          {[what, contact.pronouns].filter(Boolean).join(' · ')}
        </Text>
        {contact.tags.map((tag) => (
          <Badge key={tag} variant="outline" tt="none">
            {tag}
          </Badge>
        ))}
      </Group>
    </div>
  )
}

function Acts({ contact }: { contact: Contact }) {
  const { t } = useWords('contacts')
  const setArchived = useSetArchived()
  return (
    <Group gap="xs">
      <PrintCard id={contact.id} />
      {contact.archived
        ? <Button variant="default" leftSection={<IconArchiveOff size={18} aria-hidden />} onClick={() => void setArchived(contact, false)}>{t('record.restore')}</Button>
        : <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} onClick={() => void setArchived(contact, true)}>{t('record.archive')}</Button>}
      <Button component={Link} href={`/${contact.id}/edit`} leftSection={<IconPencil size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('record.editKeys')}</Kbd>} aria-keyshortcuts="E">
        {t('record.edit')}
      </Button>
    </Group>
  )
}

/** Archives or restores, and offers to take it back. */
function useSetArchived() {
  const { t } = useWords('contacts')
  const say = useSayError()
  return async ({ id, name }: Contact, archived: boolean) => {
    try {
      await (archived ? client.contacts.archive({ id }) : client.contacts.restore({ id }))
      notifyDone(t(archived ? 'record.archivedDone' : 'record.restoredDone', { name }), {
        undo: () => (archived ? client.contacts.restore({ id }) : client.contacts.archive({ id })),
      })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
}
