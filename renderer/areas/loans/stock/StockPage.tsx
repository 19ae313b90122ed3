import { Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPlus, IconPrinter, IconTicket } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LoansPages } from '../LoansPages.tsx'
import { Had } from './Had.tsx'
import { IssueForm } from './IssueForm.tsx'
import { Ledger } from './Ledger.tsx'
import { type Opened, StockPanel } from './StockPanel.tsx'
import { Shelf } from './Shelf.tsx'
import { Stock } from './Stock.tsx'
import { useItems } from './stock.data.ts'
import classes from './stock.module.css'
import { useStockAddress } from './useStockAddress.ts'

/** Fares, tickets, gift cards, stamps: what there is and where, giving it out, and the ledger of all of it. */
export function StockPage() {
  const { t } = useWords('loans')
  const words = useWords('stock')
  const items = useItems()
  const [opened, setOpened] = useState<Opened | null>(null)
  const coordinator = useIsCoordinator()
  const { filter, show } = useStockAddress()
  const inUse = (items.data ?? []).filter((item) => !item.archived)
  const atHand = inUse.find((item) => item.id === filter.itemId) ?? inUse.toSorted((one, other) => other.usable - one.usable)[0]
  const receive = (item: Item | undefined) => item && setOpened({ panel: 'receive', item })
  useHotkeys([['alt+R', () => receive(atHand)]], [])
  const add = (
    <Button variant={inUse.length > 0 ? 'default' : 'filled'} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpened({ panel: 'item', item: null })}>
      {t('item.new')}
    </Button>
  )
  const actions = (
    <>
      {atHand && (
        <Button component={Link} href={`~/print/loans/sign-out${filter.meetingId ? `?meeting=${filter.meetingId}` : ''}`} variant="default" leftSection={<IconPrinter size={16} aria-hidden />}>
          {words.t('paper.print')}
        </Button>
      )}
      {coordinator && inUse.length > 0 && add}
      {atHand && (
        <Button variant="default" rightSection={<Kbd size="xs">{t('receive.keys')}</Kbd>} onClick={() => receive(atHand)} aria-keyshortcuts="Alt+R">
          {t('receive.title')}
        </Button>
      )}
    </>
  )
  return (
    <Page title={t('title')} actions={actions}>
      <LoansPages />
      {items.error && <Failure error={items.error} retry={() => items.refetch()} />}
      {items.data?.length === 0 && (
        <EmptyState icon={<IconTicket />} title={t('stock.emptyTitle')} hint={t(coordinator ? 'stock.emptyHint' : 'stock.emptyAsk')} action={coordinator && add} />
      )}
      {items.data && items.data.length > 0 && (
        <Stack gap="xl">
          <div className={classes.desk}>
            <Stock items={items.data} chosenId={filter.itemId ?? null} onReceive={receive} onEdit={(item) => setOpened({ panel: 'item', item })} />
            {atHand && <IssueForm items={inUse} wish={{ itemId: atHand.id, contactId: filter.contactId ?? null, meetingId: filter.meetingId ?? null }} />}
          </div>
          <Shelf items={items.data} itemId={filter.itemId ?? null} onOpen={setOpened} />
          {filter.contactId && <Had of={{ contactId: filter.contactId }} />}
          {filter.campaignId && <Had of={{ campaignId: filter.campaignId }} />}
          <Ledger items={items.data} filter={filter} onFilter={show} onOpen={setOpened} />
        </Stack>
      )}
      <StockPanel opened={opened} items={inUse} onClose={() => setOpened(null)} />
    </Page>
  )
}
