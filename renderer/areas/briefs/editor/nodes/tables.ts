import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

/** A cell has no alignment of its own: the page's style sees to it. */
const spansAndWidths = (all: Record<string, object> | undefined) => {
  const { align: _, ...kept } = all ?? {}
  return kept
}

/** Tables whose columns can be dragged wider; Tab goes from cell to cell and adds a row after the last. */
export const tables = [
  Table.configure({ resizable: true, allowTableNodeSelection: true, cellMinWidth: 40 }),
  TableRow,
  TableHeader.extend({
    addAttributes() {
      return spansAndWidths(this.parent?.())
    },
  }),
  TableCell.extend({
    addAttributes() {
      return spansAndWidths(this.parent?.())
    },
  }),
]
