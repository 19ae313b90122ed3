import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBooks, IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { type Source, sourceKind, type SourceKind } from '#shared/areas/briefs/sources.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { SourceForm } from './SourceForm.tsx'
import { SourceRow } from './SourceRow.tsx'
import classes from './sources.module.css'
import { type SourceWish, useSources } from './sources.data.ts'

/** The library of sources: what documents cite, each once. */
export function SourcesPage() {
  const { t } = useWords('briefSources')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 120)
  const [kind, setKind] = useState<SourceKind | null>(null)
  const [stale, setStale] = useState(false)
  const [archived, setArchived] = useState(false)
  const [edited, setEdited] = useState<Source | 'new' | null>(null)
  const close = () => setEdited(null)
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
      {t('page.add')}
    </Button>
  )
  return (
    <Page title={t('page.title')} actions={add}>
      <Stack>
        <BackLink href="/">{t('page.back')}</BackLink>
        <Group align="flex-end">
          <TextInput
            aria-label={t('page.search')}
            placeholder={t('page.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            type="search"
            maxLength={200}
            className={classes.search}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Select
            aria-label={t('page.kind')}
            placeholder={t('page.anyKind')}
            clearable
            clearButtonProps={{ 'aria-label': t('page.anyKind') }}
            data={sourceKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(value as SourceKind | null)}
          />
          <Checkbox label={t('page.stale')} checked={stale} onChange={(event) => setStale(event.currentTarget.checked)} className={classes.check} />
          <Checkbox label={t('page.archived')} checked={archived} onChange={(event) => setArchived(event.currentTarget.checked)} className={classes.check} />
        </Group>
        <Found wish={{ search, kind, stale, archived }} onEdit={setEdited} onAdd={() => setEdited('new')} />
      </Stack>
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'page.add' : 'page.change')}>
        {edited !== null && <SourceForm source={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </Page>
  )
}

function Found({ wish, onEdit, onAdd }: { wish: SourceWish; onEdit: (source: Source) => void; onAdd: () => void }) {
  const { t } = useWords('briefSources')
  const list = useSources(wish)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const sources = list.data?.pages.flatMap((page) => page.items)
  if (!sources) return null
  if (sources.length === 0) {
    if (wish.search || wish.kind) return <EmptyState icon={<IconSearch />} title={t('page.nothing')} hint={t('page.nothingHint')} />
    if (wish.stale) return <EmptyState icon={<IconBooks />} title={t('page.noneStale')} hint={t('page.noneStaleHint')} />
    if (wish.archived) return <EmptyState icon={<IconBooks />} title={t('page.noneArchived')} hint={t('page.noneArchivedHint')} />
    return <EmptyState icon={<IconBooks />} title={t('page.empty')} hint={t('page.emptyHint')} action={<Button onClick={onAdd}>{t('page.addFirst')}</Button>} />
  }
  return (
    <Stack align="flex-start" aria-busy={list.isFetching}>
      <ul className={classes.rows} aria-label={t('page.title')}>
        {sources.map((source) => <SourceRow key={source.id} source={source} onEdit={() => onEdit(source)} />)}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </Stack>
  )
}
