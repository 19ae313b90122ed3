// npm run package: builds the program and makes this system's installers in release/. More words go to electron-builder (--dir, --x64, …).
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { environment, needBuild, needDependencies, node24, root, run, stop, tool } from './ready.mjs'

needDependencies()
needElectron()
needBuild()
rmSync(join(root, 'release'), { recursive: true, force: true })
if (!tool('electron-builder', ['--publish', 'never', ...process.argv.slice(2)])) {
  stop('No installer was made; what went wrong is above. (electron-builder fetches its own tools from github.com the first time.)')
}
console.log(`The installers are in ${join(root, 'release')}.`)

/** Electron's own program goes into the package; it is fetched once, from its release site. */
function needElectron() {
  const folder = join(root, 'node_modules/electron')
  const here = () => existsSync(join(folder, 'path.txt')) && existsSync(join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim()))
  if (here() || process.argv.some((word) => word.startsWith('--config.electronDist'))) return
  console.log('Fetching Electron (once)…')
  run(node24(), [join(folder, 'install.js')], { stdio: 'ignore', timeout: 10 * 60_000, env: environment() })
  if (!here()) {
    stop('Electron’s program is not here and could not be fetched from its release site (github.com), so no installer can be made.\nRun this where that site can be reached, or name a folder with the unpacked program: npm run package -- --config.electronDist=FOLDER')
  }
}
