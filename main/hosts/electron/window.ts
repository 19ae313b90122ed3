import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import type { SettingsKeeper } from '#main/app/settings.ts'
import { afterCrash } from './afterCrash.ts'
import { askWhich } from './boxes.ts'
import { offerContextMenu } from './menu.ts'
import { pageOrigin } from './pageOrigin.ts'
import { placeWindow, smallest } from './windowPlacing.ts'
import type { MenuWords } from './words.ts'

/** The colours of the desk's paper by day and by night: no white flash before the page is drawn. */
const paper = { light: '#fdfcfa', dark: '#262420' }
const keptAfter = 500

export interface WindowSurroundings {
  /** The folder of the built program: `dist`. */
  built: string
  settings: SettingsKeeper
  dark: boolean
  words: () => MenuWords
}

/** Opens the window where it was last, with a page that has no Node, no other origin and nothing of Electron. */
export function openWindow({ built, settings, dark, words }: WindowSurroundings): BrowserWindow {
  const first = screen.getPrimaryDisplay()
  const screens = [first, ...screen.getAllDisplays().filter((display) => display.id !== first.id)].map((display) => display.workArea)
  const { maximized, ...bounds } = placeWindow(settings.read().window, screens)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: words().program,
    // Windows and macOS take the icon of the program itself.
    ...(process.platform === 'linux' ? { icon: join(built, '../assets/icons/icon-256.png') } : {}),
    backgroundColor: dark ? paper.dark : paper.light,
    webPreferences: {
      preload: join(built, 'preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  keepPlace(window, settings)
  mendPage(window, words)
  offerContextMenu(window.webContents, words)
  void window.loadURL(`${pageOrigin}/`)
  return window
}

/** Brings a window before the person's eyes, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function keepPlace(window: BrowserWindow, settings: SettingsKeeper): void {
  const keep = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    settings.change({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } })
  }
  let soon: NodeJS.Timeout | undefined
  const later = () => {
    clearTimeout(soon)
    soon = setTimeout(keep, keptAfter)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('maximize', later)
  window.on('unmaximize', later)
  window.on('close', () => {
    clearTimeout(soon)
    keep()
  })
}

/** A page that crashed is loaded again: what was saved is in the store, and so are drafts. */
function mendPage(window: BrowserWindow, words: () => MenuWords): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error('The page has gone:', reason)
    const next = afterCrash(crashes, Date.now())
    crashes.push(Date.now())
    if (next === 'reload') return window.webContents.reload()
    void askWhich(words(), words().box.crash, [words().box.reload, words().box.quit], window).then((answer) => {
      if (answer === 1) app.quit()
      else if (!window.isDestroyed()) window.webContents.reload()
    })
  })
  let asking = false
  window.on('unresponsive', () => {
    if (asking) return
    asking = true
    void askWhich(words(), words().box.stuck, [words().box.wait, words().box.reload], window).then((answer) => {
      asking = false
      if (answer === 0 || window.isDestroyed()) return
      // A page that hangs does not hear "reload": its process is ended, and the crash above loads it anew.
      window.webContents.forcefullyCrashRenderer()
    })
  })
}
