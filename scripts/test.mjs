// npm test: sets up what is missing and runs every check. With a name (types, lint, unit, e2e) only that one.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { needBuild, needDependencies, root, run, stop, tool } from './ready.mjs'

const checks = {
  types: () => tool('typescript', ['--noEmit', '-p', '.']),
  lint: () => tool('oxlint', ['--deny-warnings']) && tool('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', '--no-progress', 'shared', 'main', 'renderer']),
  unit: () => {
    needOffice()
    return tool('vitest', ['run'])
  },
  e2e: () => {
    needChromium()
    needBuild()
    return tool('@playwright/test', ['test'])
  },
}

needDependencies()
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in checks))
if (unknown) stop(`There is no check called “${unknown}”: ${Object.keys(checks).join(', ')}.`)
const results = []
for (const name of asked.length > 0 ? asked : Object.keys(checks)) {
  console.log(`\n── ${name}`)
  const begun = Date.now()
  const passed = checks[name]()
  results.push({ name, passed, seconds: Math.round((Date.now() - begun) / 1000) })
  if (!passed) break
}
console.log('')
for (const { name, passed, seconds } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
process.exit(results.every((result) => result.passed) ? 0 : 1)

/** A Chromium for the end-to-end specs: the system's, else Playwright's own, else from the system's packages. */
function needChromium() {
  if (process.env.DESK_HOST === 'electron' || process.env.DESK_CHROMIUM || findChromium()) return
  console.log('Installing Chromium for the end-to-end specs (once)…')
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get')
  if (debian && apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium', 'fonts-noto-core') && findChromium()) return
  if (!tool('@playwright/test', ['install', 'chromium'])) stop('Chromium is needed for the end-to-end specs: install it, or name it in DESK_CHROMIUM.')
}

/** LibreOffice, in which the tests open what is written for Word: the system's, else from Debian's packages. Without it that one test is left out, and says so. */
function needOffice() {
  if (['/usr/bin/soffice', '/usr/bin/libreoffice'].some((path) => existsSync(path))) return
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  console.log('Installing LibreOffice Writer for the tests (once)…')
  if (apt('update', '-qq')) apt('install', '-y', '-qq', 'libreoffice-writer-nogui')
}

function apt(...words) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo']
  const [command, ...rest] = [...sudo, 'apt-get', ...words]
  return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

function findChromium() {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? existsSync(join(root, 'node_modules/playwright-core/.local-browsers'))
}
