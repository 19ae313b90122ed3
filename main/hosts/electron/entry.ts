import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, dialog, powerMonitor, protocol, session } from 'electron'
import ElectronStore from 'electron-store'
import { Desk } from '#main/app/desk.ts'
import { type Folders, foldersFor } from '#main/app/folders.ts'
import { OptionError, type Options, parseOptions } from '#main/app/options.ts'
import { chores, migrations } from '#main/app/router.ts'
import { fillSample, samplePassphrase } from '#main/app/sample.ts'
import { SettingsKeeper, settingsFileOptions } from '#main/app/settings.ts'
import { tell } from './boxes.ts'
import { ownArguments, refusedSwitch } from './commandLine.ts'
import { hardenContents, hardenSession } from './hardening.ts'
import { pageScheme } from './pageOrigin.ts'
import { Program } from './program.ts'
import { serveRenderer } from './rendererFiles.ts'
import { fill, firstLanguage, type MenuWords, wordsIn } from './words.ts'

/** Must be the same as `appId` in electron-builder.yml: Windows groups windows and notices by it. */
const programId = 'ca.organizingdesk.desk'
/** This bundle lies in dist/main; the page and the preload beside it. */
const built = join(import.meta.dirname, '..')

/** What Electron must be told before it is ready; answers false when this process is not to go on. */
function prepare(): { options: Options; folders: Folders } | null {
  const words = wordsIn(firstLanguage(undefined, computerLanguage()))
  const prying = refusedSwitch((name) => app.commandLine.hasSwitch(name), app.isPackaged)
  if (prying) return refuse(words.box.switch.message, prying === 'no-sandbox' ? words.box.switch.sandbox : fill(words.box.switch.detail, { name: prying }))
  const options = readOptions(words)
  if (!options) return null
  const folders = foldersFor(options, app.getPath('userData'), () => mkdtempSync(join(tmpdir(), 'organizing-desk-sample-')))
  if (!moveIn(folders.program)) return refuse(words.box.folder.message, fill(words.box.folder.detail, { folder: folders.program }))
  app.setAppUserModelId(programId)
  // After the folder is known: two desks in two folders may be open side by side, one desk only once.
  if (!app.requestSingleInstanceLock()) return leave(0)
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }])
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  return { options, folders }
}

/** Electron's own language is only known once it is ready. */
const computerLanguage = () => Intl.DateTimeFormat().resolvedOptions().locale

/** Makes Electron keep its own things in this program's folder. */
function moveIn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    app.setPath('userData', folder)
    return true
  } catch (error) {
    console.error('The folder for settings cannot be used:', error)
    return false
  }
}

function readOptions(words: MenuWords): Options | null {
  try {
    return parseOptions(ownArguments(process.argv, app.isPackaged))
  } catch (error) {
    if (!(error instanceof OptionError)) throw error
    return refuse(words.box.option.message, fill(words.box.option[error.problem], { argument: error.argument }))
  }
}

async function open({ options, folders }: { options: Options; folders: Folders }): Promise<void> {
  const settings = new SettingsKeeper(new ElectronStore({ ...settingsFileOptions, cwd: folders.program }))
  let program: Program | null = null
  app.on('second-instance', () => program?.show())
  app.on('activate', () => program?.show())
  await app.whenReady()
  const language = firstLanguage(settings.read().language, app.getLocale())
  const words = wordsIn(language)
  const pages = join(built, 'renderer')
  if (!existsSync(join(pages, 'index.html'))) return stop(words, words.box.unbuilt)
  const desk = take(folders, options.sample)
  if (desk === 'unusable') return stop(words, words.box.folder, { folder: folders.desk })
  if (!desk) return stop(words, words.box.inUse, { folder: folders.desk })
  closeBeforeQuit(desk, folders)
  closeOnFault(words)
  if (options.sample) {
    await fillSample(desk)
    console.log(`Everyone’s passphrase at the sample desk: ${samplePassphrase}`)
  }
  hardenSession(session.defaultSession, !app.isPackaged)
  protocol.handle(pageScheme, serveRenderer(pages))
  program = new Program({ desk, deskFolder: folders.desk, settings, built, language })
  program.start()
}

function take(folders: Folders, sample: boolean): Desk | null | 'unusable' {
  try {
    return Desk.take({ folder: folders.desk, migrations, chores, sample })
  } catch (error) {
    console.error('The desk’s folder cannot be used:', error)
    return 'unusable'
  }
}

/** However the program is left, the writes under way are waited for and the folder is let go before the process ends. */
function closeBeforeQuit(desk: Desk, folders: Folders): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  const close = async () => {
    if (state !== 'open') return
    state = 'closing'
    await desk.close().catch((error: unknown) => console.error('The desk did not close as it should:', error))
    state = 'closed'
    if (folders.throwAway) remove(folders.desk)
    app.quit()
  }
  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    void close()
  })
  // Chromium and the window's last place are written until here; on Windows some of it is still held open then.
  if (folders.throwAway) app.on('quit', () => remove(folders.throwAway!))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  // The system waits a moment for programs that ask it to.
  powerMonitor.on('shutdown', ((event: Electron.Event) => {
    event.preventDefault()
    app.quit()
  }) as () => void)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    console.error('A part of the sample’s folder stays behind:', error)
  }
}

/** A fault nobody foresaw: said plainly, without names or notes in it, and everything saved is closed in order. */
function closeOnFault(words: MenuWords): void {
  let told = false
  process.on('uncaughtException', (error) => {
    console.error('A fault in the program:', error)
    if (told) return
    told = true
    void tell(words, words.box.fault).finally(() => app.quit())
  })
  // Also a message on a page's port that is no call at all: it is answered by nobody, and nothing else stops.
  process.on('unhandledRejection', (error) => console.error('A promise failed unheard:', error))
}

async function stop(words: MenuWords, box: { message: string; detail: string }, values?: Record<string, string>): Promise<void> {
  await tell(words, box, values)
  app.exit(1)
}

/** Before Electron is ready only this kind of box can be shown. */
function refuse(message: string, detail: string): null {
  console.error(`${message} ${detail}`)
  dialog.showErrorBox(message, detail)
  return leave(2)
}

function leave(code: number): null {
  app.exit(code)
  return null
}

// Whoever started us from a terminal may have closed it: then there is nobody to tell, and that is no fault.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const prepared = prepare()
if (prepared) {
  open(prepared).catch(async (error: unknown) => {
    console.error('The program could not start:', error)
    const words = wordsIn(firstLanguage(undefined, computerLanguage()))
    await tell(words, words.box.fault)
    app.exit(1)
  })
}
