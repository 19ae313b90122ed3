import { Extension } from '@tiptap/core'
import { insertBlock } from '../insertBlock.ts'

/** Before what the kit binds to the same keys: Ctrl Enter begins a new page rather than a new line. */
export const DocumentKeys = Extension.create({
  name: 'documentKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      'Mod-Enter': ({ editor }) => {
        insertBlock(editor, { type: 'pageBreak' })
        return true
      },
    }
  },
})
