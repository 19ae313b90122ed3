import type { ReactNode } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { mostColumns, shapeOf } from '#shared/areas/briefs/tables.rules.ts'
import classes from './sheet.module.css'

/** A table as wide as the page: its words break rather than leave the paper, and its headers stand on each page anew. `draw` gives what a cell holds. */
export function DocumentTable({ table, draw }: { table: BriefNode; draw: (cell: BriefNode) => ReactNode }) {
  const { columns, heads, shares } = shapeOf(table)
  const rows = table.content ?? []
  return (
    <table className={classes.table} data-wide={columns > mostColumns || undefined}>
      {shares && <colgroup>{shares.map((share, index) => <col key={index} style={{ width: `${share * 100}%` }} />)}</colgroup>}
      {heads > 0 && <thead>{rows.slice(0, heads).map((row, index) => <Row key={index} row={row} head draw={draw} />)}</thead>}
      <tbody>{rows.slice(heads).map((row, index) => <Row key={index} row={row} head={false} draw={draw} />)}</tbody>
    </table>
  )
}

function Row({ row, head, draw }: { row: BriefNode; head: boolean; draw: (cell: BriefNode) => ReactNode }) {
  return (
    <tr>
      {(row.content ?? []).map((cell, index) => {
        const spans = { colSpan: numberOf(cell, 'colspan'), rowSpan: numberOf(cell, 'rowspan') }
        const content = draw(cell)
        return cell.type === 'tableHeader' ? <th key={index} scope={head ? 'col' : 'row'} {...spans}>{content}</th> : <td key={index} {...spans}>{content}</td>
      })}
    </tr>
  )
}

const numberOf = (cell: BriefNode, name: string) => (typeof cell.attrs?.[name] === 'number' ? cell.attrs[name] : undefined)
