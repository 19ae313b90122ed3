import { app, type BrowserWindow, ipcMain, nativeTheme, powerMonitor, shell } from 'electron'
import { language } from '#shared/base/language.ts'
import type { Language } from '#shared/base/language.ts'
import type { Desk } from '#main/app/desk.ts'
import type { SettingsKeeper } from '#main/app/settings.ts'
import { showMenu } from './menu.ts'
import { nativeFor, printPage } from './native.ts'
import { isOurPage } from './pageOrigin.ts'
import { PageLink } from './pageLink.ts'
import { bringForward, openWindow } from './window.ts'
import { wordsIn } from './words.ts'

export interface ProgramOptions {
  desk: Desk
  deskFolder: string
  settings: SettingsKeeper
  /** The folder of the built program: `dist`. */
  built: string
  language: Language
}

/** The running program: one desk, its window, and what the menu and the computer tell it. */
export class Program {
  readonly #options: ProgramOptions
  #language: Language
  #seat: { window: BrowserWindow; link: PageLink } | null = null

  constructor(options: ProgramOptions) {
    this.#options = options
    this.#language = options.language
  }

  /** Opens the window and begins to listen to its page, the menu and the computer. */
  start(): void {
    this.#showMenu()
    ipcMain.on('desk-port', (event, given: unknown) => this.#hear(event, given))
    for (const event of ['lock-screen', 'suspend', 'user-did-resign-active'] as const) {
      powerMonitor.on(event as 'suspend', () => void this.lock())
    }
    this.show()
  }

  /** Brings the window forward, or opens it when there is none (macOS keeps a program without windows). */
  show(): void {
    if (this.#seat) return bringForward(this.#seat.window)
    const { desk, built, settings } = this.#options
    const words = () => wordsIn(this.#language)
    const window = openWindow({ built, settings, words, dark: nativeTheme.shouldUseDarkColors })
    const link = new PageLink(desk, nativeFor(window, words), this.#language)
    this.#seat = { window, link }
    window.on('closed', () => {
      this.#seat = null
      link.end().catch(report)
    })
  }

  /** Signs out whoever sits at the window; with the last one the store is closed and the key forgotten. */
  async lock(): Promise<void> {
    await this.#seat?.link.lock().catch(report)
  }

  /** A message of the preload: the port of a page just loaded, or another language. */
  #hear(event: Electron.IpcMainEvent, given: unknown): void {
    const { senderFrame: frame, sender, ports } = event
    const seat = this.#seat
    const from = frame && { url: frame.url, origin: frame.origin, isMainFrame: frame.parent === null }
    if (!seat || seat.window.isDestroyed() || sender !== seat.window.webContents || !isOurPage(from) || ports.length > 1) {
      console.error('A message from elsewhere than the desk’s page was refused.')
      for (const port of ports) port.close()
      return
    }
    const spoken = language.safeParse(given && typeof given === 'object' && 'language' in given ? given.language : null)
    if (spoken.success) this.#speak(spoken.data)
    if (ports[0]) seat.link.connect(ports[0])
  }

  #speak(chosen: Language): void {
    if (this.#seat) this.#seat.link.language = chosen
    if (chosen === this.#language) return
    this.#language = chosen
    this.#options.settings.change({ language: chosen })
    this.#showMenu()
  }

  #showMenu(): void {
    showMenu(this.#language, {
      print: () => {
        if (this.#seat) printPage(this.#seat.window, wordsIn(this.#language)).catch(report)
      },
      lock: () => void this.lock(),
      showFolder: () => {
        shell.openPath(this.#options.deskFolder).then((problem) => problem && report(problem), report)
      },
      about: () => {
        app.setAboutPanelOptions({ applicationName: wordsIn(this.#language).program, applicationVersion: app.getVersion() })
        app.showAboutPanel()
      },
    })
  }
}

function report(error: unknown): void {
  console.error(error)
}
