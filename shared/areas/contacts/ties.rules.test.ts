import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut, leastGap } from './layout.rules.ts'
import { findPaths, type Link } from './paths.rules.ts'
import { factOf, inTurns, isCurrent, neighbourInDrawing, spellOut, wayFrom, waysOf } from './ties.rules.ts'

describe('a tie', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd')
  const given = fc.record({ fromId: name, toId: name, kindId: fc.constantFrom('coChair', 'knows'), alike: fc.boolean() }).filter(({ fromId, toId }) => fromId !== toId)

  test('seen from both ends is the same fact', () => {
    fc.assert(fc.property(given, ({ fromId, toId, kindId, alike }) => {
      const seenBy = (teller: string, other: string) => factOf(teller, { kindId, way: wayFrom({ fromId }, teller, alike), other: { id: other } }, alike)
      expect(seenBy(fromId, toId)).toEqual(seenBy(toId, fromId))
      if (!alike) expect(seenBy(toId, fromId)).toEqual([fromId, kindId, toId])
    }))
  })

  test('holds until the day before it ends', () => {
    expect(isCurrent({ until: null }, '2026-11-24')).toBe(true)
    expect(isCurrent({ until: '2026-11-25' }, '2026-11-24')).toBe(true)
    expect(isCurrent({ until: '2026-11-24' }, '2026-11-24')).toBe(false)
  })

  test('can be told only from an end that its kind lets one stand at, and once where both ends are alike', () => {
    const coChair = { fromKind: 'person', toKind: 'organization', alike: false } as const
    expect(waysOf(coChair, 'person')).toEqual(['forward'])
    expect(waysOf(coChair, 'organization')).toEqual(['backward'])
    expect(waysOf({ fromKind: null, toKind: null, alike: false }, 'person')).toEqual(['forward', 'backward'])
    expect(waysOf({ fromKind: null, toKind: null, alike: true }, 'person')).toEqual(['forward'])
  })

  test('is named in both languages though one was typed', () => {
    expect(spellOut({ 'en-CA': 'mentor of', 'fr-CA': '' })).toEqual({ 'en-CA': 'mentor of', 'fr-CA': 'mentor of' })
    expect(spellOut({ 'en-CA': '', 'fr-CA': 'marraine de' })).toEqual({ 'en-CA': 'marraine de', 'fr-CA': 'marraine de' })
  })
})

test('lists take turns: none goes short for a longer one, nothing comes twice, and what is left out is told', () => {
  const lists = fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), { maxLength: 6 })
  fc.assert(fc.property(lists, fc.nat(20), (given, most) => {
    const { chosen, more } = inTurns(given, most, String)
    const all = new Set(given.flat())
    expect(chosen.length).toBe(Math.min(most, all.size))
    expect(new Set(chosen).size).toBe(chosen.length)
    expect(more).toBe(all.size > most)
  }))
  expect(inTurns([[1, 2, 3, 4], [5, 6]], 4, String).chosen).toEqual([1, 5, 2, 6])
})

/** Networks as main answers with them: a middle, its neighbours, and theirs. */
const networks = fc.array(fc.nat(20), { maxLength: 25 }).map((children) => {
  const nodes: { id: string; step: 0 | 1 | 2; parentId: string | null }[] = [{ id: 'middle', step: 0, parentId: null }]
  for (const index of children.keys()) nodes.push({ id: `n${index}`, step: 1, parentId: 'middle' })
  for (const [index, count] of children.entries()) for (let child = 0; child < count; child++) nodes.push({ id: `n${index}.${child}`, step: 2, parentId: `n${index}` })
  return nodes
})

