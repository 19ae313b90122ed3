import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { briefBody } from './briefs.schema.ts'
import { template, templateDetails, templateId, templateText } from './templates.schema.ts'

const one = z.object({ id: templateId })

/** Templates as documents of their own: everyone starts from them, coordinators change them. */
export const templateTextsContract = {
  get: read(everyone).input(one).output(templateText),
  /** The clinic's own that were put away, by title. */
  archived: read(everyone).output(z.array(template)),
  /** Saves its title and text; from then on the clinic's stands in place of one that is shipped. CONFLICT `changedMeanwhile`. */
  save: write(coordinators).input(one.extend({ version: z.int().min(0), title: template.shape.title, body: briefBody })).output(templateText),
  saveDetails: write(coordinators).input(one.extend({ details: templateDetails })).output(templateText),
  /** A template of the clinic's own, as a document is now: its text without comments, its page, its target. */
  makeFrom: write(coordinators).input(z.object({ briefId: id, title: template.shape.title, description: template.shape.description })).output(templateText),
  /** Takes the clinic's text from a shipped one; `restore` of the answer's `keptAs` brings it back. */
  backToShipped: write(coordinators).input(one).output(z.object({ template: templateText, keptAs: id })),
  /** Takes one of the clinic's own out of the choices. */
  archive: write(coordinators).input(z.object({ id })).output(templateText),
  /** CONFLICT `alreadyExists` when a shipped one has another text of the clinic's by now. */
  restore: write(coordinators).input(z.object({ id })).output(templateText),
}
