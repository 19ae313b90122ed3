import { Button, Group, NumberInput, Select, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reservation } from '#shared/areas/loans/reservations.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useItems } from '#renderer/areas/loans/stock/stock.data.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { LineAct } from './kinds/LineAct.tsx'

/** The fares kept for the meeting and how many of them are not issued yet; more are kept in place. */
export function ReservedFares({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingNeeds')
  const { number } = useFormat()
  const kept = useQuery(desk.loans.reservations.ofMeeting.queryOptions({ input: { meetingId: meeting.id } }))
  const { attempt, run, error } = useReserving(meeting.id)
  const set = ({ itemId, drawerId, quantity }: Pick<Reservation, 'itemId' | 'drawerId' | 'quantity'>) => attempt(() => client.loans.reservations.set({ meetingId: meeting.id, reservation: { itemId, drawerId, quantity } }))
  const remove = (one: Reservation) =>
    run(async () => {
      await attempt(() => client.loans.reservations.remove({ meetingId: meeting.id, itemId: one.itemId }))
      notifyDone(t('fares.removed', { item: one.itemName }), { undo: () => set(one) })
    })
  return (
    <>
      {kept.data?.map((one) => (
        <Group key={one.id} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" td={one.released ? 'line-through' : undefined}>
            {t('fares.kept', { quantity: number(one.quantity), item: one.itemName })}
            {!one.released && one.left < one.quantity && ` · ${t('fares.left', { count: one.left, formatted: number(one.left) })}`}
          </Text>
          {!meeting.cancelled && <LineAct label={t('fares.remove', { item: one.itemName })} onClick={() => remove(one)} icon={<IconX size={16} aria-hidden />} />}
        </Group>
      ))}
      <ActFailure error={error ?? kept.error} />
      {!meeting.cancelled && <Keep keep={(itemId, quantity) => run(() => set({ itemId, drawerId: kept.data?.find((one) => one.itemId === itemId)?.drawerId ?? null, quantity }))} />}
    </>
  )
}

function Keep({ keep }: { keep: (itemId: string, quantity: number) => void }) {
  const { t } = useWords(['meetingNeeds', 'loans'])
  const items = (useItems().data ?? []).filter(({ archived }) => !archived)
  const [itemId, setItemId] = useState<string | null>(null)
  const [quantity, setQuantity] = useState<number | string>('')
  const chosen = items.find(({ id }) => id === itemId) ?? items[0]
  const wanted = Math.round(Number(quantity))
  if (!chosen) return null
  const send = () => {
    if (!(wanted >= 1)) return
    keep(chosen.id, wanted)
    setQuantity('')
  }
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <NumberInput label={t('fares.keepHowMany')} w={130} min={1} max={100_000} allowDecimal={false} value={quantity} onChange={setQuantity} onKeyDown={(event) => event.key === 'Enter' && send()} />
      <Select aria-label={t('loans:item.what')} style={{ flex: 1, minWidth: 0 }} data={items.map(({ id, name, usable }) => ({ value: id, label: `${name} (${t('loans:stock.leftOf', { count: usable })})` }))} allowDeselect={false} value={chosen.id} onChange={setItemId} />
      <Button variant="light" disabled={!(wanted >= 1)} onClick={send}>{t('fares.keep')}</Button>
    </Group>
  )
}

function useReserving(meetingId: string) {
  const queries = useQueryClient()
  const { mutateAsync, error } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const attempt = async (work: () => Promise<Reservation[]>) => {
    const kept = await work()
    queries.setQueryData(desk.loans.reservations.ofMeeting.queryKey({ input: { meetingId } }), kept)
  }
  const run = (work: () => Promise<unknown>) => void mutateAsync(work).catch(() => {})
  return { attempt, run, error }
}
