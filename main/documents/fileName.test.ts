import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameFor } from './fileName.ts'

describe('a document’s file name', () => {
  test.each([
    ['Know your rights: heat in winter', 'Know your rights heat in winter'],
    ['Feuille d’information – Été « chaud »', 'Feuille d’information – Été « chaud »'],
    ['  a / b \\ c  ', 'a b c'],
    ['...hidden', 'hidden'],
    ['ends with dots...', 'ends with dots'],
    ['CON', 'CON_'],
    ['lpt1', 'lpt1_'],
    ['tab\tand\nline', 'tab and line'],
    ['report\u202Efdp', 'report fdp'],
    ['???', 'Document'],
    ['', 'Document'],
  ])('of "%s" is "%s"', (title, name) => expect(fileNameFor(title, 'Document')).toBe(name))

  test('is good on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileNameFor(title, 'Document')
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]+$/u)
        expect(name).not.toMatch(/^[. ]|[. ]$/)
        expect([...name].length).toBeLessThanOrEqual(121)
      }),
    )
  })
})
