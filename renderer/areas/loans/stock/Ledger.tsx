import { Button, Select, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { type EntryFilter, entryKind, type Item } from '#shared/areas/loans/stock.schema.ts'
import { CampaignPicker } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LedgerTable } from './LedgerTable.tsx'
import { useDrawers, useLedger } from './stock.data.ts'
import classes from './stock.module.css'
import type { Opened } from './StockPanel.tsx'
import { useSayStock } from './useSayStock.ts'

interface LedgerProps {
  items: Item[]
  filter: EntryFilter
  onFilter: (filter: EntryFilter) => void
  onOpen: (opened: Opened) => void
}

/** What came in and went out, newest first, each line with what was left after it. */
export function Ledger({ items, filter, onFilter, onOpen }: LedgerProps) {
  const { t } = useWords('loans')
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={heading}>
          {t('ledger.title')}
        </Title>
        <Filters items={items} filter={filter} onFilter={onFilter} />
        <Lines filter={filter} onOpen={onOpen} />
      </Stack>
    </section>
  )
}

const isFiltered = ({ itemId, contactId, meetingId, campaignId, drawerId, kind }: EntryFilter) => Boolean(itemId ?? contactId ?? meetingId ?? campaignId ?? drawerId ?? kind)

function Filters({ items, filter, onFilter }: Omit<LedgerProps, 'onOpen'>) {
  const { t } = useWords('loans')
  const words = useWords('stock')
  const kit = useWords('kit')
  const say = useSayStock()
  const drawers = useDrawers().data ?? []
  return (
    <div className={classes.filters}>
      <Select
        label={t('ledger.item')}
        data={items.map((item) => ({ value: item.id, label: item.name }))}
        clearable
        clearButtonProps={{ 'aria-label': kit.t('clear') }}
        value={filter.itemId ?? null}
        onChange={(itemId) => onFilter({ ...filter, itemId })}
      />
      <ContactPicker label={t('ledger.contact')} value={filter.contactId ?? null} onChange={(contactId) => onFilter({ ...filter, contactId })} />
      <MeetingPicker label={t('ledger.meeting')} value={filter.meetingId ?? null} onChange={(meetingId) => onFilter({ ...filter, meetingId })} />
      <CampaignPicker label={words.t('issue.campaign')} value={filter.campaignId ?? null} onChange={(campaignId) => onFilter({ ...filter, campaignId })} archived />
      <Select
        label={words.t('ledger.kind')}
        data={entryKind.options.map((kind) => ({ value: kind, label: words.t(`kinds.${kind}`) }))}
        clearable
        clearButtonProps={{ 'aria-label': kit.t('clear') }}
        value={filter.kind ?? null}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      {drawers.length > 1 && (
        <Select
          label={words.t('ledger.drawer')}
          data={drawers.map((drawer) => ({ value: drawer.id, label: say.drawer(drawer.name) }))}
          clearable
          clearButtonProps={{ 'aria-label': kit.t('clear') }}
          value={filter.drawerId ?? null}
          onChange={(drawerId) => onFilter({ ...filter, drawerId })}
        />
      )}
      <Button variant="default" disabled={!isFiltered(filter)} onClick={() => onFilter({})}>
        {t('ledger.all')}
      </Button>
    </div>
  )
}

function Lines({ filter, onOpen }: Pick<LedgerProps, 'filter' | 'onOpen'>) {
  const { t } = useWords('loans')
  const ledger = useLedger(filter)
  if (ledger.error) return <Failure error={ledger.error} retry={() => ledger.refetch()} />
  const entries = ledger.data?.pages.flatMap((page) => page.items)
  if (!entries) return null
  if (entries.length === 0) return <Text c="dimmed">{t(isFiltered(filter) ? 'ledger.nothing' : 'ledger.empty')}</Text>
  return (
    <Stack align="flex-start" aria-busy={ledger.isFetching}>
      <LedgerTable entries={entries} onOpen={onOpen} />
      {ledger.hasNextPage && (
        <Button variant="default" loading={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
          {t('ledger.more')}
        </Button>
      )}
    </Stack>
  )
}
