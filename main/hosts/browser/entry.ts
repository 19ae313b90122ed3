import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Desk } from '#main/app/desk.ts'
import { foldersFor, usualProgramFolder } from '#main/app/folders.ts'
import { OptionError, type Options, parseOptions } from '#main/app/options.ts'
import { chores, migrations } from '#main/app/router.ts'
import { fillSample, samplePassphrase } from '#main/app/sample.ts'
import { startBrowserHost } from './server.ts'

const pages = join(import.meta.dirname, '../../../dist/renderer')

/** Opens a desk in the browser host: prints its address, and lets go of everything when it is stopped. */
async function main(options: Options): Promise<void> {
  const usual = usualProgramFolder({ platform: process.platform, env: process.env, home: homedir() })
  const folders = foldersFor(options, usual, () => mkdtempSync(join(tmpdir(), 'organizing-desk-sample-')))
  const desk = Desk.take({ folder: folders.desk, migrations, chores, sample: options.sample })
  if (!desk) return stop(`This desk is already open in another program: ${folders.desk}\nClose that one first; nothing was changed.`)
  if (options.sample) {
    console.log('Filling a sample desk…')
    await fillSample(desk)
    console.log(`Everyone’s passphrase at the sample desk: ${samplePassphrase}`)
  }
  const host = await startBrowserHost(desk, { pages, port: options.port ?? 0 })
  const tell = () => console.log(`Open the desk in a browser on this computer: ${host.address()}`)
  tell()
  if (process.stdin.isTTY) {
    console.log('Press Enter for another address, Ctrl+C to close the desk.')
    process.stdin.on('data', tell)
  }
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    await host.close()
    await desk.close()
    if (folders.throwAway) rmSync(folders.throwAway, { recursive: true, force: true })
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close())
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

try {
  await main(parseOptions(process.argv.slice(2)))
} catch (error) {
  if (error instanceof OptionError) stop(error.message)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') stop('That port is taken by another program: choose another with --port.')
  throw error
}
