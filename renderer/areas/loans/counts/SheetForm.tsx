import { Button, Stack, Text } from '@mantine/core'
import { z } from 'zod'
import { type Count, sheetInput, type ToCount } from '#shared/areas/loans/counts.schema.ts'
import type { Drawer } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayStock } from '../stock/useSayStock.ts'
import { useToCount } from './counts.data.ts'

const { lotId, counted } = sheetInput.shape.lines.element.shape
const sheetForm = z.object({ lines: z.array(z.object({ lotId, counted: z.number().nullable().pipe(z.number('stock:count.whole')).pipe(counted) })) })
type Lines = z.output<typeof sheetForm>['lines']

/** What the first person finds in a drawer. */
export function FirstSheet({ drawer, onDone }: { drawer: Drawer; onDone: () => void }) {
  const { t } = useWords('stock')
  const lots = useToCount(drawer.id)
  if (lots.error) return <Failure error={lots.error} retry={() => lots.refetch()} />
  if (!lots.data) return null
  if (lots.data.length === 0) return <Text size="sm">{t('count.nothing')}</Text>
  return <SheetForm lots={lots.data} send={(lines) => client.loans.counts.first({ drawerId: drawer.id, lines })} done={t('count.firstDone')} onDone={onDone} />
}

/** What the second person finds, of the same lots. */
export function SecondSheet({ count, onDone }: { count: Count; onDone: () => void }) {
  const { t } = useWords('stock')
  return <SheetForm lots={count.lines} send={(lines) => client.loans.counts.second({ id: count.id, lines })} done={t('count.secondDone')} onDone={onDone} />
}

interface SheetFormProps {
  lots: readonly ToCount[]
  send: (lines: Lines) => Promise<unknown>
  done: string
  onDone: () => void
}

function SheetForm({ lots, send, done, onDone }: SheetFormProps) {
  const { t } = useWords('stock')
  const say = useSayStock()
  const { control, submit, busy, failure } = useDeskForm({ schema: sheetForm, defaults: { lines: lots.map((lot) => ({ lotId: lot.lotId, counted: null })) } })
  const save = submit(async ({ lines }) => {
    await send(lines)
    notifyDone(done)
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t('count.blind')}</Text>
        {lots.map((lot, index) => (
          <NumberField key={lot.lotId} control={control} name={`lines.${index}.counted`} label={`${lot.itemName}, ${say.lot(lot)}`} min={0} required autoFocus={index === 0} />
        ))}
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" loading={busy}>
          {t('count.send')}
        </Button>
      </Stack>
    </form>
  )
}
