import type { Minutes, MinutesPaper } from '#shared/areas/meetings/minutes.schema.ts'
import { presence } from '#shared/areas/meetings/minutes.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import { ClinicHead } from '#renderer/kit/paper/ClinicHead.tsx'
import { PaperFacts } from '#renderer/kit/paper/PaperFacts.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import type { AgendaWords } from '../agenda/useAgendaWords.ts'
import { decisionLines } from './decisionLines.ts'
import classes from './minutesPaper.module.css'
import { promisesOf } from './promisesOf.ts'

interface MinutesSheetProps {
  paper: MinutesPaper
  clinic: Clinic | null
  words: AgendaWords
}

/** Minutes as they are read and signed. */
export function MinutesSheet({ paper, clinic, words }: MinutesSheetProps) {
  const { ofMinutes: t } = words
  const { meeting, minutes } = paper
  return (
    <section className={sheet.sheet}>
      <ClinicHead clinic={clinic} />
      <h1>{t('paper.titleOf', { title: meeting.title })}</h1>
      <p>
        <strong>{sayState(minutes, words)}</strong>
        {minutes.edition > 1 && <><br />{t('paper.edition', { edition: minutes.edition, why: minutes.why })}</>}
      </p>
      <PaperFacts facts={factsOf(paper, words)} />
      {minutes.items.map((item, index) => (
        <section key={item.itemId} className={classes.item}>
          <h2>{index + 1}. {words.say(item.title)}</h2>
          {item.notes && <p className={sheet.prose}>{item.notes}</p>}
          {item.tabled && <p className={sheet.prose}>{t('paper.tabled', { tabled: item.tabled })}</p>}
          {minutes.decisions.filter(({ itemId }) => itemId === item.itemId).map((decision) => (
            <div key={decision.id} className={classes.decision}>
              <p><strong>{t('paper.decision')}{words.colon} {decision.text}</strong></p>
              {decisionLines(decision, t).map((line) => <p key={line}>{line}</p>)}
            </div>
          ))}
          <Promises minutes={minutes} itemId={item.itemId} words={words} />
        </section>
      ))}
      <p className={classes.sign}>{t('paper.signed')}</p>
    </section>
  )
}

function Promises({ minutes, itemId, words }: { minutes: Minutes; itemId: string; words: AgendaWords }) {
  const promises = promisesOf(minutes).filter((one) => one.itemId === itemId)
  if (promises.length === 0) return null
  return (
    <ul className={classes.promises}>
      {promises.map(({ id, what, who, due }) => (
        <li key={id}>{what} · {who ?? words.ofMinutes('paper.nobody')} · {words.ofMinutes('action.by', { day: words.day(due) })}</li>
      ))}
    </ul>
  )
}

function sayState({ state, approved }: Minutes, { ofMinutes: t, day }: AgendaWords): string {
  if (approved?.meeting) return t('paper.approvedAt', { day: day(approved.on), title: approved.meeting.meetingTitle })
  if (approved) return [t('paper.approvedOn', { day: day(approved.on) }), approved.how].filter(Boolean).join(', ')
  return t(state === 'proposed' ? 'paper.proposed' : 'paper.draft')
}

function factsOf({ meeting, minutes, leftOut }: MinutesPaper, words: AgendaWords): [string, string][] {
  const { ofMinutes: t } = words
  const { head, attendance, prior } = minutes
  const lists = presence.options.map((one): [string, string] => {
    const names = attendance.people.filter((person) => person.presence === one).map(({ name }) => name ?? t('erased'))
    if (one === 'present') names.push(...typed(head.alsoPresent), ...(attendance.unnamed > 0 ? [t('paper.unnamed', { count: attendance.unnamed })] : []), ...(leftOut > 0 ? [t('paper.leftOutNames', { count: leftOut })] : []))
    if (one === 'excused') names.push(...typed(head.regrets))
    return [t(`paper.${one}`), names.join(', ')]
  })
  const facts: [string, string][] = [
    [t('paper.when'), `${words.dayOf(meeting.start)}, ${words.span(head.startedAt ?? meeting.start, head.endedAt ?? Math.max(meeting.end, (head.startedAt ?? 0) + 1))}`],
    [t('paper.where'), head.place],
    [t('paper.chair'), head.chair],
    [t('paper.secretary'), head.secretary],
    ...lists,
    [t('paper.prior'), prior ? t(prior.state === 'approved' ? 'paper.priorApproved' : 'paper.priorNot', { title: prior.meetingTitle, day: words.dayOf(prior.start) }) : ''],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** Names that were typed, one on a line or with commas. */
const typed = (names: string) => names.split(/[\n;]+/).map((name) => name.trim()).filter(Boolean)
