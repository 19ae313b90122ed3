import { Group, Kbd, SegmentedControl, Select, Stack, Switch, TextInput } from '@mantine/core'
import { IconSearch, IconTag } from '@tabler/icons-react'
import type { Ref } from 'react'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { GroupPicker } from './GroupPicker.tsx'
import { type ContactFilter, useContactTags } from './contacts.data.ts'

interface ContactFiltersProps {
  ref: Ref<HTMLInputElement>
  filter: ContactFilter
  onChange: (filter: ContactFilter) => void
}

export function ContactFilters({ ref, filter, onChange }: ContactFiltersProps) {
  const { t } = useWords('contacts')
  const tags = useContactTags()
  const set = (part: Partial<ContactFilter>) => onChange({ ...filter, ...part })
  return (
    <Stack gap="xs" role="search" aria-label={t('list.search')}>
      <TextInput
        ref={ref}
        type="search"
        aria-label={t('list.search')}
        aria-keyshortcuts="/"
        placeholder={t('list.searchHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs" aria-hidden>{t('list.searchKeys')}</Kbd>}
        maxLength={200}
        value={filter.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && set({ search: '' })}
      />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('list.show')}
        value={filter.kind ?? 'all'}
        onChange={(kind) => set({ kind: kind === 'all' ? null : (kind as ContactKind) })}
        data={[
          { value: 'all', label: t('list.all') },
          { value: 'person', label: t('list.people') },
          { value: 'organization', label: t('list.organizations') },
        ]}
      />
      <Group gap="sm" wrap="nowrap" justify="space-between">
        <Select
          size="xs"
          aria-label={t('list.tag')}
          placeholder={t('list.anyTag')}
          leftSection={<IconTag size={14} aria-hidden />}
          data={tags.data ?? []}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('picker.clear') }}
          limit={200}
          style={{ flex: 1 }}
          value={filter.tag}
          onChange={(tag) => set({ tag })}
        />
        <Switch size="xs" label={t('list.archived')} checked={filter.archived} onChange={(event) => set({ archived: event.currentTarget.checked })} />
      </Group>
      <GroupPicker size="xs" placeholder={t('list.anyGroup')} ariaLabel={t('list.group')} value={filter.groupId} onChange={(groupId) => set({ groupId })} />
    </Stack>
  )
}
