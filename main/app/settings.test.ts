import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#test/harness.ts'
import { SettingsKeeper, settings, settingsFileOptions } from './settings.ts'

const keeperIn = (cwd: string) => new SettingsKeeper(new Conf({ ...settingsFileOptions, cwd, configName: 'config' }))
const window = { x: -20, y: 5, width: 1200, height: 800, maximized: false }
const lastMemberId = '019aa000-0000-7000-8000-000000000001'

describe('the settings of this computer', () => {
  test('are empty at first, and there again the next time', () => {
    using folder = temporaryFolder()
    expect(keeperIn(folder.path).read()).toEqual({})
    keeperIn(folder.path).change({ window, language: 'fr-CA' })
    keeperIn(folder.path).change({ lastMemberId })
    expect(keeperIn(folder.path).read()).toEqual({ window, language: 'fr-CA', lastMemberId })
  })

  test('forget what is set to undefined', () => {
    using folder = temporaryFolder()
    keeperIn(folder.path).change({ language: 'en-CA', lastMemberId })
    keeperIn(folder.path).change({ lastMemberId: undefined })
    expect(keeperIn(folder.path).read()).toEqual({ language: 'en-CA' })
  })

  test('keep what a newer program wrote beside them', () => {
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'config.json'), '{"later":{"a":1}}')
    keeperIn(folder.path).change({ language: 'en-CA' })
    expect(JSON.parse(readFileSync(join(folder.path, 'config.json'), 'utf8'))).toEqual({ later: { a: 1 }, language: 'en-CA' })
  })

  test('that make no sense count as not set, one by one', () => {
    const read = settings.parse({ window: { ...window, width: 'wide' }, language: 'de', lastMemberId, backupFolder: '' })
    expect(read.lastMemberId).toBe(lastMemberId)
    expect([read.window, read.language, read.backupFolder]).toEqual([undefined, undefined, undefined])
  })

  test('start anew from a file that is no JSON', () => {
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'config.json'), '{"language": "fr-')
    expect(keeperIn(folder.path).read()).toEqual({})
  })

  test('that cannot be written do not stop the program', () => {
    const full = new SettingsKeeper({
      get store() {
        return {}
      },
      set store(_: Record<string, unknown>) {
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      },
    })
    expect(() => full.change({ language: 'fr-CA' })).not.toThrow()
  })
})
