import { z } from 'zod'
import { issueFields, itemInput, moveFields, quantity, receiveInput, spoilInput, takeBackInput } from '#shared/areas/loans/stock.schema.ts'
import { cents } from '#shared/base/money.ts'

/** A record to be chosen; `null` until it is. */
const chosen = (message: string) => z.string().nullable().pipe(z.uuidv7(message))
/** A number to be typed; `null` while the field is empty. */
const typed = <Schema extends z.ZodType<number, number>>(schema: Schema) => z.number().nullable().pipe(z.number('kit:required')).pipe(schema)

const count = z.number().nullable().pipe(quantity)

export const issueForm = issueFields
  .extend({ itemId: chosen('loans:issue.what'), quantity: count })
  .refine(({ contactId, code }) => Boolean(contactId) || code !== '', { path: ['contactId'], error: 'stock:issue.whomOrCode' })
export type IssueFormValues = z.input<typeof issueForm>

export const receiveForm = receiveInput.extend({
  itemId: chosen('loans:issue.what'),
  unitValue: typed(cents),
  quantity: count,
})

export const moveForm = moveFields.extend({ toId: chosen('stock:move.where'), quantity: count })

export const spoilForm = spoilInput.extend({ quantity: count })

export const takeBackForm = takeBackInput.extend({ quantity: count })

export const itemForm = itemInput.extend({
  unitValue: typed(cents),
  lowAt: typed(itemInput.shape.lowAt.unwrap()),
  expiryDays: typed(itemInput.shape.expiryDays.unwrap()),
})
