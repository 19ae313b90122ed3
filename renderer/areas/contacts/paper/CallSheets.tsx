import { splitEvenly } from '#shared/areas/contacts/paper.rules.ts'
import type { Callee } from '#shared/areas/contacts/paper.schema.ts'
import sheet from '#renderer/kit/paper/sheet.module.css'
import classes from './paper.module.css'
import type { PaperWords } from './usePaperWords.ts'

interface CallSheetsProps {
  people: Callee[]
  /** Without any, there is one sheet with a line for the name. */
  callers: string[]
  script: string
  words: PaperWords
}

/** A sheet for each caller, beginning on a page of its own. */
export function CallSheets({ people, callers, script, words }: CallSheetsProps) {
  const shares = splitEvenly(people, callers.length)
  const before = shares.map((_, index) => shares.slice(0, index).reduce((sum, share) => sum + share.length, 0))
  return (
    <main className={classes.sheets} lang={words.language}>
      {shares.map((share, index) => (
        <section key={index} className={`${sheet.sheet} ${classes.close}`}>
          <Head caller={callers[index]} from={before[index]! + 1} count={share.length} total={people.length} words={words} />
          <Script text={script} words={words} />
          {share.length > 0 ? <Calls people={share} from={before[index]! + 1} words={words} /> : <p>{words.t('callSheet.noCalls')}</p>}
        </section>
      ))}
    </main>
  )
}

function Head({ caller, from, count, total, words: { t, number } }: { caller: string | undefined; from: number; count: number; total: number; words: PaperWords }) {
  return (
    <>
      <h1>{t('callSheet.title')}</h1>
      <p className={classes.filled}>
        <span>
          {t('callSheet.caller')} {caller ? <strong>{caller}</strong> : <span className={classes.line} />}
        </span>
        <span>
          {t('callSheet.date')} <span className={classes.line} />
        </span>
        {count < total && count > 0 && <span>{t('callSheet.part', { from: number(from), to: number(from + count - 1), total: number(total) })}</span>}
      </p>
      <p className={classes.keepSafe}>{t('callSheet.keepSafe')}</p>
    </>
  )
}

function Script({ text, words: { t } }: { text: string; words: PaperWords }) {
  if (!text.trim()) return null
  return (
    <>
      <h2>{t('callSheet.say')}</h2>
      <p className={classes.script}>{text.trim()}</p>
    </>
  )
}

const answers = ['reached', 'yes', 'maybe', 'no'] as const

function Calls({ people, from, words }: { people: Callee[]; from: number; words: PaperWords }) {
  const { t } = words
  return (
    <table className={classes.calls}>
      <thead>
        <tr>
          <th scope="col" className={classes.count}>{t('callSheet.number')}</th>
          <th scope="col">{t('callSheet.who')}</th>
          <th scope="col" className={classes.reach}>{t('callSheet.phone')}</th>
          <th scope="col" className={classes.speak}>{t('callSheet.languages')}</th>
          {answers.map((answer) => (
            <th key={answer} scope="col" className={classes.tick}>
              {t(`callSheet.${answer}`)}
            </th>
          ))}
        </tr>
      </thead>
      {people.map((person, index) => (
        <Call key={person.id} person={person} count={from + index} words={words} />
      ))}
    </table>
  )
}

/** One person: what to know and to tick, and beneath a line to write on. */
function Call({ person, count, words: { t, ofContacts, number } }: { person: Callee; count: number; words: PaperWords }) {
  return (
    <tbody>
      <tr>
        <td rowSpan={2} className={classes.count}>
          {number(count)}
        </td>
        <th scope="row">
          <bdi>{person.name}</bdi>
          {person.pronouns && <span className={classes.aside}> ({person.pronouns})</span>}
          {person.affiliation && <div className={classes.aside}>{person.affiliation}</div>}
        </th>
        <td>
          {person.phones.slice(0, 3).map((phone, index) => (
            <div key={index} className={classes.phone}>
              {phone.number} {person.phones.length > 1 && <span className={classes.aside}>{ofContacts(`phoneKinds.${phone.kind}`).toLocaleLowerCase()}</span>}
            </div>
          ))}
        </td>
        <td>
          {person.languages.join(', ')}
          {person.needsInterpretation && <div><strong>{t('callSheet.interpretation')}</strong></div>}
        </td>
        {answers.map((answer) => (
          <td key={answer} className={classes.tick} aria-label={t(`callSheet.${answer}`)}>
            <span className={classes.box} />
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={7} className={classes.notes}>
          {t('callSheet.notes')}
        </td>
      </tr>
    </tbody>
  )
}
