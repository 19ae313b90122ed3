import { Anchor, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { GroupPicker } from '../GroupPicker.tsx'
import { useGroupChoices, useGroupsOfContact } from './groups.data.ts'
import { useKeepsGroups } from './GroupsPage.tsx'
import { useGroupActs } from './useGroupActs.ts'
import classes from './groups.module.css'

/** The groups picked by hand that a contact is in, and a way into another. Nothing where there is no such group. */
export function GroupsOfContact({ contact }: { contact: Contact }) {
  const { t } = useWords('groups')
  const groups = useGroupsOfContact(contact.id).data ?? []
  const choices = useGroupChoices(true).data?.items ?? []
  const keeps = useKeepsGroups()
  const { addMember } = useGroupActs()
  const without = groups.map(({ id }) => id)
  const put = (groupId: string | null) => {
    const group = choices.find(({ id }) => id === groupId)
    if (group) void addMember(group, contact)
  }
  const mayAdd = keeps && !contact.archived && choices.some(({ id }) => !without.includes(id))
  if (groups.length === 0 && !mayAdd) return null
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed">{t('ofContact')}</Text>
      {groups.map(({ id, name }) => (
        <Anchor key={id} component={Link} href={`/groups/${id}`} size="sm" underline="always" className={classes.nameLink}>{name}</Anchor>
      ))}
      {mayAdd && <GroupPicker size="xs" picked ariaLabel={t('addTo')} placeholder={t('addTo')} without={without} value={null} onChange={put} />}
    </Group>
  )
}
