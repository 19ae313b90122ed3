import { Button, Select, Stack, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import type { Payer, UseFilter, UseJob } from '#shared/areas/loans/use.schema.ts'
import { jobKind } from '#shared/areas/loans/useTerms.schema.ts'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { MonthChoice } from '../months/MonthChoice.tsx'
import classes from '../stock/stock.module.css'
import { JobTable } from './JobTable.tsx'
import { ReverseJobForm } from './ReverseJobForm.tsx'
import { useJobs } from './use.data.ts'
import { useSayUse } from './useSayUse.ts'
import type { useUseAddress } from './useUseAddress.ts'

type Shown = ReturnType<typeof useUseAddress>['shown']
interface JobLedgerProps {
  shown: Shown
  onShow: (change: Partial<Shown>) => void
}

/** The jobs written down, newest first: of the account that is chosen, or of all. */
export function JobLedger({ shown, onShow }: JobLedgerProps) {
  const { t } = useWords('use')
  const heading = useId()
  const [reversed, setReversed] = useState<UseJob | null>(null)
  return (
    <section aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={heading}>
          {t('ledger.title')}
        </Title>
        <Filters shown={shown} onShow={onShow} />
        <Lines shown={shown} onReverse={setReversed} />
      </Stack>
      <SidePanel opened={reversed !== null} onClose={() => setReversed(null)} title={t('ledger.reverseTitle')}>
        {reversed && <ReverseJobForm job={reversed} onDone={() => setReversed(null)} />}
      </SidePanel>
    </section>
  )
}

const nothing = { contactId: null, campaignId: null, meetingId: null, kind: null, month: null }
const isFiltered = (shown: Shown) => Object.values(shown).some(Boolean)

function Filters({ shown, onShow }: JobLedgerProps) {
  const { t } = useWords('use')
  const loans = useWords('loans')
  const kit = useWords('kit')
  const say = useSayUse()
  return (
    <div className={classes.filters}>
      <Select
        label={t('ledger.kind')}
        data={jobKind.options.map((value) => ({ value, label: say.measure(value) }))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': kit.t('clear') }}
        value={shown.kind ?? null}
        onChange={(kind) => onShow({ kind })}
      />
      <MeetingPicker label={loans.t('ledger.meeting')} value={shown.meetingId} onChange={(meetingId) => onShow({ meetingId })} />
      <MonthChoice label={t('statement.month')} value={shown.month ?? null} onChange={(month) => onShow({ month })} clearable />
      <Button variant="default" disabled={!isFiltered(shown)} onClick={() => onShow(nothing)}>
        {loans.t('ledger.all')}
      </Button>
    </div>
  )
}

function payerOf({ contactId, campaignId }: Shown): Payer | null {
  if (contactId) return { by: 'contact', contactId }
  return campaignId ? { by: 'campaign', campaignId } : null
}

function Lines({ shown, onReverse }: { shown: Shown; onReverse: (job: UseJob) => void }) {
  const { t } = useWords('use')
  const loans = useWords('loans')
  const filter: UseFilter = { kind: shown.kind, month: shown.month, meetingId: shown.meetingId, payer: payerOf(shown) }
  const ledger = useJobs(filter)
  if (ledger.error) return <Failure error={ledger.error} retry={() => ledger.refetch()} />
  const jobs = ledger.data?.pages.flatMap((page) => page.items)
  if (!jobs) return null
  if (jobs.length === 0) return <Text c="dimmed">{isFiltered(shown) ? loans.t('ledger.nothing') : t('ledger.empty')}</Text>
  return (
    <Stack align="flex-start" aria-busy={ledger.isFetching}>
      <JobTable jobs={jobs} onReverse={onReverse} />
      {ledger.hasNextPage && (
        <Button variant="default" loading={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
          {loans.t('ledger.more')}
        </Button>
      )}
    </Stack>
  )
}