describe('the drawing', () => {
  test('places each contact once, none upon another, all within its bounds, and always the same', () => {
    fc.assert(fc.property(networks, (nodes) => {
      const { places, halfWidth, halfHeight } = layOut(nodes)
      expect([...places.keys()].toSorted()).toEqual(nodes.map(({ id }) => id).toSorted())
      expect(places.get('middle')).toMatchObject({ x: 0, y: 0 })
      const all = [...places.values()]
      for (const [index, one] of all.entries()) {
        expect(Math.abs(one.x)).toBeLessThan(halfWidth)
        expect(Math.abs(one.y)).toBeLessThan(halfHeight)
        for (const other of all.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(leastGap * 0.6)
      }
      expect(layOut(nodes)).toEqual({ places, halfWidth, halfHeight })
    }), { numRuns: 40 })
  })

  test('keeps each contact of the outer ring nearest to the one it was reached through', () => {
    fc.assert(fc.property(networks, (nodes) => {
      const { places } = layOut(nodes)
      for (const node of nodes.filter(({ step }) => step === 2)) {
        const from = (id: string) => Math.hypot(places.get(id)!.x - places.get(node.id)!.x, places.get(id)!.y - places.get(node.id)!.y)
        const sector = nodes.filter(({ parentId }) => parentId === node.parentId)
        const leans = Math.min(...sector.map(({ id }) => Math.hypot(places.get(id)!.x - places.get(node.parentId!)!.x, places.get(id)!.y - places.get(node.parentId!)!.y)))
        expect(leans).toBeLessThanOrEqual(from(node.parentId!) + 1e-6)
      }
    }), { numRuns: 20 })
  })

  test('can be walked by arrow keys from the middle to every contact', () => {
    fc.assert(fc.property(networks, (nodes) => {
      const reached = new Set(['middle'])
      for (const id of reached) {
        for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home']) {
          const next = neighbourInDrawing(nodes, id, key)
          if (next) reached.add(next)
        }
      }
      expect(reached.size).toBe(nodes.length)
    }), { numRuns: 40 })
  })
})

/** Small graphs with ties side by side and ties to oneself, as merging leaves them. */
const graphs = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 })
  .map((pairs) => pairs.map(([from, to], index): Link => ({ id: `t${index}`, fromId: `c${from}`, toId: `c${to}` })))

/** Every way without repetition, by trying all. */
function allWays(links: Link[], way: string[], to: string, longest: number): string[][] {
  const here = way.at(-1)!
  if (here === to) return [way]
  if (way.length > longest) return []
  const next = new Set(links.flatMap(({ fromId, toId }) => (fromId === here ? [toId] : toId === here ? [fromId] : [])))
  return [...next].filter((id) => !way.includes(id)).flatMap((id) => allWays(links, [...way, id], to, longest))
}

describe('ways between two contacts', () => {
  const linksOf = (links: Link[]) => async (ids: string[]) => links.filter(({ fromId, toId }) => ids.includes(fromId) || ids.includes(toId))

  test('are all the shortest ones that there are, made of ties that are there', async () => {
    await fc.assert(fc.asyncProperty(graphs, fc.integer({ min: 1, max: 4 }), async (links, longest) => {
      const brute = allWays(links, ['c0'], 'c1', longest)
      const shortest = Math.min(...brute.map(({ length }) => length))
      const { ways } = await findPaths(linksOf(links), 'c0', 'c1', { longest, most: 100 })
      expect(ways.map(String).toSorted()).toEqual(brute.filter(({ length }) => length === shortest).map(String).toSorted())
    }), { numRuns: 400 })
  })

  test('are at most as many as asked for, each with the ties of each of its steps', async () => {
    await fc.assert(fc.asyncProperty(graphs, async (links) => {
      const { ways, links: found } = await findPaths(linksOf(links), 'c0', 'c1', { longest: 4, most: 2 })
      expect(ways.length).toBeLessThanOrEqual(2)
      for (const way of ways) {
        for (const [index, to] of way.slice(1).entries()) {
          const from = way[index]!
          const wanted = links.filter((link) => (link.fromId === from && link.toId === to) || (link.fromId === to && link.toId === from)).map(({ id }) => id)
          const pair = from < to ? `${from} ${to}` : `${to} ${from}`
          expect(found.get(pair)!.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted())
        }
      }
    }))
  })

  test('from a contact to itself there are none', async () => {
    expect((await findPaths(linksOf([]), 'c0', 'c0', { longest: 4, most: 5 })).ways).toEqual([])
  })
})
