import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldersFor, usualProgramFolder } from './folders.ts'

const none = () => {
  throw new Error('no temporary folder was to be made')
}

describe('the folders of a running program', () => {
  test('are where each system keeps such data', () => {
    expect(usualProgramFolder({ platform: 'linux', env: {}, home: '/home/a' })).toBe(join('/home/a', '.config', 'Organizing Desk'))
    expect(usualProgramFolder({ platform: 'linux', env: { XDG_CONFIG_HOME: '/cfg' }, home: '/home/a' })).toBe(join('/cfg', 'Organizing Desk'))
    expect(usualProgramFolder({ platform: 'darwin', env: {}, home: '/Users/a' })).toBe(join('/Users/a', 'Library', 'Application Support', 'Organizing Desk'))
    expect(usualProgramFolder({ platform: 'win32', env: { APPDATA: '/roaming' }, home: '/u' })).toBe(join('/roaming', 'Organizing Desk'))
    expect(usualProgramFolder({ platform: 'win32', env: {}, home: '/u' })).toBe(join('/u', 'AppData', 'Roaming', 'Organizing Desk'))
  })

  test('hold the desk beside the settings', () => {
    expect(foldersFor({ sample: false }, '/usual', none)).toEqual({ desk: join('/usual', 'desk'), program: '/usual', throwAway: null })
  })

  test('of a sample are all in one folder that is thrown away', () => {
    const { desk, program, throwAway } = foldersFor({ sample: true }, '/usual', () => '/tmp/sample')
    expect([desk, program, throwAway]).toEqual([join('/tmp/sample', 'desk'), join('/tmp/sample', 'program'), '/tmp/sample'])
  })

  test('of a desk elsewhere leave only the desk there', () => {
    const { desk, program, throwAway } = foldersFor({ sample: false, data: 'key/desk' }, '/usual', none)
    expect(desk).toBe(resolve('key/desk'))
    expect(program.startsWith(join('/usual', 'elsewhere'))).toBe(true)
    expect(throwAway).toBeNull()
  })

  test('are the same for one folder however it is written, and others for another', () => {
    const programOf = (data: string) => foldersFor({ sample: false, data }, '/usual', none).program
    expect(programOf('/srv/x/../desk')).toBe(programOf('/srv/desk/'))
    expect(programOf('/srv/desk')).not.toBe(programOf('/srv/desk2'))
  })
})
