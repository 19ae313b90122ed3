import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { PrintSheet } from '#shared/desk.contract.ts'
import type { NativeHost } from '#main/app/native.ts'
import { tell } from './boxes.ts'
import { fileNameFor } from '#main/documents/fileName.ts'
import { printOutcome } from './paper.ts'
import type { MenuWords } from './words.ts'
import { writeWhole } from './writeWhole.ts'

/** What this computer does for one window's page. `words`: in the language of the moment. */
export function nativeFor(window: BrowserWindow, words: () => MenuWords): NativeHost {
  return { kind: 'electron', print: (sheet) => printPage(window, words(), sheet), savePdf: (title) => savePagePdf(window, title, words()) }
}

/** Prints with the system's dialog; false when the person changed their mind, or was told why it failed. */
export async function printPage(window: BrowserWindow, words: MenuWords, { size, landscape }: PrintSheet = { size: 'Letter', landscape: false }): Promise<boolean> {
  const outcome = await new Promise<ReturnType<typeof printOutcome>>((resolve) => {
    window.webContents.print({ silent: false, printBackground: true, pageSize: size, landscape }, (success, reason) => resolve(printOutcome(success, reason)))
  })
  if (outcome.kind === 'failed') await tell(words, words.box.print, { reason: outcome.reason }, window)
  return outcome.kind === 'done'
}

async function savePagePdf(window: BrowserWindow, title: string, words: MenuWords): Promise<boolean> {
  const name = fileNameFor(title, words.untitled)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: words.pdf, extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || !filePath) return false
  // Tags and outline make the paper readable by a screen reader; Letter unless the page's own style says otherwise.
  const pdf = await window.webContents.printToPDF({
    pageSize: 'Letter',
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    printBackground: true,
  })
  try {
    await writeWhole(filePath, pdf)
    return true
  } catch (error) {
    console.error('A PDF could not be written:', error)
    await tell(words, words.box.save, { file: filePath }, window)
    return false
  }
}
