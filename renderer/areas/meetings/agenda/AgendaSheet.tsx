import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { agendaTimes } from '#shared/areas/meetings/plan.rules.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import { ClinicHead } from '#renderer/kit/paper/ClinicHead.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import classes from './agendaSheet.module.css'
import type { AgendaWords } from './useAgendaWords.ts'

interface AgendaSheetProps {
  clinic: Clinic | null
  meeting: Pick<Meeting, 'title' | 'start' | 'end' | 'where'>
  agenda: readonly AgendaItem[]
  words: AgendaWords
  /** 18 points, one item under the other, for who reads large print. */
  large?: boolean
}

/** The agenda as it lies on the chairs: one sheet (or more, when it is long). Nobody is named but whom someone typed as a lead. */
export function AgendaSheet({ clinic, meeting, agenda, words, large = false }: AgendaSheetProps) {
  const { t } = words
  return (
    <section className={sheet.sheet} lang={words.language} data-large={large || undefined}>
      <div className={large ? classes.large : undefined}>
        {!large && <ClinicHead clinic={clinic} />}
        <h1 className={classes.title}>{meeting.title}</h1>
        <p className={classes.when}>
          <strong>{t('sheet.title')}</strong>
          <br />
          {words.dayOf(meeting.start)}, {words.span(meeting.start, meeting.end)}
          {meeting.where && <><br />{meeting.where}</>}
        </p>
        {agenda.length === 0 ? <p>{t('sheet.empty')}</p> : <Items start={meeting.start} agenda={agenda} words={words} large={large} />}
        {large && clinic && <p className={classes.foot}>{[clinic.name, clinic.phone].filter(Boolean).join(' · ')}</p>}
      </div>
    </section>
  )
}

function Items({ start, agenda, words, large }: { start: number; agenda: readonly AgendaItem[]; words: AgendaWords; large: boolean }) {
  const times = agendaTimes(start, agenda)
  return (
    <ol className={large ? classes.largeItems : classes.items}>
      {agenda.map((item, index) => (
        <li key={item.id}>
          <span className={classes.clock}>{words.clock(times[index]!.start)}</span>
          <div>
            <div className={classes.item}>{words.say(item.title)}</div>
            <Details item={item} words={words} />
          </div>
          <span className={classes.minutes}>{words.t('sheet.minutes', { count: item.minutes })}</span>
        </li>
      ))}
    </ol>
  )
}

function Details({ item, words: { t, say } }: { item: AgendaItem; words: AgendaWords }) {
  const parts = [item.purpose && t(`purposes.${item.purpose}`), item.lead && t('sheet.lead', { lead: say(item.lead) }), item.papers && t('sheet.papers', { papers: item.papers })].filter(Boolean)
  return parts.length > 0 ? <div className={classes.details}>{parts.join(' · ')}</div> : null
}
