import { filesContract } from '#shared/areas/briefs/paper.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { makeDocx } from '#main/documents/docx/docx.ts'
import { makeHtml } from '#main/documents/html/html.ts'
import { getPaperContent } from '../paper/paper.queries.ts'
import { fileNameFor } from '#main/documents/fileName.ts'

const { handingOut } = implementContract(filesContract)

export const filesHandlers = {
  docx: handingOut.docx.handler(async ({ context, input }) => {
    const content = await getPaperContent(context.db, input, context.desk.now())
    context.handedOut([input.id])
    return { file: await makeDocx(content), name: `${fileNameFor(content.brief.title, 'document')}.docx` }
  }),
  html: handingOut.html.handler(async ({ context, input }) => {
    const content = await getPaperContent(context.db, input, context.desk.now())
    context.handedOut([input.id])
    return { file: await makeHtml(content), name: `${fileNameFor(content.brief.title, 'document')}.html` }
  }),
}
