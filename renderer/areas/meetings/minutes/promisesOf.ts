import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'

export interface PaperPromise {
  id: string
  itemId: string
  what: string
  /** Null: someone whose name stays off, or is gone. */
  who: string | null
  due: string
  done: boolean
}

/** Promises as papers tell them: in approved minutes as they were made, else as they stand. */
export function promisesOf({ state, actions, promises }: Minutes): PaperPromise[] {
  const done = new Map(actions.map(({ followUp }) => [followUp.id, followUp.doneAt !== null]))
  if (state === 'approved') return promises.map(({ followUpId, itemId, what, who, due }) => ({ id: followUpId, itemId, what, who, due, done: done.get(followUpId) ?? false }))
  return actions.map(({ itemId, doer, followUp }) => ({
    id: followUp.id, itemId, what: followUp.what, who: doer === 'contact' && followUp.contactId ? followUp.contactName : followUp.ownerName, due: followUp.due, done: followUp.doneAt !== null,
  }))
}
