import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Payer, UseJob } from '#shared/areas/loans/use.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../stock/stock.module.css'
import { useSayUse } from './useSayUse.ts'

interface JobTableProps {
  jobs: UseJob[]
  /** Whose statement it is: not said again at every line. */
  of?: Payer['by']
  onReverse?: (job: UseJob) => void
}

/** Jobs as lines of the ledger; none can be changed, only reversed by a new one. Without `onReverse` they are only read. */
export function JobTable({ jobs, of, onReverse }: JobTableProps) {
  const { t } = useWords('use')
  const loans = useWords('loans')
  return (
    <Table.ScrollContainer minWidth={720} w="100%">
      <Table verticalSpacing={5} highlightOnHover aria-label={t('ledger.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('csv.day')}</Table.Th>
            <Table.Th>{t('csv.what')}</Table.Th>
            <Table.Th className={classes.figure}>{t('csv.quantity')}</Table.Th>
            <Table.Th className={classes.figure}>{t('ledger.value')}</Table.Th>
            <Table.Th>{loans.t('ledger.for')}</Table.Th>
            <Table.Th>{loans.t('ledger.by')}</Table.Th>
            {onReverse && <Table.Th aria-label={loans.t('ledger.act')} />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job) => (
            <Line key={job.id} job={job} of={of} onReverse={onReverse} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Line({ job, of, onReverse }: { job: UseJob; of: Payer['by'] | undefined; onReverse: ((job: UseJob) => void) | undefined }) {
  const loans = useWords('loans')
  const format = useFormat()
  const say = useSayUse()
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.day(job.day, 'short')}</Table.Td>
      <Table.Td>
        <What job={job} />
      </Table.Td>
      <Table.Td className={classes.figure}>
        <Text span size="sm" td={job.reversedBy ? 'line-through' : undefined}>
          {say.amount(job.kind, job.quantity)}
        </Text>
      </Table.Td>
      <Table.Td className={classes.figure}>{say.money(job.value)}</Table.Td>
      <Table.Td>
        <Whose job={job} of={of} />
      </Table.Td>
      <Table.Td>{job.memberName}</Table.Td>
      {onReverse && (
        <Table.Td>
          {!job.reverses && !job.reversedBy && (
            <Button size="compact-xs" variant="subtle" onClick={() => onReverse(job)} aria-label={loans.t('reverse.named', { line: `${say.measure(job.kind)}, ${say.amount(job.kind, job.quantity)}` })}>
              {loans.t('reverse.do')}
            </Button>
          )}
        </Table.Td>
      )}
    </Table.Tr>
  )
}

function What({ job }: { job: UseJob }) {
  const { t } = useWords('use')
  const loans = useWords('loans')
  const format = useFormat()
  const say = useSayUse()
  const { reading } = job
  const details = [
    reading && t('ledger.reading', { meter: reading.meterName, start: format.number(reading.start), end: format.number(reading.end) }),
    job.overQuotaReason && t('ledger.over', { reason: job.overQuotaReason }),
    job.note,
  ]
  return (
    <>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {say.measure(job.kind)}
        </Text>
        {job.reverses && <Badge variant="outline" tt="none">{t('csv.reversal')}</Badge>}
        {job.reversedBy && <Badge variant="outline" tt="none">{loans.t('ledger.reversed')}</Badge>}
      </Group>
      {details.filter(Boolean).map((text, index) => (
        <Text key={index} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
    </>
  )
}

function Whose({ job, of }: { job: UseJob; of: Payer['by'] | undefined }) {
  const { t } = useWords('use')
  const loans = useWords('loans')
  return (
    <>
      {of !== 'contact' && job.contactId && job.contactName && (
        <Anchor component={Link} href={`~/contacts/${job.contactId}`} size="sm">
          {job.contactName}
        </Anchor>
      )}
      {of !== 'contact' && job.contactId && !job.contactName && <Text size="sm">{loans.t('ledger.erased')}</Text>}
      {of !== 'campaign' && job.campaignId && (
        <Text size="sm">
          <Anchor component={Link} href={`~/campaigns/${job.campaignId}`} inherit>
            {job.campaignName}
          </Anchor>
        </Text>
      )}
      {!of && !job.contactId && !job.campaignId && <Text size="sm">{t('payer.clinic')}</Text>}
      {job.meetingId && job.meetingTitle && (
        <Text size="sm">
          <Anchor component={Link} href={`~/meetings/${job.meetingId}`} c="dimmed" inherit>
            {job.meetingTitle}
          </Anchor>
        </Text>
      )}
    </>
  )
}
