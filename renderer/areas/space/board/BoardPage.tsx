import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconBuildingCommunity, IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { dayAt } from '#shared/base/time.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { BookingPanel } from '../BookingPanel.tsx'
import { CreateBooking } from '../CreateBooking.tsx'
import { PaperMenu } from '../paper/PaperMenu.tsx'
import { useRooms } from '../space.data.ts'
import { SpacePages } from '../SpacePages.tsx'
import type { Wish } from '../wish.ts'
import { Board } from './Board.tsx'
import { dayAfter } from './days.ts'
import { useBoardAddress } from './useBoardAddress.ts'
import { useNow } from '#renderer/kit/useNow.ts'

/** The rooms through a day, a week or a month: who has which one, and a free one for whoever asks. */
export function BoardPage() {
  const { t } = useWords('space')
  const { zone } = useFormat()
  const today = dayAt(useNow(), zone)
  const { show, ...state } = useBoardAddress(today)
  const { day, view, bookingId, notice } = state
  const [wish, setWish] = useState<Wish | null>(null)
  const [, go] = useLocation()
  const rooms = useRooms()
  const inUse = (rooms.data ?? []).filter((room) => !room.archived)
  const book = () => inUse[0] && setWish({ roomId: state.filter.room ?? inUse[0].id, day, from: '18:00', to: '20:00' })
  useHotkeys([
    ['alt+N', book],
    ['alt+F', () => go('/find')],
    ['alt+ArrowLeft', () => show({ day: dayAfter(view, day, -1), bookingId: null })],
    ['alt+ArrowRight', () => show({ day: dayAfter(view, day, 1), bookingId: null })],
    ['T', () => show({ day: today, bookingId: null })],
  ])
  return (
    <Page title={t('title')} actions={<Actions day={day} onBook={inUse.length > 0 ? book : undefined} />}>
      <SpacePages />
      {rooms.error && <Failure error={rooms.error} retry={() => rooms.refetch()} />}
      {rooms.data && inUse.length === 0 && <NoRooms onAdd={() => go('/rooms')} />}
      {rooms.data && inUse.length > 0 && <Board state={state} show={show} rooms={rooms.data} today={today} onBook={(chosen) => setWish({ ...chosen, chosen: true })} />}
      <SidePanel opened={wish !== null} onClose={() => setWish(null)} title={t('book')}>
        {wish && (
          <CreateBooking
            wish={wish}
            onDone={(booking) => {
              setWish(null)
              show({ day: dayAt(booking.start, zone), bookingId: null })
            }}
          />
        )}
      </SidePanel>
      <SidePanel opened={bookingId !== null} onClose={() => show({ bookingId: null, notice: null })} title={t('booking.title')}>
        {bookingId && <BookingPanel bookingId={bookingId} notice={notice} onDone={() => show({ bookingId: null, notice: null })} onMoved={(next) => show({ day: next })} />}
      </SidePanel>
    </Page>
  )
}

function Actions({ day, onBook }: { day: string; onBook: (() => void) | undefined }) {
  const { t } = useWords('space')
  return (
    <>
      <PaperMenu day={day} />
      <FindButton />
      <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<Kbd size="xs">Alt N</Kbd>} onClick={onBook} disabled={!onBook}>
        {t('book')}
      </Button>
    </>
  )
}

function FindButton() {
  const { t } = useWords('spaceFinding')
  return (
    <Button variant="default" component={Link} href="/find" leftSection={<IconSearch size={16} aria-hidden />} rightSection={<Kbd size="xs">Alt F</Kbd>}>
      {t('title')}
    </Button>
  )
}

function NoRooms({ onAdd }: { onAdd: () => void }) {
  const { t } = useWords('space')
  const coordinator = useIsCoordinator()
  return (
    <EmptyState
      icon={<IconBuildingCommunity />}
      title={t('empty.title')}
      hint={coordinator ? t('empty.hint') : t('empty.askCoordinator')}
      action={coordinator && <Button onClick={onAdd}>{t('rooms.addFirst')}</Button>}
    />
  )
}
