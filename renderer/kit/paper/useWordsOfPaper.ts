import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Language } from '#shared/base/language.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { loadWords } from '#renderer/words.ts'

/**
 * The words of a paper, which may be in another language than the screen's: what `wordsOf` makes of the language and the clinic's zone.
 * Null until they are loaded, or while no language is known. `wordsOf` is one function for good, not one made at each drawing.
 */
export function useWordsOfPaper<Words>(language: Language | undefined, wordsOf: (language: Language, zone: string) => Words): Words | null {
  const { zone } = useFormat()
  const loaded = useQuery({ queryKey: ['words', language], queryFn: () => loadWords(language!).then(() => language!), staleTime: Number.POSITIVE_INFINITY, enabled: language !== undefined })
  return useMemo(() => (loaded.data ? wordsOf(loaded.data, zone) : null), [loaded.data, zone, wordsOf])
}
