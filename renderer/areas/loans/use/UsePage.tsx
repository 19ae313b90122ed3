import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconCopy, IconFileInvoice } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { CampaignPicker } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LoansPages } from '../LoansPages.tsx'
import { Had } from '../stock/Had.tsx'
import { Carrier } from './Carrier.ts'
import { JobLedger } from './JobLedger.tsx'
import { LogForm } from './LogForm.tsx'
import { ReadingForm } from './ReadingForm.tsx'
import { Standing } from './Standing.tsx'
import { useMeters, useRates, useUsual } from './use.data.ts'
import type { Account } from './useLogging.ts'
import classes from './use.module.css'
import { useUseAddress } from './useUseAddress.ts'

/** Copies, prints, faxes, teleconference and internet: whose account, the job, and the ledger of all of them. */
export function UsePage() {
  const { t } = useWords('use')
  const rates = useRates()
  const usual = useUsual()
  const error = rates.error ?? usual.error
  const coordinator = useIsCoordinator()
  const { shown, show } = useUseAddress()
  const [carrier] = useState(() => new Carrier())
  const account: Account = { contactId: shown.contactId, campaignId: shown.campaignId }
  const query = shown.contactId ? `?contact=${shown.contactId}` : shown.campaignId ? `?campaign=${shown.campaignId}` : ''
  const statement = (
    <Button component={Link} href={`/statement${query}`} variant="default" leftSection={<IconFileInvoice size={16} aria-hidden />}>
      {t('statement.open')}
    </Button>
  )
  const setRates = <Button component={Link} href="/terms">{t('rate.set')}</Button>
  return (
    <Page title={t('title')} actions={rates.data && rates.data.length > 0 && statement}>
      <LoansPages />
      {error && <Failure error={error} retry={() => Promise.all([rates.refetch(), usual.refetch()])} />}
      {rates.data?.length === 0 && <EmptyState icon={<IconCopy />} title={t('empty.title')} hint={t(coordinator ? 'empty.hint' : 'empty.ask')} action={coordinator && setRates} />}
      {rates.data && rates.data.length > 0 && usual.data && (
        <Stack gap="xl">
          <Whose account={account} onChoose={(chosen) => void carrier.pack().then(() => show(chosen))} />
          <Forms key={`${account.contactId} ${account.campaignId}`} account={account} carrier={carrier} atHand={usual.data.kinds} kind={shown.kind ?? usual.data.last ?? usual.data.kinds[0] ?? rates.data[0]!.kind} meetingId={shown.meetingId} />
          {account.contactId && <Had of={{ contactId: account.contactId }} />}
          {account.campaignId && !account.contactId && <Had of={{ campaignId: account.campaignId }} />}
          <JobLedger shown={shown} onShow={show} />
        </Stack>
      )}
    </Page>
  )
}

/** The group, the person or the campaign whose account it is; nobody chosen, the clinic's own. */
function Whose({ account, onChoose }: { account: Account; onChoose: (account: Partial<Account>) => void }) {
  const { t } = useWords('use')
  return (
    <Paper withBorder p="md">
      <Group align="flex-start" grow>
        <ContactPicker label={t('payer.contact')} value={account.contactId} onChange={(contactId) => onChoose({ contactId })} />
        <CampaignPicker label={t('payer.campaign')} value={account.campaignId} onChange={(campaignId) => onChoose({ campaignId })} />
      </Group>
      {account.contactId ? <Standing contactId={account.contactId} /> : !account.campaignId && <Text size="sm" c="dimmed" mt="xs">{t('payer.hint')}</Text>}
    </Paper>
  )
}

type FormsProps = { account: Account; carrier: Carrier; atHand: Parameters<typeof LogForm>[0]['atHand'] } & Parameters<typeof LogForm>[0]['begin']

/** By number; and by the meters, where there are any. */
function Forms({ account, carrier, atHand, kind, meetingId }: FormsProps) {
  const meters = useMeters()
  const inUse = meters.data?.filter(({ archived }) => !archived)
  if (meters.error) return <Failure error={meters.error} retry={() => meters.refetch()} />
  if (!inUse) return null
  return (
    <div className={classes.forms}>
      <LogForm account={account} carrier={carrier} atHand={atHand} begin={{ kind, meetingId }} />
      {inUse.length > 0 && <ReadingForm account={account} carrier={carrier} meters={inUse} />}
    </div>
  )
}
