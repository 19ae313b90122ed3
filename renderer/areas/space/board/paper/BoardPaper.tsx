import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { addDays, boundsOfDay, dayAt } from '#shared/base/time.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { widePage } from '#renderer/kit/paper/pageStyle.ts'
import { PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useRooms } from '../../space.data.ts'
import { useBoard } from '../board.data.ts'
import { daysShown, windowOf } from '../days.ts'
import { roomsAsked } from '../roomFilter.ts'
import { entriesByRow } from '../rows.ts'
import { boardOf } from '../useBoardAddress.ts'
import { DayPaper } from './DayPaper.tsx'
import classes from './paper.module.css'
import { usePaperWords } from './usePaperWords.ts'
import { WeekPaper } from './WeekPaper.tsx'

/** A day or a week of the board, with the rooms and the filters of the screen it was asked from. */
export function BoardPaper() {
  const { t, language: ofScreen } = useWords('board')
  const { zone } = useFormat()
  const [address] = useSearchParams()
  const [now] = useState(Date.now)
  const [language, setLanguage] = useState(ofScreen)
  const words = usePaperWords(language)
  const clinic = useClinic()?.name ?? ''
  const state = boardOf(address, dayAt(now, zone))
  const view = state.view === 'day' ? 'day' : 'week'
  const days = daysShown(view, state.day)
  const rooms = useRooms()
  const board = useBoard(windowOf(days, zone))
  const shown = roomsAsked(rooms.data ?? [], state.filter)
  const byRow = entriesByRow(rooms.data ?? [], shown, board.data ?? [])
  const title = words ? words.t(`paper.${view}`, { day: words.day(days[0]!) }) : ''
  const edges = [...days, addDays(days.at(-1)!, 1)].map((day) => boundsOfDay(day, zone).from)
  const ready = words !== null && rooms.data !== undefined && board.data !== undefined
  return (
    <PaperDesk
      title={title}
      heading={t('paper.heading')}
      language={language}
      onLanguage={setLanguage}
      page={widePage}
      home={`~/space?${address.toString()}`}
      error={rooms.error ?? board.error}
      retry={() => Promise.all([rooms.refetch(), board.refetch()])}
      ready={ready}
    >
      {ready && (
        <main className={classes.sheet} lang={language}>
          <h1>{title}</h1>
          <p className={classes.aside}>{[clinic, words.t('paper.printed', { when: words.moment(now) })].filter(Boolean).join(' · ')}</p>
          {view === 'day' ? <DayPaper day={days[0]!} rooms={shown} byRow={byRow} words={words} /> : <WeekPaper days={days} edges={edges} rooms={shown} byRow={byRow} words={words} />}
        </main>
      )}
    </PaperDesk>
  )
}
