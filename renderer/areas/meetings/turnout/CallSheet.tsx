import i18next from 'i18next'
import type { SafetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import type { CallerSheet, CallSheets, SheetCallee } from '#shared/areas/meetings/turnout.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt, formatClock, formatDay, formatMoment, formatWallClock } from '#shared/base/time.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import sheetOf from '#renderer/kit/paper/sheet.module.css'
import classes from './callSheet.module.css'

export const callSheetWords = (language: Language, zone: string) => ({
  language,
  t: i18next.getFixedT(language, 'turnout'),
  when: (moment: number) => `${formatDay(dayAt(moment, zone), language)}, ${formatClock(moment, language, zone)}`,
  moment: (moment: number) => formatMoment(moment, language, zone),
  clock: (clock: string) => formatWallClock(clock, language),
  /** 1 Monday to 7 Sunday; that 5 January 2026 is a Monday is all that matters of it. */
  weekday: (weekday: number) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 4 + weekday))),
})
export type CallSheetWords = ReturnType<typeof callSheetWords>

const ticks = ['noAnswer', 'leftMessage', 'reached', 'yes', 'maybe', 'no'] as const

/** One caller's sheet, on a page of its own. */
export function CallSheet({ sheet, meeting, words }: { sheet: CallerSheet; meeting: CallSheets; words: CallSheetWords }) {
  const { t } = words
  const clinic = useClinic()?.name ?? ''
  return (
    <section className={sheetOf.sheet}>
      <h1>{t('sheet.title')}</h1>
      <p className={classes.head}>
        <span>{t('sheet.caller')} {sheet.callerName ? <strong>{sheet.callerName}</strong> : <span className={classes.line} />}</span>
        <span>{t('sheet.people', { count: sheet.people.length })}</span>
      </p>
      <p><strong>{meeting.title}</strong>, {words.when(meeting.start)}{meeting.where && `, ${meeting.where}`}</p>
      <p className={classes.small}>{t('sheet.say', { clinic })}</p>
      <p className={classes.small}>{t('sheet.keepSafe')}</p>
      <table className={classes.calls}>
        <thead>
          <tr>
            <th scope="col">{t('sheet.who')}</th>
            <th scope="col" className={classes.phone}>{t('sheet.phone')}</th>
            {ticks.map((tick) => <th key={tick} scope="col" className={classes.tick}>{t(`results.${tick}`)}</th>)}
          </tr>
        </thead>
        {sheet.people.map((person) => <Call key={person.id} person={person} words={words} />)}
      </table>
    </section>
  )
}

function Call({ person, words }: { person: SheetCallee; words: CallSheetWords }) {
  const { t } = words
  const manner = [person.languages.join(', '), person.needsInterpretation && t('sheet.interpretation'), person.affiliation].filter(Boolean).join(' · ')
  const before = [person.reply !== 'invited' && t(`replies.${person.reply}`), person.lastCall && t('sheet.before', { result: t(`results.${person.lastCall.result}`).toLocaleLowerCase(), when: words.moment(person.lastCall.at) })].filter(Boolean).join(' · ')
  return (
    <tbody>
      <tr>
        <th scope="row">
          <bdi>{person.name}</bdi>{person.pronouns && <span className={classes.aside}> ({person.pronouns})</span>}
          {manner && <div className={classes.aside}>{manner}</div>}
          {before && <div className={classes.aside}>{before}</div>}
        </th>
        <td className={classes.phone}>{person.phones.slice(0, 2).map(({ number }, index) => <div key={index}>{number}</div>)}</td>
        {ticks.map((tick) => <td key={tick} className={classes.tick} aria-label={t(`results.${tick}`)}><span className={classes.box} /></td>)}
      </tr>
      {person.instruction && <tr><td colSpan={8} className={classes.card}><strong>{t('card.title')}</strong> {cardLines(person.instruction, words).join(' · ')}</td></tr>}
      <tr><td colSpan={8} className={classes.notes}>{t('sheet.notes')}</td></tr>
    </tbody>
  )
}

/** What the safe-contact card tells whoever calls: what must not be done, and when and as whom to ask. */
function cardLines({ channels, nameClinic, hours, spans, codeName, whatToSay }: SafetyInstruction, { t, weekday, clock }: CallSheetWords): string[] {
  const forbidden = (['call', 'voicemail', 'text'] as const).filter((channel) => channels[channel] !== 'yes')
  return [
    ...forbidden.map((channel) => t(`card.not.${channel}`)),
    ...(nameClinic === 'yes' ? [] : [t('card.not.nameClinic')]),
    ...(hours ? [t('card.hours', { hours })] : []),
    ...spans.map((span) => t('card.span', { day: weekday(span.weekday), from: clock(span.from), to: clock(span.to) })),
    ...(codeName ? [t('card.codeName', { codeName })] : []),
    ...(whatToSay ? [t('card.say', { words: whatToSay })] : []),
  ]
}
