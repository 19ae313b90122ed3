import { Button, Kbd, Stack } from '@mantine/core'
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks'
import { IconBooks, IconCalendarDue, IconFileText, IconPlus, IconPrinter, IconSearch, IconShare3, IconTemplate } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { CreateBrief } from './CreateBrief.tsx'
import { useLibrary } from './library/library.data.ts'
import { LibraryFilters } from './library/LibraryFilters.tsx'
import { LibraryRows } from './library/LibraryRows.tsx'
import { isFiltered, readWish, type Wish, writeWish } from './library/wish.ts'

/** The library of documents, and beside it the form for a new one. What is shown is in the address. */
export function BriefList({ creating }: { creating: boolean }) {
  const { t } = useWords(['briefLibrary', 'prints', 'briefs'])
  const [, go] = useLocation()
  const [address, setAddress] = useSearchParams()
  const wish = readWish(address)
  const [typed, setTyped] = useState(wish.search)
  // Another address than the one typed here: gone back, or a link.
  const [shown, setShown] = useState(wish.search)
  if (shown !== wish.search) {
    setShown(wish.search)
    if (typed.trim() !== wish.search) setTyped(wish.search)
  }
  const change = (part: Partial<Wish>, replace: boolean) => setAddress((now) => writeWish({ ...readWish(now), ...part }), { replace })
  const search = useDebouncedCallback((words: string) => change({ search: words.trim() }, true), 120)
  useHotkeys([['alt+N', () => go('/new')], ['alt+L', () => go('/prints')]], [])
  const make = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('newKeys')}</Kbd>} onClick={() => go('/new')} aria-keyshortcuts="Alt+N">
      {t('new')}
    </Button>
  )
  return (
    <Page title={t('briefs:title')} actions={<><Ways />{make}</>}>
      <Stack>
        <LibraryFilters
          wish={wish}
          typed={typed}
          onType={(words) => {
            setTyped(words)
            search(words)
          }}
          onChange={(part) => change(part, false)}
        />
        <Found wish={wish} make={make} />
      </Stack>
      <SidePanel opened={creating} onClose={() => go('/')} title={t('briefs:create.title')}>
        <CreateBrief />
      </SidePanel>
    </Page>
  )
}

/** Ways to the pages beside the list. */
function Ways() {
  const { t } = useWords(['briefLibrary', 'prints', 'briefSources', 'briefTemplates'])
  return (
    <>
      <Button component={Link} href="/templates" variant="subtle" leftSection={<IconTemplate size={18} aria-hidden />}>
        {t('briefTemplates:page.open')}
      </Button>
      <Button component={Link} href="/sources" variant="subtle" leftSection={<IconBooks size={18} aria-hidden />}>
        {t('briefSources:page.open')}
      </Button>
      <Button component={Link} href="/refresh" variant="subtle" leftSection={<IconCalendarDue size={18} aria-hidden />}>
        {t('refresh.open')}
      </Button>
      <Button component={Link} href="/given-out" variant="subtle" leftSection={<IconShare3 size={18} aria-hidden />}>
        {t('given.open')}
      </Button>
      <Button component={Link} href="/prints" variant="default" leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('prints:page.openKeys')}</Kbd>} aria-keyshortcuts="Alt+L">
        {t('prints:page.open')}
      </Button>
    </>
  )
}

function Found({ wish, make }: { wish: Wish; make: ReactNode }) {
  const { t } = useWords('briefLibrary')
  const list = useLibrary(wish)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const entries = list.data?.pages.flatMap((page) => page.items)
  if (!entries) return null
  if (entries.length === 0) return <Nothing wish={wish} make={make} />
  return (
    <Stack align="flex-start" aria-busy={list.isFetching}>
      <LibraryRows entries={entries} search={wish.search} />
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  )
}

function Nothing({ wish, make }: { wish: Wish; make: ReactNode }) {
  const { t } = useWords('briefLibrary')
  if (wish.search) return <EmptyState icon={<IconSearch />} title={t('empty.found', { search: wish.search })} hint={t('empty.foundHint')} />
  if (isFiltered(wish)) return <EmptyState icon={<IconSearch />} title={t('empty.filtered')} hint={t('empty.filteredHint')} />
  return <EmptyState icon={<IconFileText />} title={t('empty.all')} hint={t('empty.allHint')} action={make} />
}
