import english from '#assets/locales/en-CA/menu.json' with { type: 'json' }
import french from '#assets/locales/fr-CA/menu.json' with { type: 'json' }
import type { Language } from '#shared/base/language.ts'

/** What the menu and the message boxes say; a word missing in French does not compile. */
export type MenuWords = typeof english

const words: Record<Language, MenuWords> = { 'en-CA': english, 'fr-CA': french }

export const wordsIn = (language: Language): MenuWords => words[language]

/** A sentence with its {{places}} filled in. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => (Object.hasOwn(values, name) ? values[name]! : place))
}

/** The language to begin in: the one chosen here before, else the computer's own. */
export function firstLanguage(chosen: Language | undefined, computer: string): Language {
  return chosen ?? (computer.toLowerCase().startsWith('fr') ? 'fr-CA' : 'en-CA')
}
