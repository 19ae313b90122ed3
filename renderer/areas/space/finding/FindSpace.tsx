import { Button, Group, Kbd, SegmentedControl, Stack } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useLocation } from 'wouter'
import { findingInput, type Offer, type OfferOrder } from '#shared/areas/space/finding.schema.ts'
import { wallOfSpan } from '#shared/areas/space/space.rules.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, useDeskForm } from '#renderer/kit/form.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { SpacePages } from '../SpacePages.tsx'
import { CreateBooking } from '../CreateBooking.tsx'
import { WantForm } from '../waitlist/WantForm.tsx'
import type { Wish } from '../wish.ts'
import classes from './finding.module.css'
import { NeedFields } from './NeedFields.tsx'
import { Offers } from './Offers.tsx'

/** The first free times of all rooms for what someone needs; choosing one books it. */
export function FindSpace({ onWish }: { onWish?: (wish: Wish) => void }) {
  const { t } = useWords('spaceFinding')
  const { zone } = useFormat()
  const [, go] = useLocation()
  const [today] = useState(() => dayAt(Date.now(), zone))
  const [wish, setWish] = useState<Wish | null>(null)
  const [waiting, setWaiting] = useState(false)
  const offers = useRef<HTMLDivElement>(null)
  const { control, form } = useDeskForm({
    schema: findingInput,
    defaults: { people: null, minutes: 120, fromDay: today, toDay: addDays(today, 13), from: '18:00', to: '22:00', weekdays: [], layout: null, kind: 'room', siteId: null, roomId: null, features: [], access: [], order: 'room' },
  })
  const typed = useWatch({ control })
  const order = typed.order ?? 'room'
  const choose = (offer: Offer) => (onWish ?? setWish)(wishOf(offer, zone))
  useHotkeys([['alt+W', () => setWaiting(true)]], [])
  return (
    <Page title={t('title')}>
      <Stack gap="md">
        <SpacePages />
        <div className={classes.finding}>
          <form
            aria-label={t('title')}
            className={classes.need}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              // Enter leads from what is needed to the first that there is.
              void form.trigger()
              offers.current?.querySelector('button')?.focus()
            }}
          >
            <Stack gap="sm">
              <NeedFields control={control} autoFocus />
              <DayField control={control} name="fromDay" label={t('fromDay')} required />
              <DayField control={control} name="toDay" label={t('toDay')} required />
              <Button type="submit" rightSection={<Kbd size="xs">{t('enter')}</Kbd>}>{t('toOffers')}</Button>
            </Stack>
          </form>
          <Stack gap="sm" ref={offers}>
            <Group justify="space-between">
              <SegmentedControl size="xs" aria-label={t('order')} value={order} onChange={(value) => form.setValue('order', value as OfferOrder)} data={(['room', 'day'] as const).map((value) => ({ value, label: t(`orders.${value}`) }))} />
              <Button variant="default" size="compact-md" rightSection={<Kbd size="xs">Alt W</Kbd>} aria-keyshortcuts="Alt+W" onClick={() => setWaiting(true)}>{t('wait')}</Button>
            </Group>
            <Found typed={typed} order={order} onChoose={choose} />
          </Stack>
        </div>
      </Stack>
      <SidePanel opened={wish !== null} onClose={() => setWish(null)} title={t('book')}>
        {wish && <CreateBooking wish={wish} onDone={(booking) => go(`/?day=${dayAt(booking.start, zone)}`)} />}
      </SidePanel>
      <SidePanel opened={waiting} onClose={() => setWaiting(false)} title={t('waitlist.add')}>
        {waiting && <WantForm want={null} like={form.getValues()} onDone={() => go('/waitlist')} />}
      </SidePanel>
    </Page>
  )
}

function wishOf(offer: Offer, zone: string): Wish {
  const { day, from, to } = wallOfSpan(offer, zone)
  return { roomId: offer.roomId, day, from, to, chosen: true }
}

function Found({ typed, order, onChoose }: { typed: object; order: OfferOrder; onChoose: (offer: Offer) => void }) {
  const [settled] = useDebouncedValue(typed, 150)
  const input = findingInput.safeParse(settled).data
  const found = useQuery({ ...desk.space.finding.find.queryOptions({ input: input! }), enabled: input !== undefined, placeholderData: keepPreviousData })
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!found.data) return null
  return <Offers {...found.data} order={order} onChoose={onChoose} />
}
