import type { Language } from '#shared/base/language.ts'

/** Languages often spoken in the province's neighbourhoods; the two sign languages have no code that browsers know. */
const often = ['ar', 'bn', 'yue', 'cmn', 'fa-AF', 'en', 'fa', 'fr', 'hi', 'hu', 'ko', 'pt', 'pa', 'ru', 'so', 'es', 'tl', 'ta', 'bo', 'ti', 'tr', 'uk', 'ur', 'vi']
const signed = ['ASL', 'LSQ']

/** Names of languages to choose from, in the language of the screen; any other can be typed. */
export function languageSuggestions(language: Language): string[] {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const known = often.flatMap((code) => {
    const name = names.of(code)
    return name && name !== code ? name.charAt(0).toUpperCase() + name.slice(1) : []
  })
  return [...new Set([...known, ...signed])].sort((a, b) => a.localeCompare(b, language))
}
