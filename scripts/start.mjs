// npm start: sets up what is missing and opens the desk, in Electron where it can run, else in the browser host.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, needBuild, needDependencies, node24, root, run } from './ready.mjs'

const asked = process.argv.slice(2)

needDependencies()
needBuild()
const electron = asked.includes('--browser') ? { why: 'asked for with --browser' } : findElectron()
if (electron.why) console.log(`Opening in the browser host: ${electron.why}.`)

const child = electron.binary
  ? spawn(electron.binary, [root, ...asked], { stdio: 'inherit' })
  : spawn(node24(), [join(root, 'main/hosts/browser/entry.ts'), ...asked], { stdio: 'inherit', env: environment() })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))

/** Electron's binary, or why it cannot be used here. */
function findElectron() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { why: 'this computer has no display for a window' }
  const folder = join(root, 'node_modules/electron')
  const binary = () => {
    const name = existsSync(join(folder, 'path.txt')) ? readFileSync(join(folder, 'path.txt'), 'utf8').trim() : ''
    return name && existsSync(join(folder, 'dist', name)) ? join(folder, 'dist', name) : null
  }
  if (binary()) return { binary: binary() }
  console.log('Fetching Electron (once)…')
  run(node24(), [join(folder, 'install.js')], { stdio: 'ignore', timeout: 5 * 60_000 })
  return binary() ? { binary: binary() } : { why: 'Electron’s binary is not here and could not be fetched from its release site' }
}
