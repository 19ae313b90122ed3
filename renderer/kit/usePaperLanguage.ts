import { useEffect } from 'react'
import type { Language } from '#shared/base/language.ts'
import { useWords } from './useWords.ts'

/**
 * While a paper is shown, the page has its language and its title: they become those of the tagged PDF.
 * The words of the screen may be loaded meanwhile and set the page's language anew; then it is set back.
 */
export function usePaperLanguage(language: Language, title: string): void {
  const { language: ofScreen } = useWords('kit')
  useEffect(() => {
    const page = document.documentElement
    const set = () => {
      if (page.lang !== language) page.lang = language
    }
    set()
    const watch = new MutationObserver(set)
    watch.observe(page, { attributes: true, attributeFilter: ['lang'] })
    return () => {
      watch.disconnect()
      page.lang = ofScreen
    }
  }, [language, ofScreen])
  useEffect(() => {
    document.title = title
  }, [title])
}
