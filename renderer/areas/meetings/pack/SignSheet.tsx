import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Language } from '#shared/base/language.ts'
import sheetOf from '#renderer/kit/paper/sheet.module.css'
import classes from './pack.module.css'
import type { PackWords } from './packWords.ts'

export const arrows = ['none', 'left', 'up', 'right'] as const
export type Arrow = (typeof arrows)[number]

const turned = { left: 180, up: 270, right: 0 }

/** A sign for the door or the way there, to be read from afar, in both languages. */
export function SignSheet({ meeting, arrow, words }: { meeting: Meeting; arrow: Arrow; words: Record<Language, PackWords> }) {
  return (
    <section className={`${sheetOf.sheet} ${classes.sign}`} lang="en-CA">
      <p className={classes.signWelcome}>{words['en-CA'].t('sheet.welcome')} · <span lang="fr-CA">{words['fr-CA'].t('sheet.welcome')}</span></p>
      <h1>{meeting.title}</h1>
      {meeting.where && <p className={classes.signWhere}>{meeting.where}</p>}
      {(['en-CA', 'fr-CA'] as const).map((language) => {
        const { agenda } = words[language]
        return <p key={language} lang={language} className={classes.signWhen}>{agenda.dayOf(meeting.start)}<br />{agenda.span(meeting.start, meeting.end)}</p>
      })}
      {arrow !== 'none' && (
        <svg className={classes.arrow} viewBox="0 0 100 60" role="img" aria-label={`${words['en-CA'].t(`paper.arrows.${arrow}`)} / ${words['fr-CA'].t(`paper.arrows.${arrow}`)}`}>
          <path d="M4 22 H60 V4 L97 30 L60 56 V38 H4 Z" transform={`rotate(${turned[arrow]} 50 30)`} />
        </svg>
      )}
    </section>
  )
}
