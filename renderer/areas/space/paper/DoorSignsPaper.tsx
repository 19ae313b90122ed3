import { Checkbox, Stack } from '@mantine/core'
import { IconDoorOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { DoorSign } from '#shared/areas/space/paper.schema.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { DayChoice, NotNamed } from './DayOptions.tsx'
import { plainPage } from '#renderer/kit/paper/pageStyle.ts'
import { useDoorSigns } from './paper.data.ts'
import sheetOf from '#renderer/kit/paper/sheet.module.css'
import classes from './paper.module.css'
import { useDayWish } from './useDayWish.ts'
import { type PaperWords, usePaperWords } from './usePaperWords.ts'

/** What hangs on each room's door that day, a page for each. */
export function DoorSignsPaper() {
  const { t, language: ofScreen } = useWords('spacePaper')
  const [language, setLanguage] = useState(ofScreen)
  const words = usePaperWords(language)
  const { wish, show, permitted } = useDayWish()
  const [withGroups, setWithGroups] = useState(true)
  const [withEmpty, setWithEmpty] = useState(false)
  const found = useDoorSigns(wish)
  const signs = (found.data?.signs ?? []).filter(({ bookings }) => withEmpty || bookings.length > 0)
  return (
    <PaperDesk
      title={words?.t('doorSigns.title') ?? ''}
      heading={t('doorSigns.title')}
      language={language}
      onLanguage={setLanguage}
      page={plainPage}
      home="~/space"
      options={(
        <>
          <DayChoice day={wish.day} onDay={show} />
          <Stack gap={6} mt={24}>
            <Checkbox label={t('doorSigns.withGroups')} checked={withGroups} onChange={(event) => setWithGroups(event.currentTarget.checked)} />
            <Checkbox label={t('doorSigns.withEmpty')} checked={withEmpty} onChange={(event) => setWithEmpty(event.currentTarget.checked)} />
          </Stack>
        </>
      )}
      notes={found.data && <NotNamed list={found.data} onPermit={permitted} />}
      error={found.error}
      retry={() => found.refetch()}
      ready={signs.length > 0 && words !== null}
    >
      {found.data && signs.length === 0 && <Nobody icon={<IconDoorOff />} title={t('doorSigns.none')} hint={t('doorSigns.noneHint')} />}
      {words && signs.length > 0 && (
        <main lang={words.language}>
          {signs.map((sign) => (
            <Sign key={sign.roomId} sign={sign} day={found.data!.day} withGroups={withGroups} words={words} />
          ))}
        </main>
      )}
    </PaperDesk>
  )
}

function Sign({ sign, day, withGroups, words }: { sign: DoorSign; day: string; withGroups: boolean; words: PaperWords }) {
  const { t } = words
  const clinic = useClinic()?.name ?? ''
  return (
    <section className={`${sheetOf.sheet} ${classes.sign}`} data-full={sign.bookings.length > 5 || undefined}>
      <p className={classes.signSite}>{sign.siteName ?? clinic}</p>
      <h1><bdi>{sign.roomName}</bdi></h1>
      <p className={classes.signDay}>{words.day(day)}</p>
      {sign.bookings.length === 0 && <p className={classes.signTitle}>{t('doorSigns.free')}</p>}
      <ol>
        {sign.bookings.map((booking) => (
          <li key={booking.id}>
            <div className={classes.signTime}>{words.span(booking.start, booking.end)}</div>
            <div className={classes.signTitle}>{booking.title ?? t('reserved')}</div>
            {withGroups && booking.groupName && <div className={classes.signGroup}><bdi>{booking.groupName}</bdi></div>}
            {booking.within && <div className={classes.signNote}>{t('doorSigns.within', { room: booking.within })}</div>}
            {booking.status === 'provisional' && <div className={classes.signNote}>{t('provisional')}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}
