import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

test('the installed program and its installer go by the same name, or Windows would group its windows apart', () => {
  const ours = /programId = '([^']+)'/.exec(textOf('main/hosts/electron/entry.ts'))?.[1]
  const installer = /^appId: (\S+)$/m.exec(textOf('electron-builder.yml'))?.[1]
  expect(ours).toMatch(/^[a-z.]+$/)
  expect(installer).toBe(ours)
})

test('what the bundle leaves outside is in the package', () => {
  const outside = /outside = \[([^\]]+)\]/.exec(textOf('vite.config.ts'))![1]!
  const modules = [...outside.matchAll(/'([^']+)'/g)].map(([, name]) => name!).filter((name) => !name.startsWith('electron'))
  expect(modules).not.toEqual([])
  for (const name of modules) expect(textOf('electron-builder.yml')).toContain(`node_modules/${name}/lib/**`)
})

test('the package begins where the build puts main’s bundle', () => {
  const { main } = JSON.parse(textOf('package.json')) as { main: string }
  expect(main).toBe('dist/main/entry.js')
  expect(textOf('vite.config.ts')).toContain("resolve(here, 'dist/main')")
})
