import { lettersContract } from '#shared/areas/meetings/letters.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { logLetters, saveLetterText, unlogLetters } from './letters.commands.ts'
import { listLetters } from './letters.queries.ts'

const { reading, writing } = implementContract(lettersContract)

export const lettersHandlers = {
  list: reading.list.handler(async ({ context, input }) => {
    const now = context.desk.now()
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, now)
    return listLetters(context.db, input.meetingId, { permitted, otherwise: context.language, now })
  }),
  log: writing.log.handler(async ({ context, input }) => ({ ids: await logLetters(context.db, input, context.act) })),
  unlog: writing.unlog.handler(async ({ context, input }) => {
    await unlogLetters(context.db, input.meetingId, input.ids, context.act)
    return {}
  }),
  saveText: writing.saveText.handler(({ context, input }) => saveLetterText(context.db, input, context.act)),
}
