import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { contextTemplate } from './contextTemplate.ts'
import { menuTemplate } from './menuTemplate.ts'
import { wordsIn } from './words.ts'

function build(language: 'en-CA' | 'fr-CA', platform: string, packaged = true) {
  const done: string[] = []
  const act = (name: string) => () => void done.push(name)
  const actions = { print: act('print'), lock: act('lock'), showFolder: act('showFolder'), about: act('about') }
  return { done, menu: menuTemplate(wordsIn(language), { platform, packaged }, actions) }
}
const itemsOf = (menu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
const rolesOf = (menu: MenuItemConstructorOptions[]) => itemsOf(menu).flatMap((item) => item.role ?? [])

describe.each(['win32', 'linux', 'darwin'])('the menu on %s', (platform) => {
  test('has the same shape in both languages, every item with words', () => {
    const shape = (language: 'en-CA' | 'fr-CA') =>
      itemsOf(build(language, platform).menu).map(({ label, ...item }) => JSON.stringify({ ...item, submenu: undefined, labelled: Boolean(label) }))
    expect(shape('fr-CA')).toEqual(shape('en-CA'))
    for (const item of itemsOf(build('fr-CA', platform).menu)) expect(item.type === 'separator' || Boolean(item.label)).toBe(true)
  })

  test('prints, locks, shows the folder and tells about the program', () => {
    const { menu, done } = build('en-CA', platform)
    for (const item of itemsOf(menu)) (item.click as (() => void) | undefined)?.()
    expect(done.sort()).toEqual(['about', 'lock', 'print', 'showFolder'])
  })

  test('has its keys, and no key twice', () => {
    const keys = itemsOf(build('en-CA', platform).menu).flatMap((item) => (item.accelerator as string | undefined) ?? [])
    expect(keys).toEqual(expect.arrayContaining(['CmdOrCtrl+P', 'CmdOrCtrl+L']))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('has developer tools only while developing', () => {
    expect(rolesOf(build('en-CA', platform, false).menu)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
    expect(rolesOf(build('en-CA', platform, true).menu).filter((role) => /reload|devtools/i.test(role))).toEqual([])
  })

  test('can always edit, zoom and leave', () => {
    expect(rolesOf(build('en-CA', platform).menu)).toEqual(expect.arrayContaining(['undo', 'cut', 'copy', 'paste', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen', 'quit', 'minimize', 'close']))
  })
})

test('macOS has the program’s own menu first, with hiding and quitting; others quit from File', () => {
  const [program] = build('fr-CA', 'darwin').menu
  expect(program!.label).toBe('Bureau d’organisation')
  expect(rolesOf([program!])).toEqual(['services', 'hide', 'hideOthers', 'unhide', 'quit'])
  expect(rolesOf([build('fr-CA', 'win32').menu[0]!])).toEqual(['quit'])
  expect(build('fr-CA', 'win32').menu.map((item) => item.label)).toEqual(['Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide'])
})

describe('the menu of the second mouse button', () => {
  const words = wordsIn('en-CA')
  const flags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true }
  const field = { isEditable: true, misspelledWord: '', dictionarySuggestions: [], selectionText: '', editFlags: flags }

  test('offers what a field can take', () => {
    const items = contextTemplate(words, field, () => {})
    expect(items.filter((item) => item.enabled).map((item) => item.role)).toEqual(['cut', 'copy', 'selectAll'])
  })

  test('offers at most five other spellings, and puts the chosen one in', () => {
    const chosen: string[] = []
    const items = contextTemplate(words, { ...field, misspelledWord: 'recieve', dictionarySuggestions: ['receive', 'b', 'c', 'd', 'e', 'f'] }, (word) => void chosen.push(word))
    ;(items[0]!.click as () => void)()
    expect([chosen, items.slice(0, 6).map((item) => item.label ?? item.type)]).toEqual([['receive'], ['receive', 'b', 'c', 'd', 'e', 'separator']])
  })

  test('says when there is none, and never offers to keep the word', () => {
    const items = contextTemplate(words, { ...field, misspelledWord: 'Nguyễn' }, () => {})
    expect(items[0]).toEqual({ label: 'No suggestion', enabled: false })
    expect(JSON.stringify(items)).not.toMatch(/dictionary/i)
  })

  test('copies what is selected elsewhere, and is not there without', () => {
    const elsewhere = { ...field, isEditable: false }
    expect(contextTemplate(words, { ...elsewhere, selectionText: 'Tonight' }, () => {}).map((item) => item.role)).toEqual(['copy'])
    expect(contextTemplate(words, { ...elsewhere, selectionText: ' ' }, () => {})).toEqual([])
  })
})
