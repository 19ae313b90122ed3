import { client } from '#renderer/link/desk.ts'
import { type LeftBehind, type Opened, readDraft, startOf } from './left.ts'

export const draftPlace = (briefId: string) => `briefs/${briefId}`

/** Saves that go on after their editor was closed, by document: the next editor waits for them. */
const leaving = new Map<string, Promise<unknown>>()
/** What neither the store nor a draft could take (a locked desk takes neither), by member and document. */
const leftBehind = new Map<string, LeftBehind>()
const keyOf = (memberId: string, briefId: string) => `${memberId}:${briefId}`

/** Until what was typed in a document and is still being saved has ended. */
export const settled = (briefId: string): Promise<unknown> => Promise.resolve(leaving.get(briefId))

/** Where a document's text was changed from outside its editor: it is opened anew. */
const changedOutside = new EventTarget()
export const reopenBrief = (briefId: string): void => void changedOutside.dispatchEvent(new Event(briefId))
/** Calls `reopen` whenever that happens, until the answer is called. */
export function onReopen(briefId: string, reopen: () => void): () => void {
  changedOutside.addEventListener(briefId, reopen)
  return () => changedOutside.removeEventListener(briefId, reopen)
}

/** Fetches a document anew, with what this member typed and the store does not have. */
export async function openBrief(briefId: string, memberId: string): Promise<Opened> {
  await settled(briefId)
  const place = draftPlace(briefId)
  const brief = await client.briefs.get({ id: briefId })
  const draft = await client.desk.drafts.get({ place }).catch(() => null)
  const opened = startOf(brief, leftBehind.get(keyOf(memberId, briefId)) ?? readDraft(draft?.content))
  if (draft && !opened.unsaved) await client.desk.drafts.clear({ place }).catch(() => {})
  return opened
}

/** Holds the next opening of a document until `work`, its last save, has ended; `rest` is what it could not save. */
export function leaveBrief(briefId: string, memberId: string, work: Promise<unknown>, rest: () => LeftBehind | null): void {
  const ended = work.then(() => {
    const typed = rest()
    const key = keyOf(memberId, briefId)
    if (typed) leftBehind.set(key, typed)
    else leftBehind.delete(key)
    if (leaving.get(briefId) === ended) leaving.delete(briefId)
  })
  leaving.set(briefId, ended)
}
