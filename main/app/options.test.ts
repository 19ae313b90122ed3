import { describe, expect, test } from 'vitest'
import { OptionError, parseOptions } from './options.ts'

function problemOf(...argv: string[]) {
  try {
    parseOptions(argv)
  } catch (error) {
    if (error instanceof OptionError) return [error.problem, error.argument]
    throw error
  }
  return null
}

describe('the command line', () => {
  test('asks for nothing in particular when empty', () => {
    expect(parseOptions([])).toEqual({ sample: false, browser: false })
  })

  test('takes a folder after a space or an equals sign', () => {
    expect(parseOptions(['--data', '/srv/a desk'])).toEqual({ sample: false, browser: false, data: '/srv/a desk' })
    expect(parseOptions(['--data=C:\\Desk'])).toMatchObject({ data: 'C:\\Desk' })
  })

  test('takes sample, browser and port together', () => {
    expect(parseOptions(['--sample', '--browser', '--port', '4040'])).toEqual({ sample: true, browser: true, port: 4040 })
  })

  test('lets the last of two count', () => {
    expect(parseOptions(['--data', 'a', '--data', 'b']).data).toBe('b')
  })

  test.each([
    [['--smaple'], 'unknown', '--smaple'],
    [['--__proto__'], 'unknown', '--__proto__'],
    [['--toString'], 'unknown', '--toString'],
    [['-s'], 'unknown', '-s'],
    [['desk'], 'unknown', 'desk'],
    [['--'], 'unknown', '--'],
    [['--data'], 'valueMissing', '--data'],
    [['--data='], 'valueMissing', '--data'],
    [['--data', '--sample'], 'valueMissing', '--data'],
    [['--sample=yes'], 'noValueWanted', '--sample'],
    [['--port', '0'], 'notAPort', '0'],
    [['--port', '65536'], 'notAPort', '65536'],
    [['--port', '80a'], 'notAPort', '80a'],
    [['--port', '1e3'], 'notAPort', '1e3'],
    [['--sample', '--data', 'x'], 'dataAndSample', 'x'],
  ])('refuses %j as %s', (argv, problem, argument) => {
    expect(problemOf(...argv)).toEqual([problem, argument])
  })

  test('says in a sentence what is wrong', () => {
    expect(() => parseOptions(['--smaple'])).toThrow('--smaple is not an option. Options: --sample, --browser, --data DIR, --port NUMBER.')
  })
})
