import type { Language } from '#shared/base/language.ts'
import type { BriefKind } from './briefs.schema.ts'
import type { Template } from './templates.schema.ts'

/** The templates of a kind in a language, in their order. */
export const fitting = (templates: readonly Template[], kind: BriefKind, language: Language): Template[] => templates.filter((one) => one.kind === kind && one.language === language)

/** The same template in another language; where there is none, the first of its kind in that language; where there is none either, itself. */
export function inOtherLanguage(templates: readonly Template[], template: Template, language: Language): Template {
  const name = (id: string) => id.replace(/\.(?:en|fr)-CA$/, '')
  const offered = fitting(templates, template.kind, language)
  return offered.find(({ id }) => name(id) === name(template.id)) ?? offered[0] ?? template
}

/** The template a new document begins with when nothing is chosen: the first of the kind in the language, else the first in the language, else the first. */
export function firstTemplate(templates: readonly Template[], language: Language, kind: BriefKind | null): Template | undefined {
  return (kind ? fitting(templates, kind, language)[0] : undefined) ?? templates.find((one) => one.language === language) ?? templates[0]
}
