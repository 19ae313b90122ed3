import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'
import { consent, consentInput, consentOfContact, withdrawInput } from './consents.schema.ts'

export const consentsContract = {
  /** A contact's consents, the one given last first; struck out ones are among them and say so. */
  list: read(everyone).input(page.extend({ contactId: id })).output(paged(consent)),
  give: write(everyone).input(z.object({ contactId: id, consent: consentInput })).output(consent),
  /** A membership that the consent rests on has ended: from then on it has two years. */
  endMembership: write(everyone).input(z.object({ id, endedOn: day })).output(consent),
  /** Starts the clock of ten business days to act on it. A consent is withdrawn once; it is given anew as a new record. */
  withdraw: write(everyone).input(withdrawInput).output(consent),
  /** The withdrawal was acted on, or after a slip, was not. */
  setActioned: write(everyone).input(z.object({ id, actioned: z.boolean() })).output(consent),
  /** Strikes out what was recorded by mistake; it stays to be read with the reason. */
  strike: write(organizers).input(z.object({ id, reason: line(300) })).output(consent),
  /** Withdrawals still to act on, the most urgent first: whoever they are, their wish counts. */
  withdrawals: read(everyone).input(page).output(paged(consentOfContact)),
  /** Consents that run out within sixty days, the first to run out first: a list to ask people again from. */
  expiring: read(everyone, { makesList: true })
    .input(page.extend({ permitId: id.nullish() }))
    .output(paged(consentOfContact).extend({ leftOut: z.int(), leftOutIds: z.array(id) })),
}
