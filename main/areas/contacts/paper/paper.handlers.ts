import { paperContract } from '#shared/areas/contacts/paper.contract.ts'
import { type Call, implementContract } from '#main/app/implement.ts'
import type { ReadDb } from '#main/store/database.ts'
import { listPermitted } from '../safety/safety.queries.ts'
import { getCard, listCallees, listLabels, listTree } from './paper.queries.ts'

const { reading } = implementContract(paperContract)

type Asked = Pick<Call, 'desk'> & { db: ReadDb; member: { id: string } }

const permittedTo = ({ db, member, desk }: Asked, permitId: string | null | undefined) => listPermitted(db, permitId, member.id, desk.now())

export const paperHandlers = {
  labels: reading.labels.handler(async ({ context, input }) => listLabels(context.db, input.selection, await permittedTo(context, input.permitId))),
  callSheet: reading.callSheet.handler(async ({ context, input }) => listCallees(context.db, input.selection, await permittedTo(context, input.permitId))),
  phoneTree: reading.phoneTree.handler(async ({ context, input }) => listTree(context.db, input.selection, input.starterId, await permittedTo(context, input.permitId))),
  card: reading.card.handler(async ({ context, input }) => getCard(context.db, input.id, context.member, await permittedTo(context, input.permitId))),
}
