import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { briefKind, briefState } from '#shared/areas/briefs/briefs.schema.ts'
import { librarySort } from '#shared/areas/briefs/library.schema.ts'
import { language as anyLanguage } from '#shared/base/language.ts'
import { CampaignPicker } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useTopics } from './library.data.ts'
import { isFiltered, type Wish } from './wish.ts'

interface LibraryFiltersProps {
  wish: Wish
  typed: string
  onType: (typed: string) => void
  onChange: (part: Partial<Wish>) => void
}

const width = { flex: '1 1 9.5rem', minWidth: 140, maxWidth: 240 }

/** What is searched for, and what of the library is shown. */
export function LibraryFilters({ wish, typed, onType, onChange }: LibraryFiltersProps) {
  const { t } = useWords('briefLibrary')
  const { t: kit } = useWords('kit')
  const topics = useTopics().data ?? []
  const clear = { clearable: true, clearButtonProps: { 'aria-label': kit('clear') } }
  const shownTopics = topics.some(({ topic }) => topic === wish.topic) || !wish.topic ? topics : [{ topic: wish.topic, count: 0 }, ...topics]
  return (
    <Stack gap="xs" role="search" aria-label={t('find.label')}>
      <Group gap="sm">
        <TextInput
          aria-label={t('find.search')}
          placeholder={t('find.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          type="search"
          maxLength={200}
          style={{ flex: 1, minWidth: 220, maxWidth: 480 }}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onType('')}
        />
        <Checkbox label={t('find.stale')} checked={wish.stale} onChange={(event) => onChange({ stale: event.currentTarget.checked })} />
        <Checkbox label={t('find.archived')} checked={wish.archived} onChange={(event) => onChange({ archived: event.currentTarget.checked })} />
      </Group>
      <Group gap="sm" align="flex-end">
        <Select {...clear} style={width} label={t('find.kind')} placeholder={t('find.any')} data={briefKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={wish.kind ?? null} onChange={(kind) => onChange({ kind })} />
        {shownTopics.length > 0 && (
          <Select {...clear} style={width} label={t('find.topic')} placeholder={t('find.any')} searchable data={shownTopics.map(({ topic }) => topic)} value={wish.topic ?? null} onChange={(topic) => onChange({ topic })} />
        )}
        <Select {...clear} style={width} label={t('find.language')} placeholder={t('find.any')} data={anyLanguage.options.map((value) => ({ value, label: t(`languages.${value}`) }))} value={wish.language ?? null} onChange={(language) => onChange({ language })} />
        <Select {...clear} style={width} label={t('find.state')} placeholder={t('find.any')} data={briefState.options.map((value) => ({ value, label: t(`states.${value}`) }))} value={wish.state ?? null} onChange={(state) => onChange({ state })} />
        <div style={width}>
          <CampaignPicker label={t('find.campaign')} placeholder={t('find.any')} value={wish.campaignId ?? null} onChange={(campaignId) => onChange({ campaignId })} archived />
        </div>
        {!wish.search && (
          <Select style={width} label={t('find.sort')} allowDeselect={false} data={librarySort.options.map((value) => ({ value, label: t(`sorts.${value}`) }))} value={wish.sort} onChange={(sort) => onChange({ sort: librarySort.parse(sort) })} />
        )}
        {isFiltered(wish) && (
          <Button variant="subtle" leftSection={<IconX size={16} aria-hidden />} onClick={() => onChange({ kind: null, topic: null, language: null, state: null, campaignId: null, stale: false })}>
            {t('find.none')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
