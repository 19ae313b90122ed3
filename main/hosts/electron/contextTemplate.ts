import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { MenuWords } from './words.ts'

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'misspelledWord' | 'dictionarySuggestions' | 'selectionText'> & {
  editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>
}

/**
 * The menu of the second mouse button; empty where there is nothing to offer.
 * There is no "add to the dictionary": the words people would add are names, and that list is kept in plain text.
 */
export function contextTemplate(words: MenuWords, clicked: Clicked, replace: (word: string) => void): MenuItemConstructorOptions[] {
  const { editFlags } = clicked
  if (!clicked.isEditable) {
    return clicked.selectionText.trim() === '' ? [] : [{ label: words.copy, role: 'copy', enabled: editFlags.canCopy }]
  }
  return [
    ...suggestions(words, clicked, replace),
    { label: words.cut, role: 'cut', enabled: editFlags.canCut },
    { label: words.copy, role: 'copy', enabled: editFlags.canCopy },
    { label: words.paste, role: 'paste', enabled: editFlags.canPaste },
    { label: words.pasteAndMatchStyle, role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: words.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}

function suggestions(words: MenuWords, clicked: Clicked, replace: (word: string) => void): MenuItemConstructorOptions[] {
  if (clicked.misspelledWord === '') return []
  const offered = clicked.dictionarySuggestions.slice(0, 5).map((word) => ({ label: word, click: () => replace(word) }))
  return [...(offered.length > 0 ? offered : [{ label: words.noSuggestion, enabled: false }]), { type: 'separator' }]
}
