import { Button, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArchive, IconSearch, IconUsers } from '@tabler/icons-react'
import { Link } from 'wouter'
import { mostFound } from '#shared/areas/contacts/contacts.rules.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContactRows } from './ContactRows.tsx'
import { type ContactFilter, useContactCount, useContactList } from './contacts.data.ts'

interface ContactListProps {
  filter: ContactFilter
  openId: string | null
  onClear: () => void
}

/** What the filter lets through, as one types. */
export function ContactList({ filter, openId, onClear }: ContactListProps) {
  const [search] = useDebouncedValue(filter.search.trim(), 60)
  const list = useContactList({ ...filter, search })
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const contacts = list.data?.pages.flatMap((page) => page.items)
  if (!contacts) return null
  return (
    <>
      <Total filter={{ ...filter, search }} shown={contacts.length} more={list.hasNextPage} />
      {contacts.length === 0
        ? <Nothing filter={{ ...filter, search }} onClear={onClear} />
        : <ContactRows key={JSON.stringify({ ...filter, search })} contacts={contacts} typed={search} openId={openId} more={list.hasNextPage} loadMore={() => !list.isFetchingNextPage && void list.fetchNextPage()} />}
    </>
  )
}

/** How many there are, told to screen readers too as one types. */
function Total({ filter, shown, more }: { filter: ContactFilter; shown: number; more: boolean }) {
  const { t } = useWords('contacts')
  const { number } = useFormat()
  const count = useContactCount()
  const { people = 0, organizations = 0 } = count.data ?? {}
  const of = filter.kind === 'person' ? people : filter.kind === 'organization' ? organizations : people + organizations
  const whole = !filter.search && !filter.tag && !filter.groupId && !filter.archived
  const said = whole
    ? count.data && t('list.total', { count: of, formatted: number(of) })
    : more || shown >= mostFound
      ? t('list.foundMore', { formatted: number(shown) })
      : t('list.found', { count: shown, formatted: number(shown) })
  return (
    <Text size="xs" c="dimmed" role="status">
      {said}
    </Text>
  )
}

function Nothing({ filter, onClear }: { filter: ContactFilter; onClear: () => void }) {
  const { t } = useWords('contacts')
  const narrowed = Boolean(filter.kind || filter.tag || filter.groupId)
  const clear = narrowed || filter.search ? <Button variant="default" size="xs" onClick={onClear}>{t('list.clearFilters')}</Button> : undefined
  if (filter.search) return <EmptyState icon={<IconSearch />} title={t('list.nothing', { search: filter.search })} hint={t('list.nothingHint')} action={clear} />
  if (narrowed) return <EmptyState icon={<IconSearch />} title={t('list.nothingFiltered')} hint={t('list.nothingHint')} action={clear} />
  if (filter.archived) return <EmptyState icon={<IconArchive />} title={t('list.emptyArchived')} hint={t('list.emptyArchivedHint')} />
  return <EmptyState icon={<IconUsers />} title={t('list.empty')} hint={t('list.emptyHint')} action={<Button component={Link} href="/import">{t('list.import')}</Button>} />
}
