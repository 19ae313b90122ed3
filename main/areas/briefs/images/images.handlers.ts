import { imagesContract } from '#shared/areas/briefs/images.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addBriefImage } from './images.commands.ts'
import { getBriefImage } from './images.queries.ts'

const { reading, writing } = implementContract(imagesContract)

export const imagesHandlers = {
  add: writing.add.handler(({ context, input }) => addBriefImage(context.db, input.image, context.act)),
  get: reading.get.handler(async ({ context, input }) => ({ image: await getBriefImage(context.db, input.id) })),
}
