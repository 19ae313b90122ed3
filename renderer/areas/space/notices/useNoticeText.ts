import type { Notice } from '#shared/areas/space/notices.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { usePaperWords } from '../paper/usePaperWords.ts'
import { noticeText, plainText } from './noticeText.ts'

/** A notice in words of a language; null until they are loaded. */
export function useNoticeText(notice: Notice | undefined, language: Language | undefined) {
  const words = usePaperWords(language)
  const clinic = useClinic()
  if (!notice || !words || !clinic) return null
  const text = noticeText(notice, words, clinic)
  return { text, plain: plainText(text, words.ofNotices('colon')), words }
}
