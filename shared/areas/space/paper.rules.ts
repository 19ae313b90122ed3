import { fold } from '#shared/base/text.ts'

/** Parts of names so short, or so common in the names of groups, that they name nobody. */
const shortest = 3

/** Whether a text has some part of a name in it, accents and case aside: "Dinner at the Quillfeathers’" names Zephyrine Quillfeather. */
export function namesSomeone(text: string, name: string): boolean {
  const folded = ` ${fold(text)} `
  return fold(name)
    .split(' ')
    .some((part) => part.length >= shortest && folded.includes(` ${part}`))
}

const french = new Set(['french', 'francais', 'francaise', 'fr', 'fr ca', 'canadian french', 'francais canadien', 'french canada'])
const english = new Set(['english', 'anglais', 'anglaise', 'en', 'en ca', 'canadian english', 'anglais canadien', 'english canada'])

/** The language to write to someone in: the first of theirs that is English or French, else `otherwise`. */
export function letterLanguage(languages: readonly string[], otherwise: 'en-CA' | 'fr-CA'): 'en-CA' | 'fr-CA' {
  for (const language of languages.map(fold)) {
    if (french.has(language)) return 'fr-CA'
    if (english.has(language)) return 'en-CA'
  }
  return otherwise
}
