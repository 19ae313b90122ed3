import { z } from 'zod'
import { ladderMoveInput } from '#shared/areas/contacts/ladder.schema.ts'

/** A move as it is chosen on screen: a step's id, or "off" for off the ladder. */
export const moveForm = z.object({ to: z.string(), why: ladderMoveInput.shape.why })
