import { briefKind, briefState } from '#shared/areas/briefs/briefs.schema.ts'
import type { LibraryWish } from '#shared/areas/briefs/library.schema.ts'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'

/** What of the library is asked for. */
export type Wish = Required<Pick<LibraryWish, 'search' | 'kind' | 'topic' | 'language' | 'state' | 'campaignId' | 'stale' | 'archived' | 'sort'>>

/** What the list's address asks for; what is no such filter is left out. */
export function readWish(address: URLSearchParams): Wish {
  const get = (name: string) => address.get(name)
  return {
    search: (get('q') ?? '').slice(0, 200),
    kind: briefKind.safeParse(get('kind')).data ?? null,
    topic: get('topic')?.slice(0, 60) || null,
    language: language.safeParse(get('lang')).data ?? null,
    state: briefState.safeParse(get('state')).data ?? null,
    campaignId: id.safeParse(get('campaign')).data ?? null,
    stale: get('stale') === '1',
    archived: get('archived') === '1',
    sort: get('sort') === 'title' ? 'title' : 'changed',
  }
}

/** The same as an address, with nothing in it that is as usual. */
export function writeWish(wish: Wish): URLSearchParams {
  const said: [string, string | null][] = [
    ['q', wish.search],
    ['kind', wish.kind ?? null],
    ['topic', wish.topic ?? null],
    ['lang', wish.language ?? null],
    ['state', wish.state ?? null],
    ['campaign', wish.campaignId ?? null],
    ['stale', wish.stale ? '1' : null],
    ['archived', wish.archived ? '1' : null],
    ['sort', wish.sort === 'title' ? 'title' : null],
  ]
  return new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** Whether anything is asked for beyond the order. */
export const isFiltered = (wish: Wish): boolean => Boolean(wish.kind || wish.topic || wish.language || wish.state || wish.campaignId || wish.stale)
