/** Something in a row of the board that can have the focus: a booking, a free stretch, a day. */
export interface Item {
  key: string
  start: number
  end: number
}

export interface Row<Of extends Item = Item> {
  id: string
  items: Of[]
}

/** Where the focus is; `at` keeps its place in time when what had it is gone. */
export interface Cursor {
  row: string
  key: string
  at: number
}

const cursorOn = (row: Row, item: Item, at = item.start): Cursor => ({ row: row.id, key: item.key, at })

/** What is at a moment in a row, else what is nearest to it. */
function itemAt(row: Row, at: number): Item | undefined {
  const distance = (item: Item) => (at < item.start ? item.start - at : Math.max(0, at - item.end + 1))
  return row.items.reduce<Item | undefined>((best, item) => (best === undefined || distance(item) < distance(best) ? item : best), undefined)
}

/** The cursor where it was, or on what is there now; null on an empty board. */
export function settleCursor(rows: readonly Row[], cursor: Cursor | null, at: number): Cursor | null {
  const row = rows.find(({ id }) => id === cursor?.row) ?? rows.find(({ items }) => items.length > 0)
  if (!row) return null
  const same = row.items.find(({ key }) => key === cursor?.key)
  const item = same ?? itemAt(row, cursor?.at ?? at)
  return item ? cursorOn(row, item, same ? cursor!.at : undefined) : null
}

/** Left and right from one to the next; up and down to what another row has at that time; Home and End to a row's ends. */
export function moveCursor(rows: readonly Row[], cursor: Cursor, key: string): Cursor {
  const index = rows.findIndex(({ id }) => id === cursor.row)
  const row = rows[index]
  if (!row) return cursor
  const place = row.items.findIndex((item) => item.key === cursor.key)
  const within = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: row.items.length - 1 }[key]
  if (within !== undefined) {
    const item = row.items[within]
    return item ? cursorOn(row, item) : cursor
  }
  const other = rows[index + (key === 'ArrowUp' ? -1 : 1)]
  const item = other && itemAt(other, cursor.at)
  return other && item ? cursorOn(other, item, cursor.at) : cursor
}

export const cursorKeys: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
