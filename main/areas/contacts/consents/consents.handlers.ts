import { consentsContract } from '#shared/areas/contacts/consents.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '../safety/safety.queries.ts'
import { endMembership, giveConsent, setActioned, strikeConsent, withdrawConsent } from './consents.commands.ts'
import { listConsents, listExpiring, listWithdrawals } from './consents.queries.ts'

const { reading, writing } = implementContract(consentsContract)

export const consentsHandlers = {
  list: reading.list.handler(({ context, input }) => listConsents(context.db, input, context.desk.now())),
  give: writing.give.handler(({ context, input }) => giveConsent(context.db, input.contactId, input.consent, context.act)),
  endMembership: writing.endMembership.handler(({ context, input }) => endMembership(context.db, input.id, input.endedOn, context.act)),
  withdraw: writing.withdraw.handler(({ context, input }) => withdrawConsent(context.db, input, context.act)),
  setActioned: writing.setActioned.handler(({ context, input }) => setActioned(context.db, input.id, input.actioned, context.act)),
  strike: writing.strike.handler(({ context, input }) => strikeConsent(context.db, input.id, input.reason, context.act)),
  withdrawals: reading.withdrawals.handler(({ context, input }) => listWithdrawals(context.db, input, context.desk.now())),
  expiring: reading.expiring.handler(async ({ context, input }) => {
    const now = context.desk.now()
    return listExpiring(context.db, input, await listPermitted(context.db, input.permitId, context.member.id, now), now)
  }),
}
