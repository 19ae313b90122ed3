import { type Session, shell, type WebContents } from 'electron'
import { mayOpenOutside } from './externalLinks.ts'
import { isOurs, mayFetch, maySave } from './pageOrigin.ts'
import { spellingLanguages } from './spelling.ts'

/** The one thing a page may ask of the computer: to put text on the clipboard after a click. */
const granted = 'clipboard-sanitized-write'

/** Before any page is loaded: what pages of this session can never have. */
export function hardenSession(session: Session, developing: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === granted))
  session.setPermissionCheckHandler((_contents, permission) => permission === granted)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayFetch(url, developing) }))
  session.on('will-download', (event, item) => {
    if (!maySave(item.getURL())) event.preventDefault()
  })
  session.setSpellCheckerLanguages(spellingLanguages(session.availableSpellCheckerLanguages))
}

/** For every page there will ever be, whoever makes it: it stays ours, and opens nothing but a few kinds of links, outside. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (isOurs(event.url) && event.isMainFrame) return
    event.preventDefault()
    if (event.isMainFrame) openOutside(event.url)
  })
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}

function openOutside(url: string): void {
  if (!mayOpenOutside(url)) return
  shell.openExternal(url).catch((error: unknown) => console.error('A link could not be opened outside:', error))
}
