import { Text } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { SheetBooking } from '#shared/areas/space/paper.schema.ts'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { DayChoice, NotNamed } from './DayOptions.tsx'
import { widePage } from '#renderer/kit/paper/pageStyle.ts'
import { useDaySheet } from './paper.data.ts'
import sheet from '#renderer/kit/paper/sheet.module.css'
import classes from './paper.module.css'
import { useDayWish } from './useDayWish.ts'
import { type PaperWords, usePaperWords } from './usePaperWords.ts'

/** All of a day for the front desk, by time, with boxes to tick who came and went. */
export function DaySheetPaper() {
  const { t, language: ofScreen } = useWords('spacePaper')
  const { number } = useFormat()
  const [language, setLanguage] = useState(ofScreen)
  const words = usePaperWords(language)
  const { wish, show, permitted } = useDayWish()
  const found = useDaySheet(wish)
  const bookings = found.data?.bookings ?? []
  return (
    <PaperDesk
      title={words?.t('daySheet.title') ?? ''}
      heading={t('daySheet.title')}
      language={language}
      onLanguage={setLanguage}
      page={widePage}
      home="~/space"
      options={<DayChoice day={wish.day} onDay={show} />}
      notes={found.data && (
        <>
          {bookings.length > 0 && <Text size="sm" c="dimmed" role="status">{t('daySheet.bookings', { count: bookings.length, formatted: number(bookings.length) })}</Text>}
          <NotNamed list={found.data} onPermit={permitted} />
        </>
      )}
      error={found.error}
      retry={() => found.refetch()}
      ready={bookings.length > 0 && words !== null}
    >
      {found.data && bookings.length === 0 && <Nobody icon={<IconCalendarOff />} title={t('daySheet.none')} hint={t('daySheet.noneHint')} />}
      {words && bookings.length > 0 && (
        <main lang={words.language}>
          <section className={`${sheet.sheet} ${classes.wide}`}>
            <h1>{words.t('daySheet.title')}</h1>
            <p className={classes.signDay}>{words.day(found.data!.day)}</p>
            <Bookings bookings={bookings} words={words} />
            <p className={classes.aside}>{words.t('daySheet.keepSafe')}</p>
          </section>
        </main>
      )}
    </PaperDesk>
  )
}

function Bookings({ bookings, words }: { bookings: SheetBooking[]; words: PaperWords }) {
  const { t } = words
  return (
    <table className={classes.day}>
      <thead>
        <tr>
          <th scope="col" className={classes.when}>{t('daySheet.time')}</th>
          <th scope="col" className={classes.where}>{t('daySheet.room')}</th>
          <th scope="col">{t('daySheet.who')}</th>
          <th scope="col" className={classes.people}>{t('daySheet.people')}</th>
          <th scope="col" className={classes.prepare}>{t('daySheet.prepare')}</th>
          <th scope="col" className={classes.prepare}>{t('daySheet.notes')}</th>
          <th scope="col" className={classes.tick}>{t('daySheet.arrived')}</th>
          <th scope="col" className={classes.tick}>{t('daySheet.left')}</th>
        </tr>
      </thead>
      <tbody>
        {bookings.map((booking) => (
          <Line key={booking.id} booking={booking} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ booking, words }: { booking: SheetBooking; words: PaperWords }) {
  const { t, ofRooms, number } = words
  const margins = [booking.setupMinutes > 0 && t('daySheet.before', { minutes: booking.setupMinutes }), booking.cleanupMinutes > 0 && t('daySheet.after', { minutes: booking.cleanupMinutes })].filter(Boolean)
  const prepare = [booking.layout && ofRooms(`layouts.${booking.layout}`), booking.equipment.join(', '), margins.join(', ')].filter(Boolean)
  return (
    <tr>
      <td className={classes.when}>{words.span(booking.start, booking.end)}</td>
      <th scope="row">
        <bdi>{booking.roomName}</bdi>
        {booking.siteName && <div className={classes.aside}>{booking.siteName}</div>}
      </th>
      <td>
        <strong>{booking.title ?? t('reserved')}</strong>
        {booking.groupName && <div><bdi>{booking.groupName}</bdi></div>}
        {booking.status !== 'approved' && <div className={classes.aside}>{t(booking.status)}</div>}
        {booking.noShowAt !== null && <div className={classes.aside}>{t('daySheet.noShow')}</div>}
      </td>
      <td className={classes.people}>{booking.expected === null ? '' : number(booking.expected)}</td>
      <td>{prepare.map((line, index) => <div key={index}>{line}</div>)}</td>
      <td>
        {booking.keyHolder && <div>{t('daySheet.key', { name: booking.keyHolder })}</div>}
        {booking.notes && <div className={sheet.prose}>{booking.notes}</div>}
      </td>
      <Tick at={booking.arrivedAt} name={t('daySheet.arrived')} words={words} />
      <Tick at={booking.leftAt} name={t('daySheet.left')} words={words} />
    </tr>
  )
}

/** A box to tick, or when it was marked already. */
function Tick({ at, name, words }: { at: number | null; name: string; words: PaperWords }) {
  return <td className={classes.tick}>{at === null ? <span className={classes.box} role="img" aria-label={name} /> : words.clock(at)}</td>
}
