import { useWords } from '#renderer/kit/useWords.ts'
import type { Language } from '#shared/base/language.ts'

/** A month as people write it: "November 2026", "novembre 2026". */
export const sayMonthIn = (language: Language) => (month: string) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`))

/** The same in the language of the screen. */
export function useSayMonth() {
  const { language } = useWords('kit')
  return sayMonthIn(language)
}
