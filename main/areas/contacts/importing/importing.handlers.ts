import { importingContract } from '#shared/areas/contacts/importing.contract.ts'
import { deskError } from '#shared/base/errors.ts'
import { organizers } from '#shared/base/roles.ts'
import { implementContract } from '#main/app/implement.ts'
import { heldFilesOf } from './heldFiles.ts'
import { getImport, listImports } from './imports.queries.ts'
import { previewFile, remapFile } from './preview.ts'
import { listImportRows } from './reports.queries.ts'
import { startImport } from './startImport.ts'
import { undoImport } from './undo.commands.ts'

const { reading, writing, job } = implementContract(importingContract)

export const importingHandlers = {
  preview: reading.preview.handler(async ({ context, input }) => {
    const { preview, file } = await previewFile(context.db, input.file, input.name)
    return { ...preview, token: heldFilesOf(context.desk).keep(file, context.member.id) }
  }),
  remap: reading.remap.handler(async ({ context, input }) => {
    const held = heldFilesOf(context.desk)
    const { preview, file } = await remapFile(context.db, held.get(input.token, context.member.id), input.places)
    held.replace(input.token, context.member.id, file)
    return { ...preview, token: input.token }
  }),
  start: job.start.handler(({ context, input }) => startImport({ ...context, memberId: context.member.id }, input)),
  rows: reading.rows.handler(({ context, input }) => listImportRows(context.db, input)),
  list: reading.list.handler(({ context, input }) => listImports(context.db, input)),
  undo: writing.undo.handler(async ({ context, input }) => {
    const { memberId } = await getImport(context.db, input.id)
    // Whoever brought a file in may take it back; of someone else's, organizers alone.
    if (memberId !== context.member.id && !organizers.includes(context.member.role)) throw deskError('FORBIDDEN', { needs: [...organizers] })
    return undoImport(context.db, input.id, context.act)
  }),
}
