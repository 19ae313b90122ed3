import { describe, expect, test } from 'vitest'
import { nodesOf, withoutGuidance } from '#shared/areas/briefs/briefs.rules.ts'
import { briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import { problemsOf, readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { ShippedTemplate } from '#shared/areas/briefs/templates.schema.ts'
import { shippedTemplates } from './templates.ts'

const names = [...new Set(shippedTemplates.map(({ id }) => id.replace(/\.\w\w-CA$/, '')))]
const inBoth = (name: string) => (['en-CA', 'fr-CA'] as const).map((language) => shippedTemplates.find(({ id }) => id === `${name}.${language}`)!)
const nodes = (template: ShippedTemplate) => [...nodesOf(template.body)]
const sections = (template: ShippedTemplate) => nodes(template).flatMap(({ type, attrs }) => (type === 'heading' && attrs?.level !== 3 ? [attrs?.section] : []))
const words = (template: ShippedTemplate) => [template.title, template.description, ...nodes(template).flatMap(({ text }) => text ?? [])]

test('there is one for each kind, and two fact sheets', () => {
  expect(new Set(shippedTemplates.map(({ kind }) => kind))).toEqual(new Set(briefKind.options))
  expect(names).toHaveLength(10)
  expect(new Set(shippedTemplates.map(({ id }) => id)).size).toBe(shippedTemplates.length)
})

describe.each(names)('%s', (name) => {
  const [english, french] = inBoth(name)
  test('is in both languages, with the same sections, shapes, fields and page', () => {
    expect(sections(french!)).toEqual(sections(english!))
    expect(sections(english!).every(Boolean)).toBe(true)
    expect(new Set(sections(english!)).size).toBe(sections(english!).length)
    expect(nodes(french!).filter(({ type }) => !['text', 'hardBreak'].includes(type)).map(({ type, attrs }) => [type, attrs])).toEqual(
      nodes(english!).filter(({ type }) => !['text', 'hardBreak'].includes(type)).map(({ type, attrs }) => [type, attrs]),
    )
    expect([french!.kind, french!.page, french!.targetGrade]).toEqual([english!.kind, english!.page, english!.targetGrade])
  })
  test('opens and prints as it is, and keeps every attribute it has', () => {
    for (const template of [english!, french!]) {
      expect(problemsOf(template.body)).toEqual([])
      expect(readDocument(template.body)).toEqual(template.body)
    }
  })
  test('says how to write it, in words that are not printed', () => {
    for (const template of [english!, french!]) {
      expect(nodes(template).some(({ type }) => type === 'guidance')).toBe(true)
      expect([...nodesOf(withoutGuidance(template.body))].some(({ type }) => type === 'guidance')).toBe(false)
    }
  })
  test('is set with the marks of its language', () => {
    for (const text of words(english!)) expect(text).not.toMatch(/['"]/)
    for (const text of words(french!)) {
      expect(text).not.toMatch(/['"]| :|« | »|\s[;?!]/)
      expect(text).not.toMatch(/(?<!\u00a0):(?!\/\/)/)
    }
  })
})
