import type { MinutesPaper } from '#shared/areas/meetings/minutes.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import { ClinicHead } from '#renderer/kit/paper/ClinicHead.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import type { AgendaWords } from '../agenda/useAgendaWords.ts'
import classes from './minutesPaper.module.css'
import { promisesOf } from './promisesOf.ts'

/** Who does what by when: the list that hangs on the wall until the next meeting. */
export function ActionsSheet({ paper: { meeting, minutes }, clinic, words }: { paper: MinutesPaper; clinic: Clinic | null; words: AgendaWords }) {
  const { ofMinutes: t } = words
  const titles = new Map(minutes.items.map(({ itemId, title }) => [itemId, title]))
  const promises = promisesOf(minutes).toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
  return (
    <section className={sheet.sheet}>
      <ClinicHead clinic={clinic} />
      <h1>{t('paper.actionsTitle')}</h1>
      <p>{meeting.title}, {words.dayOf(meeting.start)}</p>
      <table className={classes.actions}>
        <thead>
          <tr>
            <th className={classes.tick}>{t('paper.status')}</th>
            <th>{t('paper.what')}</th>
            <th>{t('paper.who')}</th>
            <th>{t('paper.due')}</th>
          </tr>
        </thead>
        <tbody>
          {promises.map(({ id, itemId, what, who, due, done }) => (
            <tr key={id}>
              <td className={classes.tick}>{done ? '✓' : <span className={classes.box} />}</td>
              <td>
                {what}
                {titles.has(itemId) && <div className={classes.small}>{words.say(titles.get(itemId)!)}</div>}
              </td>
              <td>{who ?? t('paper.nobody')}</td>
              <td>{words.day(due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
