import { Button, Checkbox, Group, Kbd, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { IconArchive, IconFileText, IconPlus, IconPrinter, IconSearch } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Language } from '#shared/base/language.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { BriefRows } from './BriefRows.tsx'
import { type BriefWish, useBriefList } from './briefs.data.ts'
import { CreateBrief } from './CreateBrief.tsx'

/** The documents, and beside them the form for a new one. */
export function BriefList({ creating }: { creating: boolean }) {
  const { t } = useWords(['briefs', 'prints'])
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 120)
  const [language, setLanguage] = useState<Language | null>(null)
  const [archived, setArchived] = useState(false)
  useHotkeys([['alt+N', () => go('/new')], ['alt+L', () => go('/prints')]], [])
  const make = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('list.newKeys')}</Kbd>} onClick={() => go('/new')} aria-keyshortcuts="Alt+N">
      {t('list.new')}
    </Button>
  )
  const list = (
    <Button component={Link} href="/prints" variant="default" leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('prints:page.openKeys')}</Kbd>} aria-keyshortcuts="Alt+L">
      {t('prints:page.open')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={<>{list}{make}</>}>
      <Stack>
        <Group>
          <TextInput
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            type="search"
            maxLength={200}
            style={{ flex: 1, minWidth: 220, maxWidth: 420 }}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <SegmentedControl
            aria-label={t('list.language')}
            value={language ?? 'all'}
            onChange={(next) => setLanguage(next === 'all' ? null : (next as Language))}
            data={[
              { value: 'all', label: t('list.all') },
              { value: 'en-CA', label: t('languages.en-CA') },
              { value: 'fr-CA', label: t('languages.fr-CA') },
            ]}
          />
          <Checkbox label={t('list.archived')} checked={archived} onChange={(event) => setArchived(event.currentTarget.checked)} />
        </Group>
        <Found wish={{ search, language, archived }} make={make} />
      </Stack>
      <SidePanel opened={creating} onClose={() => go('/')} title={t('create.title')}>
        <CreateBrief />
      </SidePanel>
    </Page>
  )
}

function Found({ wish, make }: { wish: BriefWish; make: ReactNode }) {
  const { t } = useWords('briefs')
  const list = useBriefList(wish)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const briefs = list.data?.pages.flatMap((page) => page.items)
  if (!briefs) return null
  if (briefs.length === 0) return <Nothing wish={wish} make={make} />
  return (
    <Stack align="flex-start" aria-busy={list.isFetching}>
      <BriefRows briefs={briefs} />
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </Stack>
  )
}

function Nothing({ wish, make }: { wish: BriefWish; make: ReactNode }) {
  const { t } = useWords('briefs')
  if (wish.search) return <EmptyState icon={<IconSearch />} title={t('list.nothing', { search: wish.search })} hint={t('list.nothingHint')} />
  if (wish.archived) return <EmptyState icon={<IconArchive />} title={t('list.emptyArchive')} hint={t('list.emptyArchiveHint')} />
  if (wish.language) return <EmptyState icon={<IconFileText />} title={t(`list.emptyIn.${wish.language}`)} hint={t('list.emptyInHint')} action={make} />
  return <EmptyState icon={<IconFileText />} title={t('list.empty')} hint={t('list.emptyHint')} action={make} />
}
