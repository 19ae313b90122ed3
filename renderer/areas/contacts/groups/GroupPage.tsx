import { ActionIcon, Alert, Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconPencil, IconShieldLock, IconUsersGroup, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import type { ContactGroup } from '#shared/areas/contacts/groups.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContactPicker } from '../ContactPicker.tsx'
import { useGroup, useGroupMembers } from './groups.data.ts'
import { useKeepsGroups } from './GroupsPage.tsx'
import { useGroupActs } from './useGroupActs.ts'
import { useSayRule } from './useSayRule.ts'
import classes from './groups.module.css'

/** One group: its rule in words and who is in it. */
export function GroupPage({ id }: { id: string }) {
  const { t } = useWords('groups')
  const found = useGroup(id)
  const sayRule = useSayRule()
  const keeps = useKeepsGroups()
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  const group = found.data
  if (!group) return null
  return (
    <Page title={group.name} actions={keeps && <Acts group={group} />}>
      <Stack maw={860}>
        <BackLink href="/groups">{t('back')}</BackLink>
        {group.archived && <Alert variant="light" color="gray" icon={<IconArchive />}>{t('archivedNote')}</Alert>}
        <Text>{sayRule(group.rule)}</Text>
        {keeps && group.rule === null && !group.archived && <PutIn group={group} />}
        <Members group={group} mayRemove={keeps && group.rule === null} />
      </Stack>
    </Page>
  )
}

function Acts({ group }: { group: ContactGroup }) {
  const { t } = useWords('groups')
  const { setArchived } = useGroupActs()
  return (
    <>
      {group.archived
        ? <Button variant="default" leftSection={<IconArchiveOff size={18} aria-hidden />} onClick={() => void setArchived(group, false)}>{t('restore')}</Button>
        : <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} onClick={() => void setArchived(group, true)}>{t('archive')}</Button>}
      <Button component={Link} href={`/groups/${group.id}/edit`} leftSection={<IconPencil size={18} aria-hidden />}>{t('edit')}</Button>
    </>
  )
}

function PutIn({ group }: { group: ContactGroup }) {
  const { t } = useWords('groups')
  const { addMembers } = useGroupActs()
  const [chosen, setChosen] = useState<string[]>([])
  const put = async () => {
    if (await addMembers(group, chosen)) setChosen([])
  }
  return (
    <Stack gap="xs">
      <ContactPicker multiple label={t('addMembers')} value={chosen} onChange={setChosen} />
      {chosen.length > 0 && <Button style={{ alignSelf: 'flex-start' }} onClick={() => void put()}>{t('put')}</Button>}
    </Stack>
  )
}

function Members({ group, mayRemove }: { group: ContactGroup; mayRemove: boolean }) {
  const { t } = useWords('groups')
  const { number } = useFormat()
  const list = useGroupMembers(group.id)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const members = list.data?.pages.flatMap((page) => page.items)
  const leftOut = list.data?.pages[0]?.leftOut ?? 0
  if (!members) return null
  return (
    <>
      {leftOut > 0 && <Alert variant="light" color="orange" icon={<IconShieldLock />}>{t('leftOut', { count: leftOut, formatted: number(leftOut) })}</Alert>}
      {members.length === 0
        ? <EmptyState icon={<IconUsersGroup />} title={t('nobody')} hint={t(group.rule ? 'nobodyRule' : 'nobodyPicked')} />
        : (
          <Table>
            <Table.Tbody>
              {members.map((contact) => (
                <MemberLine key={contact.id} group={group} contact={contact} mayRemove={mayRemove} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      {list.hasNextPage && <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('more')}</Button>}
    </>
  )
}

function MemberLine({ group, contact, mayRemove }: { group: ContactGroup; contact: ContactSummary; mayRemove: boolean }) {
  const { t } = useWords('groups')
  const { removeMember } = useGroupActs()
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/${contact.id}`} size="sm" underline="always" className={classes.nameLink}>{contact.name}</Anchor>
      </Table.Td>
      <Table.Td>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed">{[contact.affiliation, contact.neighbourhood, contact.phone ?? contact.email].filter(Boolean).join(' · ')}</Text>
          {mayRemove && (
            <ActionIcon variant="subtle" size={28} aria-label={t('remove', { name: contact.name })} onClick={() => void removeMember(group, contact)}>
              <IconX size={18} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
