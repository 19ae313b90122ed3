import type { Evaluation, Question } from '#shared/areas/meetings/pack.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import { ClinicHead } from '#renderer/kit/paper/ClinicHead.tsx'
import sheetOf from '#renderer/kit/paper/sheet.module.css'
import classes from './pack.module.css'
import type { PackWords } from './packWords.ts'

/** What people say of a meeting afterwards, without their name. */
export function EvaluationSheet({ evaluation, meeting, clinic, words }: { evaluation: Evaluation; meeting: Meeting; clinic: Clinic | null; words: PackWords }) {
  const { t, agenda } = words
  return (
    <section className={sheetOf.sheet} lang={words.language}>
      <ClinicHead clinic={clinic} />
      <h1>{t('sheet.evaluationTitle')}</h1>
      <p><strong>{meeting.title}</strong>, {agenda.dayOf(meeting.start)}</p>
      <p>{t('sheet.evaluationHint')}</p>
      <ol className={classes.questions}>
        {evaluation.questions.map((question, index) => (
          <li key={index}>
            <p>{words.language === 'fr-CA' ? question.french : question.english}</p>
            <Answer question={question} words={words} />
          </li>
        ))}
      </ol>
      <p>{t('sheet.thanks')}</p>
    </section>
  )
}

function Answer({ question: { kind }, words: { t } }: { question: Question; words: PackWords }) {
  if (kind === 'words') return <div className={classes.lines}><div /><div /></div>
  if (kind === 'yesNo') return <div className={classes.answers}>{[t('sheet.yes'), t('sheet.no')].map((word) => <span key={word}><i className={classes.box} /> {word}</span>)}</div>
  return (
    <div className={classes.answers}>
      <span>{t('sheet.never')}</span>
      {[1, 2, 3, 4, 5].map((step) => <span key={step}><i className={classes.box} /> {step}</span>)}
      <span>{t('sheet.always')}</span>
    </div>
  )
}
