import type { Language } from '#shared/base/language.ts'
import type { SourceKind } from './sources.schema.ts'

type Unit = 'section' | 'paragraph' | 'page'

/** What someone may write before the number; the form's own word takes its place. */
const units: [Unit, RegExp][] = [
  ['section', /^(?:ss?|sections?|arts?|articles?)\.?[\s\u00a0]+(?=\d)/i],
  ['paragraph', /^(?:¶|paras?\.?|paragraph(?:e)?s?)[\s\u00a0]*(?=\d)/i],
  ['page', /^(?:pp?|pages?)\.?[\s\u00a0]+(?=\d)/i],
]

/** How each is said of one place and of several. */
const forms: Record<Language, Record<Unit, [one: string, many: string]>> = {
  'en-CA': { section: [', s ', ', ss '], paragraph: [' at para ', ' at paras '], page: [' at ', ' at '] },
  'fr-CA': { section: [', art ', ', art '], paragraph: [' au para ', ' aux para '], page: [' à la p ', ' aux pp '] },
}

/**
 * Where in a source, as it follows the citation: ", s 20" / « , art 20 » in legislation, " at para 12" / « au para 12 » in a
 * case, " at 12" / « à la p 12 » elsewhere; the word typed before the number decides when it names another.
 * What does not begin with a number ("Schedule 1") is taken as it is. Empty for an empty pinpoint.
 */
export function pinpointOf(kind: SourceKind, typed: string, language: Language): string {
  const text = typed.trim()
  if (!text) return ''
  const named = units.find(([, pattern]) => pattern.test(text))
  const place = named ? text.replace(named[1], '') : text
  if (!/^\d/.test(place)) return `, ${place}`
  const unit = named?.[0] ?? usualUnit(kind)
  const several = /\d\D*(?:[-–,]|\band\b|\bet\b)\s*\d/.test(place.replace(/\([^)]*\)/g, ''))
  return `${forms[language][unit][several ? 1 : 0]}${place.replace(/(\d)\s*-\s*(?=\d)/g, '$1–')}`
}

function usualUnit(kind: SourceKind): Unit {
  if (kind === 'statute' || kind === 'regulation') return 'section'
  return kind === 'case' ? 'paragraph' : 'page'
}
