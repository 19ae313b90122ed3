import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { desk } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { hold } from './editing.schema.ts'

/** `window`: the one that also listens to `desk.changes` by this name; with its stream all it holds is let go. */
const ofWindow = z.object({ id, window: z.string().min(1).max(60) })

/** Of the windows that have a document open, one writes. Kept in memory alone: a second line behind it is `save`'s own check of the version. */
export const editingContract = {
  /** How this window stands to the document. With `claim` it becomes the one that writes, if no other does. */
  open: desk(everyone).input(ofWindow.extend({ claim: z.boolean() })).output(hold),
  /** Takes over: answers once the other window has saved and let go, or after a few seconds in which it did not. */
  take: desk(everyone).input(ofWindow).output(hold),
  /** Lets go, to who asked for it or to nobody. */
  leave: desk(everyone).input(ofWindow).output(z.object({})),
}
