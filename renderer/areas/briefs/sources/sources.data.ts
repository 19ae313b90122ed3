import { keepPreviousData, skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { citationOf, type Cited, namesOf, plainOf } from '#shared/areas/briefs/citation.rules.ts'
import type { SourceKind } from '#shared/areas/briefs/sources.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

export interface SourceWish {
  search: string
  kind: SourceKind | null
  stale: boolean
  archived: boolean
}

/** The library's sources by title, page by page. */
export function useSources(wish: SourceWish, limit = 50) {
  return useInfiniteQuery(
    desk.briefs.sources.list.infiniteOptions({
      input: (cursor: string | null) => ({ ...wish, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** The sources of these ids, as they are now. */
export function useSourcesNamed(ids: readonly string[]) {
  return useQuery({ ...desk.briefs.sources.named.queryOptions({ input: ids.length > 0 ? { ids: [...ids] } : skipToken }), placeholderData: keepPreviousData })
}

/** The documents that cite a source. */
export function useSourceUses(id: string) {
  return useQuery(desk.briefs.sources.uses.queryOptions({ input: { id } }))
}

/** Today at the clinic. */
export function useToday(): string {
  const { zone } = useFormat()
  return dayAt(useNow(), zone)
}

/** A source in one line, as lists and pickers name it, in the language of the screen or of a text. */
export function useNameSource(): (source: Cited, language?: Language) => string {
  const { language: shown } = useWords('briefSources')
  return useCallback(
    (source, language = shown) => {
      const { title, citation } = namesOf(source, language)
      return [title, source.kind === 'webPage' ? source.publisher : citation || source.authors].filter(Boolean).join(', ') || plainOf(citationOf(source, language))
    },
    [shown],
  )
}
