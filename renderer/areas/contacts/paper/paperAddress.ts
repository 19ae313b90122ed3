import { type ContactSelection, contactSelection } from '#shared/areas/contacts/selection.schema.ts'

export type ListPaper = 'labels' | 'call-sheet' | 'phone-tree'

const placeOf = (key: string) => `desk.paper.${key}`

/**
 * The address of a list on paper, from the contacts area: a search with its filters stands in it;
 * chosen contacts are kept in this window under a key, as an address holds no thousand ids.
 */
export function paperAddress(paper: ListPaper, selection: ContactSelection, permitId?: string): string {
  const asked = new URLSearchParams()
  if (selection.by === 'ids') {
    const key = crypto.randomUUID()
    sessionStorage.setItem(placeOf(key), JSON.stringify(selection.ids))
    asked.set('ids', key)
  } else asked.set('select', JSON.stringify(selection))
  if (permitId) asked.set('permit', permitId)
  const query = asked.toString()
  return `~/print/contacts/${paper}${query && `?${query}`}`
}

/** The selection an address names, everyone when it names none; null when its ids were kept in a window that is gone. */
export function selectionOf(asked: URLSearchParams): ContactSelection | null {
  const key = asked.get('ids')
  const named = key === null ? jsonOf(asked.get('select')) : { by: 'ids', ids: jsonOf(sessionStorage.getItem(placeOf(key))) }
  return contactSelection.safeParse(named ?? { by: 'filter' }).data ?? null
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown
  } catch {
    return null
  }
}
