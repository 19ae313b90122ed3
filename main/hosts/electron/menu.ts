import { app, Menu, type WebContents } from 'electron'
import type { Language } from '#shared/base/language.ts'
import { contextTemplate } from './contextTemplate.ts'
import { type MenuActions, menuTemplate } from './menuTemplate.ts'
import { type MenuWords, wordsIn } from './words.ts'

/** Puts up the native menu in a language, in place of the one before. */
export function showMenu(language: Language, actions: MenuActions): void {
  const surroundings = { platform: process.platform, packaged: app.isPackaged }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(wordsIn(language), surroundings, actions)))
}

/** Gives a page the menu of the second mouse button. `words`: in the language of the moment. */
export function offerContextMenu(contents: WebContents, words: () => MenuWords): void {
  contents.on('context-menu', (_event, clicked) => {
    const template = contextTemplate(words(), clicked, (word) => contents.replaceMisspelling(word))
    if (template.length > 0) Menu.buildFromTemplate(template).popup()
  })
}
