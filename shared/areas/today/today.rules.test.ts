import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Hit, rankHits, standingsAt } from './today.rules.ts'

const stretches = fc.array(
  fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
)

test('at the moment one ends and another begins, only the other is on', () => {
  expect(standingsAt([{ start: 10, end: 20 }, { start: 20, end: 30 }, { start: 30, end: 40 }, { start: 35, end: 40 }], 20)).toEqual(['over', 'now', 'next', 'later'])
})

test('several that begin together are all next', () => {
  expect(standingsAt([{ start: 30, end: 40 }, { start: 30, end: 35 }], 20)).toEqual(['next', 'next'])
})

test('each stands exactly where the clock says, and something is next whenever anything is still to come', () => {
  fc.assert(
    fc.property(stretches, fc.nat(60), (all, now) => {
      const standings = standingsAt(all, now)
      for (const [at, { start, end }] of all.entries()) {
        expect(standings[at] === 'over').toBe(end <= now)
        expect(standings[at] === 'now').toBe(start <= now && now < end)
        const sooner = all.some((other) => other.start > now && other.start < start)
        expect(standings[at] === 'next').toBe(start > now && !sooner)
      }
      expect(standings.includes('next')).toBe(all.some(({ start }) => start > now))
    }),
  )
})

const found = (area: string, title: string, id = title): Hit => ({ area, id, title })
const titles = (all: Hit[]) => all.map(({ title }) => title)

test('the title that was typed comes first, then beginnings, whole words, begun words, and the rest', () => {
  const hits = [
    found('meetings', 'Assembly'), found('meetings', 'Oak streetcar'), found('meetings', 'The streetcar at Oaks'),
    found('meetings', 'Assembly of Oak Street'), found('contacts', 'Élm tenants'), found('contacts', 'Oak Street'),
  ]
  expect(titles(rankHits(hits, 'OAK  street', 9))).toEqual([
    'Oak Street', 'Oak streetcar', 'Assembly of Oak Street', 'The streetcar at Oaks', 'Assembly', 'Élm tenants',
  ])
  expect(titles(rankHits(hits, 'elm', 1))).toEqual(['Élm tenants'])
})

test('an area with very many hits leaves room for the best of the others', () => {
  const bookings = Array.from({ length: 20 }, (_, at) => found('space', 'Oak', String(at)))
  const contact = found('contacts', 'Friends of Oak')
  expect(rankHits([...bookings, contact], 'oak', 20)).toEqual([...bookings.slice(0, 19), contact])
})

test('what was found twice is shown once', () => {
  expect(rankHits([found('loans', 'Oak'), found('loans', 'Oak')], 'oak', 20)).toHaveLength(1)
})

const areaNames = ['contacts', 'space', 'loans']
const hits = fc.uniqueArray(
  fc.record({ area: fc.constantFrom(...areaNames), id: fc.nat(20).map(String), title: fc.constantFrom('Oak', 'Oak Street', 'The oak', 'Elm') }),
  { selector: ({ area, id }) => `${area}:${id}`, maxLength: 30 },
)

test('of what was found as much as fits is there, once, and something of each area that found any', () => {
  fc.assert(
    fc.property(hits, fc.integer({ min: 3, max: 25 }), (all, limit) => {
      const ranked = rankHits(all, 'oak', limit)
      expect(ranked.length).toBe(Math.min(limit, all.length))
      expect(new Set(ranked).size).toBe(ranked.length)
      for (const area of areaNames) if (all.some((hit) => hit.area === area)) expect(ranked.some((hit) => hit.area === area)).toBe(true)
    }),
  )
})
