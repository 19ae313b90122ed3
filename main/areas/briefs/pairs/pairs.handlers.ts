import { pairsContract } from '#shared/areas/briefs/pairs.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { agree, makeOther, tiePair, withdrawAgreement } from './pairs.commands.ts'
import { countPair, listAgreements } from './pairs.queries.ts'

const { reading, writing } = implementContract(pairsContract)

export const pairsHandlers = {
  agreements: reading.agreements.handler(({ context, input }) => listAgreements(context.db, input.id)),
  counts: reading.counts.handler(({ context, input }) => countPair(context.db, input.id)),
  makeOther: writing.makeOther.handler(({ context, input }) => makeOther(context.db, input, context.act)),
  tie: writing.tie.handler(({ context, input }) => tiePair(context.db, input.id, context.act)),
  agree: writing.agree.handler(({ context, input }) => agree(context.db, input, context.act)),
  withdraw: writing.withdraw.handler(({ context, input }) => withdrawAgreement(context.db, input.agreementId, context.act)),
}
