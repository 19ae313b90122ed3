import type { ContactKind } from './contacts.schema.ts'
import type { NetworkNode, Tie, TieKind, TieSeen, Way, Wording } from './ties.schema.ts'

/** Both languages of what was typed in one or both. */
export function spellOut(typed: Wording): Wording {
  return { 'en-CA': typed['en-CA'] || typed['fr-CA'], 'fr-CA': typed['fr-CA'] || typed['en-CA'] }
}

/** Whether a tie holds on `today`: until its day of ending, which no longer counts. Days are "2026-11-24". */
export function isCurrent(tie: { until: string | null }, today: string): boolean {
  return tie.until === null || tie.until > today
}

/** From which end a contact tells a tie. */
export function wayFrom(tie: Pick<Tie, 'fromId'>, contactId: string, alike: boolean): Way {
  return alike || tie.fromId === contactId ? 'forward' : 'backward'
}

/** A kind's name as it is told from one end. */
export const phraseOf = (kind: Pick<TieKind, 'forward' | 'backward'>, way: Way): Wording => kind[way]

/** What is said of two contacts, whoever tells it: the end the forward name is said of comes first; of ends alike, the lesser id. */
export function factOf(tellerId: string, seen: Pick<TieSeen, 'kindId' | 'way'> & { other: { id: string } }, alike: boolean): [from: string, kindId: string, to: string] {
  const [from, to] = seen.way === 'forward' ? [tellerId, seen.other.id] : [seen.other.id, tellerId]
  return alike && to < from ? [to, seen.kindId, from] : [from, seen.kindId, to]
}

/** Whether contacts of these kinds may stand at the ends of such a tie. */
export function fitsEnds(kind: Pick<TieKind, 'fromKind' | 'toKind'>, from: ContactKind, to: ContactKind): boolean {
  return (kind.fromKind ?? from) === from && (kind.toKind ?? to) === to
}

/** The ways in which a contact of this kind can tell a tie of that kind: none, one or both. */
export function waysOf(kind: Pick<TieKind, 'fromKind' | 'toKind' | 'alike'>, teller: ContactKind): Way[] {
  const ways: Way[] = []
  if ((kind.fromKind ?? teller) === teller) ways.push('forward')
  if (!kind.alike && (kind.toKind ?? teller) === teller) ways.push('backward')
  return ways
}

/**
 * Of what each of several lists offers, at most `most` in all, each thing once:
 * the lists take turns, so that one long list does not leave the others without.
 */
export function inTurns<Item>(lists: readonly (readonly Item[])[], most: number, keyOf: (item: Item) => string): { chosen: Item[]; more: boolean } {
  const chosen = new Map<string, Item>()
  const longest = Math.max(0, ...lists.map((list) => list.length))
  let more = false
  for (let turn = 0; turn < longest; turn++) {
    for (const list of lists) {
      const item = list[turn]
      if (item === undefined || chosen.has(keyOf(item))) continue
      if (chosen.size < most) chosen.set(keyOf(item), item)
      else more = true
    }
  }
  return { chosen: [...chosen.values()], more }
}

/** Where a node of the network leads by the arrow keys; null: nowhere. */
export function neighbourInDrawing(nodes: readonly Pick<NetworkNode, 'id' | 'step' | 'parentId'>[], id: string, key: string): string | null {
  const here = nodes.find((node) => node.id === id)
  if (!here) return null
  const ring = nodes.filter((node) => node.step === here.step)
  const at = ring.indexOf(here)
  switch (key) {
    case 'ArrowRight':
      return ring[(at + 1) % ring.length]!.id
    case 'ArrowLeft':
      return ring[(at - 1 + ring.length) % ring.length]!.id
    case 'ArrowUp':
      return here.parentId
    case 'ArrowDown':
      return nodes.find((node) => node.parentId === id)?.id ?? null
    case 'Home':
      return nodes.find((node) => node.step === 0)?.id ?? null
    default:
      return null
  }
}
