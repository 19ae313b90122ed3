import { waitlistContract } from '#shared/areas/space/waitlist.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { acceptOffer, addWant, declineOffer, restoreWant, setOfferHours, updateWant, withdrawWant } from './waitlist.commands.ts'
import { getOfferHours, listWants } from './waitlist.queries.ts'

const { reading, writing } = implementContract(waitlistContract)

export const waitlistHandlers = {
  list: reading.list.handler(({ context, input }) => listWants(context.db, input.done)),
  add: writing.add.handler(({ context, input }) => addWant(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateWant(context.db, input.id, input.want, context.act)),
  withdraw: writing.withdraw.handler(({ context, input }) => withdrawWant(context.db, input.id, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreWant(context.db, input.id, context.act)),
  accept: writing.accept.handler(({ context, input }) => acceptOffer(context.db, input.id, input.keyHolder, context.act)),
  decline: writing.decline.handler(({ context, input }) => declineOffer(context.db, input.id, context.act)),
  settings: reading.settings.handler(async ({ context }) => ({ offerHours: await getOfferHours(context.db) })),
  setSettings: writing.setSettings.handler(({ context, input }) => setOfferHours(context.db, input.offerHours, context.act)),
}
