import type { NetworkNode } from './ties.schema.ts'

type Drawn = Pick<NetworkNode, 'id' | 'step' | 'parentId'>

/** Where a contact is drawn, from the middle, x to the right and y down; its label stands outward of it, at `turn` degrees. */
export interface Place {
  id: string
  x: number
  y: number
  label: { turn: number; anchor: 'start' | 'middle' | 'end' }
}

/** The drawing: half its width and half its height, labels within. */
export interface Layout {
  places: Map<string, Place>
  halfWidth: number
  halfHeight: number
}

/** The least distance along a ring, so that turned labels stand beside each other. */
export const leastGap = 18
const innerRing = 110
const betweenRings = 160
const labelLength = 150
const labelHeight = 30
/** With this many rays or fewer, labels lie level, which reads better; with more they follow their ray. */
const mostLevel = 14

/**
 * Draws a network in rings: the first contact in the middle, its neighbours around it, and theirs further out,
 * each in the sector of the one it was reached through. The same network is always drawn the same.
 */
export function layOut(nodes: readonly Drawn[]): Layout {
  const middle = nodes.find(({ step }) => step === 0)
  const inner = nodes.filter(({ step }) => step === 1)
  const outer = Map.groupBy(nodes.filter(({ step }) => step === 2), ({ parentId }) => parentId ?? '')
  const widths = inner.map(({ id }) => Math.max(1, outer.get(id)?.length ?? 0))
  const rays = widths.reduce((sum, width) => sum + width, 0)
  const ray = (2 * Math.PI) / Math.max(1, rays)
  const nearest = Math.min(Math.PI, ...widths.map((width, index) => ((width + widths[(index + 1) % widths.length]!) / 2) * ray))
  const near = Math.max(innerRing, leastGap / nearest)
  const far = Math.max(near + betweenRings, leastGap / ray)
  const level = rays <= mostLevel
  const places = new Map<string, Place>()
  if (middle) places.set(middle.id, { id: middle.id, x: 0, y: 0, label: { turn: 0, anchor: 'middle' } })
  // The first ray begins at the top, half a ray on, so that no label stands straight above the middle.
  let from = -Math.PI / 2
  for (const [index, node] of inner.entries()) {
    const width = widths[index]! * ray
    places.set(node.id, placeAt(node.id, from + width / 2, near, level))
    for (const [at, child] of (outer.get(node.id) ?? []).entries()) places.set(child.id, placeAt(child.id, from + (at + 0.5) * ray, far, level))
    from += width
  }
  const radius = outer.size > 0 ? far : inner.length > 0 ? near : 40
  return { places, halfWidth: radius + labelLength, halfHeight: radius + (level ? labelHeight : labelLength) }
}

function placeAt(id: string, angle: number, radius: number, level: boolean): Place {
  const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)]
  const leftward = x < -1e-6
  const degrees = (angle * 180) / Math.PI
  return { id, x, y, label: { turn: level ? 0 : leftward ? degrees + 180 : degrees, anchor: leftward ? 'end' : 'start' } }
}
