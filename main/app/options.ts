import { parseArgs } from 'node:util'

/** What was asked for on the command line; the same words for every way to start the program. */
export interface Options {
  /** The folder of the desk to open; the usual one when left out. */
  data?: string
  /** A throw-away desk with an invented clinic. */
  sample: boolean
  /** The browser host, also where Electron could run. */
  browser: boolean
  /** Where the browser host listens; any free port when left out. */
  port?: number
}

export type OptionProblem = 'unknown' | 'valueMissing' | 'noValueWanted' | 'notAPort' | 'dataAndSample'

/** The command line cannot be understood: `argument` is the part it is about. */
export class OptionError extends Error {
  readonly problem: OptionProblem
  readonly argument: string
  constructor(problem: OptionProblem, argument: string) {
    super(sentences[problem].replace('{argument}', argument))
    this.name = 'OptionError'
    this.problem = problem
    this.argument = argument
  }
}

const sentences: Record<OptionProblem, string> = {
  unknown: '{argument} is not an option. Options: --sample, --browser, --data DIR, --port NUMBER.',
  valueMissing: '{argument} needs a value after it.',
  noValueWanted: '{argument} takes no value.',
  notAPort: '{argument} is not a port: give a number from 1 to 65535.',
  dataAndSample: '--sample opens a throw-away folder of its own: leave out --data {argument}.',
}

const wanted = {
  data: { type: 'string' },
  sample: { type: 'boolean' },
  browser: { type: 'boolean' },
  port: { type: 'string' },
} as const
type Name = keyof typeof wanted
const isWanted = (name: string): name is Name => Object.hasOwn(wanted, name)

/**
 * Reads the command line, without the program's own name (`process.argv.slice(2)` under Node).
 * Of an option given twice the last counts. Throws OptionError for what it does not know.
 */
export function parseOptions(argv: readonly string[]): Options {
  const { tokens } = parseArgs({ args: [...argv], options: wanted, strict: false, allowPositionals: true, tokens: true })
  const options: Options = { sample: false, browser: false }
  for (const token of tokens) {
    if (token.kind !== 'option') throw new OptionError('unknown', token.kind === 'positional' ? token.value : '--')
    const { name, rawName, value, inlineValue } = token
    if (!isWanted(name) || !rawName.startsWith('--')) throw new OptionError('unknown', rawName)
    if (name === 'sample' || name === 'browser') {
      if (value !== undefined) throw new OptionError('noValueWanted', rawName)
      options[name] = true
      continue
    }
    // "--data --sample" means that the folder was forgotten, not that it is called "--sample".
    if (!value || (!inlineValue && value.startsWith('--'))) throw new OptionError('valueMissing', rawName)
    if (name === 'data') options.data = value
    else options.port = readPort(value)
  }
  if (options.data !== undefined && options.sample) throw new OptionError('dataAndSample', options.data)
  return options
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new OptionError('notAPort', text)
  return port
}
