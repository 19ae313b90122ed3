import type { Namespace } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/base/language.ts'

/** The words of one area in the current language: `t('list.empty')`. */
export function useWords<Area extends Namespace>(area: Area) {
  const { t, i18n } = useTranslation(area)
  return { t, language: i18n.language as Language }
}
