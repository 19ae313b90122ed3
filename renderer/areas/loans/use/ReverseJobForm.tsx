import { Button, Stack, Text } from '@mantine/core'
import { type UseJob, reversalInput } from '#shared/areas/loans/use.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayUse } from './useSayUse.ts'

/** Undoes a job by a new line of today that says why. */
export function ReverseJobForm({ job, onDone }: { job: UseJob; onDone: () => void }) {
  const { t } = useWords('use')
  const loans = useWords('loans')
  const format = useFormat()
  const say = useSayUse()
  const { control, submit, busy, failure } = useDeskForm({ schema: reversalInput, defaults: { jobId: job.id, reason: '' }, place: `loans/use/reverse/${job.id}` })
  const line = `${say.measure(job.kind)}, ${say.amount(job.kind, job.quantity)}`
  const save = submit(async (input) => {
    await client.loans.use.reverse(input)
    notifyDone(t('ledger.reverseDone', { line }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <div>
          <Text fw={600}>{line}</Text>
          <Text size="sm" c="dimmed">
            {[job.contactName ?? job.campaignName ?? t('payer.clinic'), format.moment(job.at), job.memberName].join(', ')}
          </Text>
        </div>
        <Text size="sm">{loans.t('reverse.hint')}</Text>
        <TextField control={control} name="reason" label={loans.t('reverse.reason')} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {loans.t('reverse.submit')}
        </Button>
      </Stack>
    </form>
  )
}
