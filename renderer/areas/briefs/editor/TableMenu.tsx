import { Menu } from '@mantine/core'
import { type ChainedCommands, type Editor, useEditorState } from '@tiptap/react'
import { useWords } from '#renderer/kit/useWords.ts'

const commands = {
  rowBefore: (chain: ChainedCommands) => chain.addRowBefore(),
  rowAfter: (chain: ChainedCommands) => chain.addRowAfter(),
  columnBefore: (chain: ChainedCommands) => chain.addColumnBefore(),
  columnAfter: (chain: ChainedCommands) => chain.addColumnAfter(),
  headerRow: (chain: ChainedCommands) => chain.toggleHeaderRow(),
  headerColumn: (chain: ChainedCommands) => chain.toggleHeaderColumn(),
  merge: (chain: ChainedCommands) => chain.mergeCells(),
  split: (chain: ChainedCommands) => chain.splitCell(),
  deleteRow: (chain: ChainedCommands) => chain.deleteRow(),
  deleteColumn: (chain: ChainedCommands) => chain.deleteColumn(),
  delete: (chain: ChainedCommands) => chain.deleteTable(),
}
const groups = [['rowBefore', 'rowAfter', 'columnBefore', 'columnAfter'], ['headerRow', 'headerColumn', 'merge', 'split'], ['deleteRow', 'deleteColumn', 'delete']] as const

/** What can be done with the table the cursor is in; what cannot be done just now stands grey. */
export function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useWords('briefEditor')
  const can = useEditorState({ editor, selector: ({ editor: now }) => ({ merge: now.can().mergeCells(), split: now.can().splitCell() }) })
  return groups.map((names, index) => (
    <div key={names[0]}>
      {index > 0 && <Menu.Divider />}
      {names.map((name) => (
        <Menu.Item key={name} disabled={(name === 'merge' && !can.merge) || (name === 'split' && !can.split)} onClick={() => commands[name](editor.chain().focus()).run()}>
          {t(`table.${name}`)}
        </Menu.Item>
      ))}
    </div>
  ))
}
