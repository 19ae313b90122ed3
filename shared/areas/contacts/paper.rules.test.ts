import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Caller, callersOf, labelPlace, labelSheets, labelsOn, laidOut, phoneTree, postalLines, provinceSymbol, roundsOf, splitEvenly } from './paper.rules.ts'
import { labelFormat } from './paper.schema.ts'

const letter = { width: 8.5, height: 11 }
const anyFormat = fc.constantFrom(...labelFormat.options)
const people = fc.integer({ min: 0, max: 400 }).map((count) => Array.from({ length: count }, (_, index) => index))

describe('labels', () => {
  test('the fourth of a 5160 sheet begins its second row, the thirty-first the second sheet', () => {
    expect(labelPlace(labelSheets[5160], 0)).toEqual({ page: 0, row: 0, column: 0, left: 0.1875, top: 0.5 })
    expect(labelPlace(labelSheets[5160], 3)).toEqual({ page: 0, row: 1, column: 0, left: 0.1875, top: 1.5 })
    expect(labelPlace(labelSheets[5160], 29)).toEqual({ page: 0, row: 9, column: 2, left: 5.6875, top: 9.5 })
    expect(labelPlace(labelSheets[5160], 30)).toMatchObject({ page: 1, left: 0.1875, top: 0.5 })
    expect(labelPlace(labelSheets[5163], 9)).toEqual({ page: 0, row: 4, column: 1, left: 4.34375, top: 8.5 })
  })

  test.each(labelFormat.options)('%s lies within the sheet as far from the right and the bottom as from the left and the top', (format) => {
    const sheet = labelSheets[format]
    const last = labelPlace(sheet, labelsOn(sheet) - 1)
    expect(letter.width - last.left - sheet.width).toBeCloseTo(sheet.left, 6)
    expect(letter.height - last.top - sheet.height).toBeCloseTo(sheet.top, 6)
  })

  test('no two lie over each other, and each is on the paper once, from the place they start at', () => {
    fc.assert(fc.property(anyFormat, people, fc.nat(29), (format, labels, start) => {
      const sheet = labelSheets[format]
      const startAt = (start % labelsOn(sheet)) + 1
      const pages = laidOut(sheet, labels, startAt)
      expect(pages.flat().map(({ label }) => label)).toEqual(labels)
      expect(pages).toHaveLength(labels.length === 0 ? 0 : Math.ceil((labels.length + startAt - 1) / labelsOn(sheet)))
      const places = pages.flat().map(({ page, row, column }) => `${page} ${row} ${column}`)
      expect(new Set(places).size).toBe(labels.length)
      if (labels.length > 0) expect(pages[0]![0]).toMatchObject(labelPlace(sheet, startAt - 1))
    }))
    for (const sheet of Object.values(labelSheets)) {
      expect(sheet.columnPitch).toBeGreaterThanOrEqual(sheet.width)
      expect(sheet.rowPitch).toBeGreaterThanOrEqual(sheet.height)
    }
  })
})

describe('an address', () => {
  const amina = { name: 'Amina Warsame', street: '40 Oak Street, Apt. 5,', city: 'Toronto', province: 'Ontario', postalCode: 'm5a1b2' }

  test('ends with the city, the province’s symbol and two spaces before the postal code', () => {
    expect(postalLines(amina, false)).toEqual(['Amina Warsame', '40 Oak Street, Apt. 5', 'TORONTO ON  M5A 1B2'])
    expect(postalLines({ ...amina, name: 'Éloïse Côté', city: 'Montréal', province: 'Québec', postalCode: 'H2X 1Y4' }, true))
      .toEqual(['ÉLOÏSE CÔTÉ', '40 OAK STREET, APT. 5', 'MONTRÉAL QC  H2X 1Y4'])
  })

  test('leaves out what is not known', () => {
    expect(postalLines({ ...amina, city: '', province: '', postalCode: '' }, false)).toEqual(['Amina Warsame', '40 Oak Street, Apt. 5'])
    expect(postalLines({ ...amina, province: '', postalCode: '' }, false).at(-1)).toBe('TORONTO')
    expect(postalLines({ ...amina, city: '', province: '' }, false).at(-1)).toBe('M5A 1B2')
  })

  test('has at most two lines of street', () => {
    expect(postalLines({ ...amina, street: 'c/o Oak Tenants\n40  Oak Street\n\nApt. 5' }, false)).toEqual(['Amina Warsame', 'c/o Oak Tenants', '40 Oak Street, Apt. 5', 'TORONTO ON  M5A 1B2'])
  })

  test.each([['Ontario', 'ON'], ['ont.', 'ON'], ['on', 'ON'], ['Île-du-Prince-Édouard', 'PE'], ['P.Q.', 'P.Q.'], ['Nouvelle-Écosse', 'NS'], ['', ''], ['New York', 'NEW YORK']])('the symbol of %s is %s', (province, symbol) => {
    expect(provinceSymbol(province)).toBe(symbol)
  })
})

describe('callers', () => {
  test('have everyone once, in order, and no one more than one above another', () => {
    fc.assert(fc.property(people, fc.integer({ min: 1, max: 40 }), (all, callers) => {
      const parts = splitEvenly(all, callers)
      expect(parts).toHaveLength(callers)
      expect(parts.flat()).toEqual(all)
      const lengths = parts.map(({ length }) => length)
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
    }))
  })

  test('with no caller there is one list', () => {
    expect(splitEvenly([1, 2], 0)).toEqual([[1, 2]])
  })
})

describe('a phone tree', () => {
  const everyoneIn = (tree: Caller<number> | null): Caller<number>[] => (tree ? [tree, ...tree.calls.flatMap(everyoneIn)] : [])
  /** The most that a tree of so many rounds can hold. */
  const holds = (rounds: number, callsEach: number) => Array.from({ length: rounds + 1 }, (_, level) => callsEach ** level).reduce((sum, level) => sum + level, 0)

  test('has each person once, begins with the first, and nobody calls more than they should', () => {
    fc.assert(fc.property(people, fc.integer({ min: 2, max: 10 }), (all, callsEach) => {
      const tree = phoneTree(all, callsEach)
      const callers = everyoneIn(tree)
      expect(callers.map(({ person }) => person).toSorted((a, b) => a - b)).toEqual(all)
      expect(tree?.person ?? null).toBe(all[0] ?? null)
      for (const caller of callers) {
        expect(caller.calls.length).toBeLessThanOrEqual(callsEach)
        for (const called of caller.calls) expect(called.level).toBe(caller.level + 1)
      }
    }))
  })

  test('on slips has each person called once, but for the one who starts', () => {
    fc.assert(fc.property(people.filter(({ length }) => length > 0), fc.integer({ min: 2, max: 10 }), (all, callsEach) => {
      const callers = callersOf(phoneTree(all, callsEach)!)
      expect(callers.flatMap(({ calls }) => calls.map(({ person }) => person))).toEqual(all.slice(1))
      expect(new Set(callers.map(({ person }) => person)).size).toBe(callers.length)
    }))
  })

  test('is as low as can be', () => {
    fc.assert(fc.property(people.filter(({ length }) => length > 0), fc.integer({ min: 2, max: 10 }), (all, callsEach) => {
      const tree = phoneTree(all, callsEach)
      const rounds = roundsOf(tree)
      expect(rounds).toBe(Math.max(...everyoneIn(tree).map(({ level }) => level)))
      expect(holds(rounds, callsEach)).toBeGreaterThanOrEqual(all.length)
      if (rounds > 0) expect(holds(rounds - 1, callsEach)).toBeLessThan(all.length)
    }))
  })
})
