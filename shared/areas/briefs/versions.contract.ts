import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { brief } from './briefs.schema.ts'
import { version, versionName, versionOf, versionPoint } from './versions.schema.ts'

export const versionsContract = {
  /** The texts kept of a document, newest first. */
  list: read(everyone).input(page.extend({ id })).output(paged(versionPoint)),
  /** One of them with its text; NOT_FOUND when it was not kept. */
  get: read(everyone).input(versionOf).output(version),
  /** Keeps a text under a name: from then on no later one takes its place. */
  name: write(everyone).input(versionOf.extend({ name: versionName })).output(versionPoint),
  /**
   * Brings a kept text back as the newest version; the one it replaces is kept too. CONFLICT `changedMeanwhile` when the
   * text is not at `version` any more, CONFLICT `approved` while nobody may write on it.
   */
  restore: write(everyone).input(versionOf.extend({ version: z.int() })).output(brief),
}
