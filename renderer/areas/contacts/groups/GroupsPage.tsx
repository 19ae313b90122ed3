import { Anchor, Badge, Button, Stack, Switch, Table, Text } from '@mantine/core'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ContactGroup } from '#shared/areas/contacts/groups.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useGroupList, useGroupSize } from './groups.data.ts'
import { useSayRule } from './useSayRule.ts'
import classes from './groups.module.css'

/** Whether the one who sits here may make and change groups. */
export function useKeepsGroups(): boolean {
  const me = useMe()
  return me !== null && organizers.includes(me.role)
}

/** The saved groups, each with its rule in words. */
export function GroupsPage() {
  const { t } = useWords('groups')
  const [archived, setArchived] = useState(false)
  const list = useGroupList(archived)
  const keeps = useKeepsGroups()
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const groups = list.data?.pages.flatMap((page) => page.items)
  return (
    <Page title={t('title')} actions={keeps && <NewGroup />}>
      <Stack maw={960}>
        <BackLink href="/">{t('toContacts')}</BackLink>
        <Text size="sm">{t('hint')}</Text>
        <Switch size="xs" label={t('archivedSwitch')} checked={archived} onChange={(event) => setArchived(event.currentTarget.checked)} />
        {groups?.length === 0 && <EmptyState icon={<IconUsersGroup />} title={t(archived ? 'emptyArchived' : 'empty')} hint={archived ? undefined : t('emptyHint')} />}
        {groups && groups.length > 0 && (
          <Table>
            <Table.Tbody>
              {groups.map((group) => (
                <GroupLine key={group.id} group={group} />
              ))}
            </Table.Tbody>
          </Table>
        )}
        {list.hasNextPage && <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('more')}</Button>}
      </Stack>
    </Page>
  )
}

function NewGroup() {
  const { t } = useWords('groups')
  return (
    <>
      <Button component={Link} href="/groups/new?kind=picked" variant="default" leftSection={<IconPlus size={18} aria-hidden />}>{t('newPicked')}</Button>
      <Button component={Link} href="/groups/new" leftSection={<IconPlus size={18} aria-hidden />}>{t('newRule')}</Button>
    </>
  )
}

function GroupLine({ group }: { group: ContactGroup }) {
  const { t } = useWords('groups')
  const { number } = useFormat()
  const sayRule = useSayRule()
  const size = useGroupSize(group.id).data?.count
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/groups/${group.id}`} underline="always" fw={600} className={classes.nameLink}>{group.name}</Anchor>
        <Text size="sm" c="dimmed">{sayRule(group.rule)}</Text>
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}><Badge variant="outline" color="gray" tt="none">{t(group.rule ? 'byRuleMark' : 'picked')}</Badge></Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap', textAlign: 'end' }}>{size !== undefined && t('members', { count: size, formatted: number(size) })}</Table.Td>
    </Table.Tr>
  )
}
