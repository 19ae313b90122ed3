import { z } from 'zod'
import { briefBody, type BriefNode, template, type Template } from '#shared/areas/briefs/briefs.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import factSheetInEnglish from '#assets/templates/fact-sheet.en-CA.json' with { type: 'json' }
import factSheetInFrench from '#assets/templates/fact-sheet.fr-CA.json' with { type: 'json' }

/** Imported rather than read, so that they are part of the bundle and there when run from source. */
const files = z.array(template.extend({ body: briefBody })).parse([factSheetInEnglish, factSheetInFrench])

/** The starting points there are, each in its language. */
export function listTemplates(): Template[] {
  return files.map(({ body: _, ...shown }) => shown)
}

/** A template with its text; throws NOT_FOUND. */
export function getTemplate(templateId: string): Template & { body: BriefNode } {
  const found = files.find((file) => file.id === templateId)
  if (!found) throw notFound('briefs', templateId)
  return found
}
