import { z } from 'zod'

/** No list answers with more than this many rows at once. */
export const largestPage = 200

/** Where to go on (`cursor`, from the last answer's `next`) and how many rows at most. */
export const page = z.object({
  cursor: z.string().max(300).nullish(),
  limit: z.int().min(1).max(largestPage).default(50),
})

/** A bounded list; `next` is null on the last page. */
export const paged = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
