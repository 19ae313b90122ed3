import { describe, expect, test } from 'vitest'
import { parseOptions } from '#main/app/options.ts'
import { ownArguments, refusedSwitch } from './commandLine.ts'

describe('what the process was started with', () => {
  test('is the person’s own after the program’s folder, while developing', () => {
    expect(ownArguments(['electron', '.', '--data', 'x'], false)).toEqual(['--data', 'x'])
    expect(ownArguments(['electron', '--no-sandbox', '/work', '--sample'], false)).toEqual(['--sample'])
  })

  test('is the person’s own from the first word, once installed', () => {
    expect(ownArguments(['/opt/desk', '--data', 'x'], true)).toEqual(['--data', 'x'])
    expect(ownArguments(['/opt/desk'], true)).toEqual([])
  })

  test('has what the system and Chromium add taken out', () => {
    const added = ['--allow-file-access-from-files', '--original-process-start-time=133', '--inspect=0', '--remote-debugging-port=0', '--lang=fr', '--ozone-platform-hint=auto', '--force-device-scale-factor=2', '--squirrel-firstrun', '-psn_0_1', '--disable-gpu', '--use-gl=egl', '--v=1']
    expect(ownArguments(['desk', ...added, '--sample'], true)).toEqual(['--sample'])
  })

  test('keeps a mistyped option, to be told of', () => {
    expect(() => parseOptions(ownArguments(['desk', '--smaple'], true))).toThrow('--smaple')
    expect(() => parseOptions(ownArguments(['desk', '--dataa', 'x'], true))).toThrow('--dataa')
  })
})

describe('a switch that would let others look in', () => {
  const given = (...names: string[]) => (name: string) => names.includes(name)
  test('stops an installed program', () => {
    expect(refusedSwitch(given('lang', 'remote-debugging-port'), true)).toBe('remote-debugging-port')
    expect(refusedSwitch(given('no-sandbox'), true)).toBe('no-sandbox')
  })
  test('is fine while developing, and others always', () => {
    expect(refusedSwitch(given('remote-debugging-port'), false)).toBeNull()
    expect(refusedSwitch(given('lang', 'force-device-scale-factor'), true)).toBeNull()
  })
})
