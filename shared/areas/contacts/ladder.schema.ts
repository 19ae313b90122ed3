import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { tiedContact, wording, wordingInput } from './ties.schema.ts'

/** No ladder has more steps. */
export const mostSteps = 30

export const ladderStepInput = z.object({ name: wordingInput })

/** A step of the clinic's own ladder of engagement. */
export const ladderStep = z.object({ id, name: wording, archived: z.boolean() })
export type LadderStep = z.infer<typeof ladderStep>

export const ladderMoveInput = z.object({
  contactId: id,
  /** Where the person stands as the one who moves them sees it: null, on no step. */
  from: id.nullable(),
  /** Null: off the ladder. */
  to: id.nullable(),
  why: optionalLine(500),
})
export type LadderMoveInput = z.infer<typeof ladderMoveInput>

/** A move on the ladder: never changed, only followed by another. */
export const ladderMove = z.object({
  id,
  contactId: id,
  from: id.nullable(),
  to: id.nullable(),
  at: instant,
  /** The member's name. */
  by: z.string(),
  why: z.string(),
  /** The move that this one takes back. */
  takesBack: id.nullable(),
})
export type LadderMove = z.infer<typeof ladderMove>

/** Someone on a step, and since when. */
export const onStep = z.object({ person: tiedContact, since: instant })
export type OnStep = z.infer<typeof onStep>
