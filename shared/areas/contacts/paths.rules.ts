/** A tie between two contacts, as a way goes over it: in either direction. */
export interface Link {
  id: string
  fromId: string
  toId: string
}

export interface PathLimits {
  /** The most steps a way may have. */
  longest: number
  /** How many ways are told. */
  most: number
}

/** One way: the contacts it goes over, both ends among them. */
export type Route = string[]

/** One end's view: how far each contact is that it has come to, and who was come to last. */
interface Side {
  distance: Map<string, number>
  frontier: string[]
  depth: number
}

const sideOf = (id: string): Side => ({ distance: new Map([[id, 0]]), frontier: [id], depth: 0 })

/**
 * The shortest ways between two contacts, all of one length. `linksOf` answers with every link of these contacts.
 * Both ends are widened in turn, the narrower first, a whole step at a time: when they first meet, no shorter way is left.
 */
export async function findPaths<One extends Link>(
  linksOf: (ids: string[]) => Promise<One[]>,
  from: string,
  to: string,
  { longest, most }: PathLimits,
): Promise<{ ways: Route[]; links: Map<string, One[]> }> {
  const links = new Map<string, One[]>()
  const [start, goal] = [sideOf(from), sideOf(to)]
  if (from === to) return { ways: [], links }
  let meeting: string[] = []
  while (meeting.length === 0 && start.depth + goal.depth < longest) {
    const side = start.frontier.length <= goal.frontier.length ? start : goal
    if (side.frontier.length === 0) break
    widen(side, await linksOf(side.frontier), links)
    meeting = meetingsOf(start, goal)
  }
  const ways: Route[] = []
  for (const middle of meeting) {
    for (const before of waysBack(middle, start, links)) {
      for (const after of waysBack(middle, goal, links)) {
        if (ways.length >= most) return { ways, links }
        ways.push([...before.toReversed(), ...after.slice(1)])
      }
    }
  }
  return { ways, links }
}

/** The key under which the links of two contacts are kept, whoever comes first. */
export const pairOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`)

function widen<One extends Link>(side: Side, found: One[], links: Map<string, One[]>): void {
  const reached: string[] = []
  for (const link of found) {
    if (link.fromId === link.toId) continue
    const known = links.get(pairOf(link.fromId, link.toId)) ?? []
    if (!known.some(({ id }) => id === link.id)) links.set(pairOf(link.fromId, link.toId), [...known, link])
    for (const [here, there] of [[link.fromId, link.toId], [link.toId, link.fromId]] as const) {
      if (side.distance.get(here) !== side.depth || side.distance.has(there)) continue
      side.distance.set(there, side.depth + 1)
      reached.push(there)
    }
  }
  side.frontier = reached
  side.depth += 1
}

/** Whom both ends have come to in as many steps as each has gone. */
function meetingsOf(start: Side, goal: Side): string[] {
  return [...start.distance].filter(([id, steps]) => steps === start.depth && goal.distance.get(id) === goal.depth).map(([id]) => id)
}

/** Every shortest way from `id` back to where a side began; none of them leads nowhere. */
function* waysBack(id: string, side: Side, links: Map<string, Link[]>): Generator<Route> {
  const steps = side.distance.get(id)!
  if (steps === 0) {
    yield [id]
    return
  }
  for (const [nearer, distance] of side.distance) {
    if (distance !== steps - 1 || !links.has(pairOf(id, nearer))) continue
    for (const rest of waysBack(nearer, side, links)) yield [id, ...rest]
  }
}
