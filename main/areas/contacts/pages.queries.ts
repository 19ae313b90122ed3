import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Condition } from './groups/condition.queries.ts'

/** Where a page by name begins: after this contact. */
export interface Place {
  sort_name: string
  id: string
}

export interface NamePage {
  kind?: ContactKind | null | undefined
  tag?: string | null | undefined
  archived: boolean
  /** What a group asks of them. */
  group?: Condition | null
  /** For archived contacts, which the search index does not hold. */
  words: string[]
  after: Place | null
  limit: number
}

const idLength = 36

/** A place as a cursor of a paged list. */
export const cursorOf = ({ sort_name, id }: Place) => `${id}${sort_name}`

/** The place a cursor names; null at the beginning. */
export function placeOf(cursor: string | null | undefined): Place | null {
  return cursor ? { id: cursor.slice(0, idLength), sort_name: cursor.slice(idLength) } : null
}

/** One more than a page of contacts in the order of their names; each kind of page has an index in this order. */
export function pageByName(db: AnyDb, page: NamePage) {
  const { tag, after } = page
  return tag ? taggedPage(db, page, tag, after) : plainPage(db, page, after)
}

function plainPage(db: AnyDb, page: NamePage, after: Place | null) {
  return db
    .selectFrom('contact')
    .select(['contact.id', 'contact.sort_name'])
    .where('contact.archived_at', page.archived ? 'is not' : 'is', null)
    .$if(Boolean(page.kind), (query) => query.where('contact.kind', '=', page.kind!))
    .$if(page.archived, (query) => page.words.reduce((narrowed, word) => narrowed.where('contact.archived_text', 'like', `% ${word}%`), query))
    .$if(Boolean(page.group), (query) => query.where(page.group!))
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('contact.sort_name', 'contact.id'), '>', tuple(after!.sort_name, after!.id))))
    .orderBy('contact.sort_name')
    .orderBy('contact.id')
    .limit(page.limit + 1)
}

function taggedPage(db: AnyDb, page: NamePage, tag: string, after: Place | null) {
  return db
    .selectFrom('contact_tag')
    .innerJoin('contact', 'contact.id', 'contact_tag.contact_id')
    .select(['contact_tag.contact_id as id', 'contact_tag.sort_name'])
    .where('contact_tag.tag', '=', tag)
    .where('contact.archived_at', page.archived ? 'is not' : 'is', null)
    .$if(Boolean(page.kind), (query) => query.where('contact.kind', '=', page.kind!))
    .$if(page.archived, (query) => page.words.reduce((narrowed, word) => narrowed.where('contact.archived_text', 'like', `% ${word}%`), query))
    .$if(Boolean(page.group), (query) => query.where(page.group!))
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('contact_tag.sort_name', 'contact_tag.contact_id'), '>', tuple(after!.sort_name, after!.id))))
    .orderBy('contact_tag.sort_name')
    .orderBy('contact_tag.contact_id')
    .limit(page.limit + 1)
}
