import { type BrowserWindow, dialog } from 'electron'
import { fill, type MenuWords } from './words.ts'

interface Box {
  message: string
  detail: string
}

/** Says one thing in the system's own box, with its places filled in, and waits until it was read. */
export async function tell(words: MenuWords, box: Box, values: Record<string, string> = {}, window?: BrowserWindow): Promise<void> {
  await show({ type: 'error', title: words.program, message: fill(box.message, values), detail: fill(box.detail, values), buttons: [words.box.close] }, window)
}

/** Asks which of two; the first is what Enter and closing the box mean. */
export async function askWhich(words: MenuWords, box: Box, answers: [string, string], window?: BrowserWindow): Promise<0 | 1> {
  const { response } = await show({ type: 'warning', title: words.program, ...box, buttons: answers, defaultId: 0, cancelId: 0, noLink: true }, window)
  return response === 1 ? 1 : 0
}

function show(options: Electron.MessageBoxOptions, window: BrowserWindow | undefined): Promise<Electron.MessageBoxReturnValue> {
  return window && !window.isDestroyed() ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)
}
