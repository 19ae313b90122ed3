import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, plainCell } from './cells.rules.ts'

test('what is written is read back, and no cell begins a formula', () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 })
  fc.assert(
    fc.property(rows, (written) => {
      const read = parse(csvOf(written), { bom: true, relax_column_count: true }) as string[][]
      expect(read.map((row) => row.map(plainCell))).toEqual(written)
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
