import i18next from 'i18next'
import type { SignInSheet as Sheet } from '#shared/areas/meetings/door.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt, formatClock, formatDay } from '#shared/base/time.ts'
import sheetOf from '#renderer/kit/paper/sheet.module.css'
import classes from './signIn.module.css'

/** The words of a sheet; one function for good, as `useWordsOfPaper` takes it. */
export const signInWords = (language: Language, zone: string) => ({
  language,
  t: i18next.getFixedT(language, 'meetingDoor'),
  when: ({ start, end }: Pick<Sheet, 'start' | 'end'>) => {
    const last = dayAt(start, zone) === dayAt(end - 1, zone) ? '' : `${formatDay(dayAt(end, zone), language, 'short')}, `
    return `${formatDay(dayAt(start, zone), language)}, ${formatClock(start, language, zone)} – ${last}${formatClock(end, language, zone)}`
  },
})
export type SignInWords = ReturnType<typeof signInWords>

interface SignInSheetProps {
  sheet: Sheet
  clinic: Clinic | null
  /** Empty lines after those expected. */
  blank: number
  words: SignInWords
}

/** Empty lines where no number is asked for: enough for those expected who gave no name, and for some more. */
export const usualBlank = ({ expected, people }: Pick<Sheet, 'expected' | 'people'>) => Math.min(200, Math.max(12, (expected ?? 20) - people.length + 6))

const ticks = ['agree', 'firstTime', 'fare', 'childCare'] as const

/** A sheet on which people sign in, on its side: those expected by name, and empty lines. */
export function SignInSheet({ sheet, clinic, blank, words }: SignInSheetProps) {
  const { t } = words
  const rows = [...sheet.people.map(({ contactId, name }) => ({ key: contactId, name })), ...Array.from({ length: blank }, (_, index) => ({ key: `blank ${index}`, name: '' }))]
  return (
    <section className={`${sheetOf.sheet} ${classes.sheet}`} lang={words.language}>
      <p className={classes.clinic}>{clinic?.name}</p>
      <h1>{t('sheet.title')}</h1>
      <p>
        <strong>{sheet.title}</strong>, {words.when(sheet)}{sheet.where && `, ${sheet.where}`}
      </p>
      <p className={classes.hint}>{t('sheet.hint')} {t('consent.wording', { clinic: clinic?.name ?? '' })}</p>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>{t('sheet.number')}</th>
            <th scope="col" className={classes.here}>{t('sheet.here')}</th>
            <th scope="col">{t('sheet.name')}</th>
            <th scope="col">{t('sheet.reach')}</th>
            <th scope="col" className={classes.tick}>{t('sheet.agree')}</th>
            <th scope="col" className={classes.language}>{t('sheet.language')}</th>
            <th scope="col" className={classes.needs}>{t('sheet.needs')}</th>
            {ticks.slice(1).map((tick) => <th key={tick} scope="col" className={classes.tick}>{t(`sheet.${tick}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name }, index) => (
            <tr key={key}>
              <td className={classes.number}>{index + 1}</td>
              <td className={classes.tick} aria-label={t('sheet.here')}><span className={classes.box} /></td>
              <th scope="row" aria-label={name || t('sheet.name')}><bdi>{name}</bdi></th>
              <td aria-label={t('sheet.reach')} />
              <td className={classes.tick} aria-label={t('sheet.agree')}><span className={classes.box} /></td>
              <td aria-label={t('sheet.language')} />
              <td aria-label={t('sheet.needs')} />
              {ticks.slice(1).map((tick) => <td key={tick} className={classes.tick} aria-label={t(`sheet.${tick}`)}><span className={classes.box} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.foot}>{t('sheet.foot')}</p>
    </section>
  )
}
