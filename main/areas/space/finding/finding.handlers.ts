import { findingContract } from '#shared/areas/space/finding.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { findSpaces } from './finding.queries.ts'

const { reading } = implementContract(findingContract)

export const findingHandlers = {
  find: reading.find.handler(({ context, input }) => findSpaces(context.db, input, context.desk.now())),
}
