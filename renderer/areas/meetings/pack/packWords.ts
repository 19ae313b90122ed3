import i18next from 'i18next'
import type { Language } from '#shared/base/language.ts'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { type AgendaWords, useAgendaWords } from '../agenda/useAgendaWords.ts'
import { type SignInWords, signInWords } from '../door/SignInSheet.tsx'

const fixed = (language: Language) => ({ language, t: i18next.getFixedT(language, 'pack') })

/** The words of a pack's papers in one language. */
export interface PackWords extends ReturnType<typeof fixed> {
  agenda: AgendaWords
  signIn: SignInWords
}

function useWordsIn(language: Language): PackWords | null {
  const own = useWordsOfPaper(language, fixed)
  const agenda = useAgendaWords(language)
  const signIn = useWordsOfPaper(language, signInWords)
  return own && agenda && signIn ? { ...own, agenda, signIn } : null
}

/** The same in both: the papers of a pack need not all be in one language. Null until they are loaded. */
export function usePackWords(): Record<Language, PackWords> | null {
  const english = useWordsIn('en-CA')
  const french = useWordsIn('fr-CA')
  return english && french ? { 'en-CA': english, 'fr-CA': french } : null
}
