import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { PaperWords } from '#shared/areas/briefs/paperContent.schema.ts'
import { shapeOf } from '#shared/areas/briefs/tables.rules.ts'
import { escape } from './escape.ts'

/** A table; `inside` gives what a cell holds. */
export function tableOf(table: BriefNode, inside: (cell: BriefNode) => string): string {
  const { heads, shares } = shapeOf(table)
  const rows = table.content ?? []
  const row = (one: BriefNode, scope: 'col' | 'row') => `<tr>${(one.content ?? []).map((cell) => cellOf(cell, scope, inside)).join('')}</tr>`
  const widths = shares ? `<colgroup>${shares.map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`).join('')}</colgroup>` : ''
  const head = heads > 0 ? `<thead>${rows.slice(0, heads).map((one) => row(one, 'col')).join('')}</thead>` : ''
  return `<table>${widths}${head}<tbody>${rows.slice(heads).map((one) => row(one, 'row')).join('')}</tbody></table>`
}

function cellOf(cell: BriefNode, scope: 'col' | 'row', inside: (cell: BriefNode) => string): string {
  const span = (name: 'colspan' | 'rowspan') => (typeof cell.attrs?.[name] === 'number' ? ` ${name}="${cell.attrs[name]}"` : '')
  const spans = span('colspan') + span('rowspan')
  return cell.type === 'tableHeader' ? `<th scope="${scope}"${spans}>${inside(cell)}</th>` : `<td${spans}>${inside(cell)}</td>`
}

/** Lines to sign on, numbered. */
export function signatureTable(rows: number, words: PaperWords): string {
  const heads = [words.number, words.name, words.address, words.signature].map((word) => `<th scope="col">${escape(word)}</th>`).join('')
  const lines = Array.from({ length: rows }, (_, index) => `<tr><th scope="row">${index + 1}</th><td></td><td></td><td></td></tr>`).join('')
  return `<table class="signatures"><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>`
}
