import i18next from 'i18next'
import type { Language } from '#shared/base/language.ts'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'

const fixed = (language: Language) => ({
  language,
  /** The words of the paper itself. */
  t: i18next.getFixedT(language, 'contactPaper'),
  /** The words for what is known of a contact. */
  ofContacts: i18next.getFixedT(language, 'contacts'),
  /** The words for values of the clinic's own fields. */
  ofFields: i18next.getFixedT(language, 'customFields'),
  number: (count: number) => new Intl.NumberFormat(language).format(count),
})
export type PaperWords = ReturnType<typeof fixed>

/** Words in the language of a paper, which may be another than the screen's; null until they are loaded. */
export const usePaperWords = (language: Language) => useWordsOfPaper(language, fixed)
