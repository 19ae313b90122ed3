import { paperContract } from '#shared/areas/briefs/paper.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { getPaperContent } from './paper.queries.ts'

const { reading } = implementContract(paperContract)

export const paperHandlers = {
  content: reading.content.handler(({ context, input }) => getPaperContent(context.db, input, context.desk.now())),
}
