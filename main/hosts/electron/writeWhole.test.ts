import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/harness.ts'
import { writeWhole } from './writeWhole.ts'

test('a file is written whole in place of the one before, with nothing left beside it', async () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'a.pdf')
  writeFileSync(file, 'before, and longer')
  await writeWhole(file, Buffer.from('after'))
  expect([readFileSync(file, 'utf8'), readdirSync(folder.path)]).toEqual(['after', ['a.pdf']])
})

test('what cannot be put in place leaves what was there, and nothing beside it', async () => {
  using folder = temporaryFolder()
  mkdirSync(join(folder.path, 'a.pdf'))
  await expect(writeWhole(join(folder.path, 'a.pdf'), Buffer.from('x'))).rejects.toThrow()
  await expect(writeWhole(join(folder.path, 'missing', 'b.pdf'), Buffer.from('x'))).rejects.toThrow()
  expect(readdirSync(folder.path)).toEqual(['a.pdf'])
})
