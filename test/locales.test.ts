import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../assets/locales')
const areas = readdirSync(join(folder, 'en-CA'))

function textsOf(language: string, file: string): Map<string, string> {
  const texts = new Map<string, string>()
  const walk = (node: unknown, path: string[]) => {
    if (typeof node === 'string') texts.set(path.join('.'), node)
    else for (const [key, inner] of Object.entries(node as object)) walk(inner, [...path, key])
  }
  walk(JSON.parse(readFileSync(join(folder, language, file), 'utf8')), [])
  return texts
}

/** French has one form more than English (a million "de" something). */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((found) => found[1]!).toSorted()

test('both languages have the same files', () => {
  expect(readdirSync(join(folder, 'fr-CA'))).toEqual(areas)
})

describe.each(areas)('%s', (file) => {
  const english = textsOf('en-CA', file)
  const french = textsOf('fr-CA', file)

  test('says the same things in both languages, with every plural form', () => {
    const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(withoutPlural))].toSorted()
    expect(keys(french)).toEqual(keys(english))
    for (const [texts, forms] of [[english, ['one', 'other']], [french, ['one', 'many', 'other']]] as const) {
      for (const key of texts.keys()) {
        if (!/_(one|many|other)$/.test(key)) continue
        expect(forms.filter((form) => !texts.has(`${withoutPlural(key)}_${form}`)), key).toEqual([])
      }
    }
  })

  test('fills in the same values in both languages', () => {
    for (const [key, text] of french) {
      const other = english.get(key) ?? english.get(`${withoutPlural(key)}_other`)
      if (other !== undefined && !key.endsWith('_one')) expect(slots(text), key).toEqual(slots(other))
    }
  })

  test('is never empty, and its French keeps signs with their words', () => {
    for (const [key, text] of [...english, ...french]) expect(text.trim(), key).not.toBe('')
    for (const [key, text] of french) expect(text, key).not.toMatch(/[^\s\u00a0\u202f«]:(?!\/\/|\d)(?=\s|$)| [:;!?»]|« /)
  })
})
