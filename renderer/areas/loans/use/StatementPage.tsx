import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Payer, Statement } from '#shared/areas/loans/use.schema.ts'
import { CampaignPicker } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { LoansPages } from '../LoansPages.tsx'
import { MonthChoice } from '../months/MonthChoice.tsx'
import { JobTable } from './JobTable.tsx'
import { StatementSums } from './StatementSums.tsx'
import { useStatement } from './use.data.ts'
import { statementQuery, useStatementAddress } from './useStatementAddress.ts'

/** A month of a group, a person, a campaign or the clinic: what it comes to, and every job; on paper and as a table. */
export function StatementPage() {
  const { t } = useWords('use')
  const { payer, month, choose } = useStatementAddress()
  const statement = useStatement(payer, month)
  const print = (
    <Button component={Link} href={`~/print/loans/statement${statementQuery(payer, month)}`} leftSection={<IconPrinter size={16} aria-hidden />}>
      {t('statement.print')}
    </Button>
  )
  return (
    <Page title={t('statement.title')} actions={<><Export payer={payer} month={month} />{print}</>}>
      <LoansPages />
      <Stack maw={1000}>
        <BackLink href={`/use${payer.by === 'contact' ? `?contact=${payer.contactId}` : payer.by === 'campaign' ? `?campaign=${payer.campaignId}` : ''}`}>{t('statement.back')}</BackLink>
        <Paper withBorder p="md">
          <Group align="flex-start" grow>
            <ContactPicker label={t('payer.contact')} value={payer.by === 'contact' ? payer.contactId : null} onChange={(contactId) => choose(contactId ? { by: 'contact', contactId } : { by: 'clinic' }, month)} />
            <CampaignPicker label={t('payer.campaign')} archived value={payer.by === 'campaign' ? payer.campaignId : null} onChange={(campaignId) => choose(campaignId ? { by: 'campaign', campaignId } : { by: 'clinic' }, month)} />
            <MonthChoice label={t('statement.month')} value={month} onChange={(chosen) => chosen && choose(payer, chosen)} />
          </Group>
          {payer.by === 'clinic' && <Text size="sm" c="dimmed" mt="xs">{t('statement.ofClinic')}</Text>}
        </Paper>
        {statement.error && <Failure error={statement.error} retry={() => statement.refetch()} />}
        {statement.data && <Content statement={statement.data} />}
      </Stack>
    </Page>
  )
}

function Content({ statement }: { statement: Statement }) {
  const { t } = useWords('use')
  if (statement.jobCount === 0) return <Text c="dimmed">{t('statement.empty')}</Text>
  return (
    <>
      <StatementSums statement={statement} />
      <JobTable jobs={statement.jobs} of={statement.payer.by} />
      {statement.jobCount > statement.jobs.length && <Text size="sm">{t('statement.cut', { count: statement.jobCount - statement.jobs.length })}</Text>}
    </>
  )
}

function Export({ payer, month }: { payer: Payer; month: string }) {
  const { t } = useWords('use')
  const say = useSayError()
  const exporting = useMutation({
    mutationFn: () => client.loans.use.exportStatement({ payer, month }),
    onSuccess: ({ file, name }) => offerFile(file, name),
    onError: (error) => notifyFailure(say(error)),
  })
  return (
    <Button variant="default" leftSection={<IconFileSpreadsheet size={16} aria-hidden />} loading={exporting.isPending} onClick={() => exporting.mutate()}>
      {t('statement.table')}
    </Button>
  )
}
