import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { contactRecord, contactSummary, phone } from './contacts.schema.ts'
import { listInput } from './selection.schema.ts'

/** The most labels, calls or people of a tree that are printed at once. */
export const mostOnPaper = 3000

/** Sheets of labels on Letter, by the number their maker gave them. */
export const labelFormat = z.enum(['5160', '5163'])
export type LabelFormat = z.infer<typeof labelFormat>

/** Whom one label is for, and where: as kept, the rules put it into lines. */
export const addressLabel = z.object({
  id,
  name: z.string(),
  street: z.string(),
  city: z.string(),
  province: z.string(),
  postalCode: z.string(),
})
export type AddressLabel = z.infer<typeof addressLabel>

/** Someone to call, and what a caller must know before. */
export const callee = contactSummary.pick({ id: true, name: true, affiliation: true, languages: true }).extend({
  pronouns: z.string(),
  needsInterpretation: z.boolean(),
  /** Without fax numbers; the first is the one to use. */
  phones: z.array(phone),
})
export type Callee = z.infer<typeof callee>

/** What every list on paper tells of those who are not on it. */
const notOnIt = {
  /** Unsafe to contact. */
  leftOut: z.int(),
  /** More than `mostOnPaper` could hold. */
  beyond: z.int(),
}

export const labelList = z.object({ labels: z.array(addressLabel), withoutAddress: z.int(), ...notOnIt })
export type LabelList = z.infer<typeof labelList>

export const callList = z.object({ people: z.array(callee), withoutPhone: z.int(), ...notOnIt })
export type CallList = z.infer<typeof callList>

/** A tree may begin with anyone, also with someone who is not of the selection. */
export const phoneTreeInput = listInput.extend({ starterId: id.nullish() })
export type PhoneTreeInput = z.infer<typeof phoneTreeInput>

/** One contact's card: all that is known; of someone unsafe to contact how to reach them only with a permit. */
export const contactCard = contactRecord.extend({
  /** The front desk prints no phones. */
  phonesLeftOff: z.boolean(),
})
export type ContactCard = z.infer<typeof contactCard>
