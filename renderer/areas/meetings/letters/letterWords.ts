import i18next from 'i18next'
import { filled } from '#shared/areas/meetings/letters.rules.ts'
import type { Addressee, LetterKind, Letters, LetterWords } from '#shared/areas/meetings/letters.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { type AgendaWords, useAgendaWords } from '../agenda/useAgendaWords.ts'

const fixed = (language: Language) => ({ t: i18next.getFixedT(language, 'letters') })

export interface LettersWords extends ReturnType<typeof fixed> {
  times: AgendaWords
}

function useWordsIn(language: Language): LettersWords | null {
  const own = useWordsOfPaper(language, fixed)
  const times = useAgendaWords(language)
  return own && times ? { ...own, times } : null
}

/** The words of letters in both languages; null until they are loaded. */
export function useLettersWords(): Record<Language, LettersWords> | null {
  const english = useWordsIn('en-CA')
  const french = useWordsIn('fr-CA')
  return english && french ? { 'en-CA': english, 'fr-CA': french } : null
}

/** What a letter is made of. */
export interface LetterParts {
  meeting: Meeting
  kind: LetterKind
  texts: Letters['texts']
  clinic: Clinic
  words: Record<Language, LettersWords>
}

export interface LetterToOne extends LetterWords {
  facts: { name: string; value: string }[]
  /** How to say whether one comes; not after a cancelling. */
  reply: string
  thanks: string
}

/** What one person is told, in their language. */
export function letterTo({ name, language }: Pick<Addressee, 'name' | 'language'>, { meeting, kind, texts, clinic, words: all }: LetterParts): LetterToOne {
  const { t, times } = all[language]
  const text = texts.find((one) => one.kind === kind)!
  const reach = [clinic.phone, clinic.email].filter(Boolean).join(t('text.or')) || t('text.atTheDesk')
  const facts: [string, string][] = [
    [t('text.what'), meeting.title],
    [t('text.when'), `${times.dayOf(meeting.start)}, ${times.span(meeting.start, meeting.end)}`],
    [t('text.where'), kind === 'cancelled' ? '' : meeting.where],
  ]
  return {
    ...filled(language === 'fr-CA' ? text.french : text.english, { name, meeting: meeting.title, group: meeting.groupName ?? '', clinic: clinic.name }),
    facts: facts.filter(([, value]) => value).map(([fact, value]) => ({ name: fact, value })),
    reply: kind === 'cancelled' ? '' : t('text.reply', { reach }),
    thanks: t('text.thanks'),
  }
}

/** The same as one text, for an e-mail. */
export function plainLetter({ opening, facts, closing, reply, thanks }: LetterToOne, colon: string, clinic: string): string {
  const lines = facts.map(({ name, value }) => `${name}${colon}${value}`).join('\n')
  return [opening, lines, closing, reply, `${thanks}\n${clinic}`].filter(Boolean).join('\n\n')
}
