import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endOnce } from '../../shared/base/text.ts'

type Language = 'en-CA' | 'fr-CA'

/** The words on the screens, so that one spec runs in both languages: `wordsOf('fr-CA')('staff', 'signIn.enter')`. */
export function wordsOf(language: Language) {
  const files = new Map<string, unknown>()
  return (area: string, key: string, values: Record<string, string | number> = {}): string => {
    const path = join(import.meta.dirname, `../../assets/locales/${language}/${area}.json`)
    if (!files.has(area)) files.set(area, JSON.parse(readFileSync(path, 'utf8')))
    const found = key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], files.get(area))
    if (typeof found !== 'string') throw new Error(`No words “${area}:${key}” in ${language}`)
    return endOnce(Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), found))
  }
}
