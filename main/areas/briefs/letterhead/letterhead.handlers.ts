import { letterheadContract } from '#shared/areas/briefs/letterhead.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { removeLogo, saveLetterhead, saveLogo } from './letterhead.commands.ts'
import { findLogo, getLetterhead } from './letterhead.queries.ts'

const { reading, writing } = implementContract(letterheadContract)

export const letterheadHandlers = {
  get: reading.get.handler(({ context }) => getLetterhead(context.db)),
  save: writing.save.handler(({ context, input }) => saveLetterhead(context.db, input, context.act)),
  logo: reading.logo.handler(async ({ context }) => ({ logo: await findLogo(context.db) })),
  saveLogo: writing.saveLogo.handler(async ({ context, input }) => {
    await saveLogo(context.db, input.logo, context.act)
    return {}
  }),
  removeLogo: writing.removeLogo.handler(async ({ context }) => {
    await removeLogo(context.db, context.act)
    return {}
  }),
}
