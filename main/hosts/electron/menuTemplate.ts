import type { MenuItemConstructorOptions } from 'electron'
import type { MenuWords } from './words.ts'

/** What the menu can do that is not the system's own. */
export interface MenuActions {
  print(): void
  lock(): void
  showFolder(): void
  about(): void
}

export interface MenuSurroundings {
  platform: string
  /** Developer tools and reloading are not for an installed program. */
  packaged: boolean
}

const line: MenuItemConstructorOptions = { type: 'separator' }

/** The native menu as a template; the same acts everywhere, where each system's people look for them. */
export function menuTemplate(words: MenuWords, { platform, packaged }: MenuSurroundings, actions: MenuActions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [programMenu(words, actions)] : []),
    { label: words.file, submenu: fileItems(words, mac, actions) },
    { label: words.edit, submenu: editItems(words) },
    { label: words.view, submenu: viewItems(words, packaged) },
    { label: words.window, role: 'window', submenu: windowItems(words, mac) },
    { label: words.help, role: 'help', submenu: helpItems(words, mac, actions) },
  ]
}

function programMenu(words: MenuWords, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.program,
    submenu: [
      { label: words.about, click: actions.about },
      line,
      { label: words.services, role: 'services' },
      line,
      { label: words.hide, role: 'hide' },
      { label: words.hideOthers, role: 'hideOthers' },
      { label: words.unhide, role: 'unhide' },
      line,
      { label: words.quit, role: 'quit' },
    ],
  }
}

function fileItems(words: MenuWords, mac: boolean, actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    { label: words.print, accelerator: 'CmdOrCtrl+P', click: actions.print },
    line,
    { label: words.lock, accelerator: 'CmdOrCtrl+L', click: actions.lock },
    line,
    mac ? { label: words.closeWindow, role: 'close' } : { label: words.quit, role: 'quit', accelerator: 'Ctrl+Q' },
  ]
}

function editItems(words: MenuWords): MenuItemConstructorOptions[] {
  return [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    line,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.pasteAndMatchStyle, role: 'pasteAndMatchStyle' },
    { label: words.delete, role: 'delete' },
    line,
    { label: words.selectAll, role: 'selectAll' },
  ]
}

function viewItems(words: MenuWords, packaged: boolean): MenuItemConstructorOptions[] {
  return [
    { label: words.resetZoom, role: 'resetZoom' },
    { label: words.zoomIn, role: 'zoomIn' },
    // "Ctrl and +" is "Ctrl and =" for a hand that does not press Shift.
    { label: words.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
    { label: words.zoomOut, role: 'zoomOut' },
    line,
    { label: words.fullScreen, role: 'togglefullscreen' },
    ...(packaged ? [] : [line, { label: words.reload, role: 'reload' } as const, { label: words.developerTools, role: 'toggleDevTools' } as const]),
  ]
}

function windowItems(words: MenuWords, mac: boolean): MenuItemConstructorOptions[] {
  return [
    { label: words.minimize, role: 'minimize' },
    ...(mac
      ? [{ label: words.zoom, role: 'zoom' } as const, line, { label: words.front, role: 'front' } as const]
      : [{ label: words.closeWindow, role: 'close' } as const]),
  ]
}

function helpItems(words: MenuWords, mac: boolean, actions: MenuActions): MenuItemConstructorOptions[] {
  const folder: MenuItemConstructorOptions = { label: words.showFolder, click: actions.showFolder }
  return mac ? [folder] : [folder, line, { label: words.about, click: actions.about }]
}
