import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** All text of the program's own sources, tests left out. */
function sources(): string {
  const texts: string[] = []
  for (const side of ['shared', 'main', 'renderer']) {
    for (const entry of readdirSync(join(root, side), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !['.ts', '.tsx'].includes(extname(entry.name)) || /\.(test|fixtures?)\.ts$/.test(entry.name)) continue
      texts.push(readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    }
  }
  return texts.join('\n')
}

function keysOf(node: object, path: string[] = []): string[] {
  return Object.entries(node).flatMap(([key, inner]) => (typeof inner === 'string' ? [[...path, key].join('.')] : keysOf(inner as object, [...path, key])))
}

/** Words found by the code of something (a country's, an error's, a column's), not by a name in the sources. */
const byCode = ['issues.json', 'held.json', 'menu.json', 'errors.json']

const gap = '\u0000'

test('no words are kept that no screen says', () => {
  const text = sources()
  const plain = new Set([...text.matchAll(/['"`](?:[\w]+:)?([\w.-]+)['"`]/g)].map((found) => found[1]!))
  // A name made of parts, as `kinds.${kind}`: any word may stand in the gap.
  const made = [...new Set([...text.matchAll(/`([^`\n]{1,120})`/g), ...text.matchAll(/\bt\(`([^`\n]{1,120})`/g)].map((found) => found[1]!.replace(/^\w+:/, '').replace(/\$\{[^{}]*\}/g, gap)))]
    .filter((template) => template.includes(gap) && new RegExp(`^[\\w.${gap}-]+$`).test(template) && /\w/.test(template))
    .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(gap, '[\\w.-]+')}$`))
  const unsaid = readdirSync(join(root, 'assets/locales/en-CA'))
    .filter((file) => !byCode.includes(file))
    .flatMap((file) => keysOf(JSON.parse(readFileSync(join(root, 'assets/locales/en-CA', file), 'utf8')) as object).map((key) => `${file.replace('.json', '')}:${key}`))
    .filter((name) => {
      const key = name.split(':')[1]!.replace(/_(one|many|other)$/, '')
      return !plain.has(key) && !made.some((template) => template.test(key))
    })
  expect(unsaid).toEqual([])
})
