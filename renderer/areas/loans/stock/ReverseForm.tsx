import { Button, Stack, Text } from '@mantine/core'
import { reverseInput, type Entry } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayEntry } from './LedgerTable.tsx'

/** Undoes a line of the ledger by a new one that says why. */
export function ReverseForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const say = useSayEntry()
  const { control, submit, busy, failure } = useDeskForm({ schema: reverseInput, defaults: { entryId: entry.id, reason: '' } })
  const save = submit(async (input) => {
    const reversal = await client.loans.stock.reverse(input)
    notifyDone(t('reverse.done', { item: reversal.entries[0]!.itemName, balance: format.number(reversal.balance) }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <div>
          <Text fw={600}>{say(entry)}</Text>
          <Text size="sm" c="dimmed">
            {format.moment(entry.at)}, {entry.memberName}
          </Text>
        </div>
        <Text size="sm">{t('reverse.hint')}</Text>
        <TextField control={control} name="reason" label={t('reverse.reason')} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('reverse.submit')}
        </Button>
      </Stack>
    </form>
  )
}
