import { z } from 'zod'
import { addInput, equipmentInput, extendInput, lendFields, reserveFields } from '#shared/areas/loans/equipment.schema.ts'
import { cents } from '#shared/base/money.ts'
import { day } from '#shared/base/time.ts'

/** A number to be typed; `null` while the field is empty. */
const typed = <Schema extends z.ZodType<number, number>>(schema: Schema) => z.number().nullable().pipe(z.number('kit:required')).pipe(schema)
/** A day to be chosen; `null` while the field is empty. */
const chosenDay = z.string().nullable().pipe(z.string('kit:required')).pipe(day)

const numbers = { value: typed(cents), serviceDays: typed(equipmentInput.shape.serviceDays.unwrap()) }
export const addForm = addInput.extend(numbers)
export const editForm = equipmentInput.extend(numbers)

const whomOrCode = { path: ['contactId'], error: 'stock:issue.whomOrCode' }

export const lendForm = lendFields.extend({ due: chosenDay }).refine(({ claimId, contactId, code }) => Boolean(claimId) || Boolean(contactId) || code !== '', whomOrCode)
export const reserveForm = reserveFields.extend({ from: chosenDay, to: chosenDay }).refine(({ contactId, code }) => Boolean(contactId) || code !== '', whomOrCode)
export const extendForm = extendInput.extend({ to: chosenDay })
