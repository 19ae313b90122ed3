import { mostDrawn, mostLines, type Network } from '#shared/areas/contacts/ties.schema.ts'
import { inTurns, isCurrent } from '#shared/areas/contacts/ties.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listLinks, listLinksAmong, type TieLink, tiedContactsById } from './links.queries.ts'

interface Reached {
  id: string
  parentId: string | null
  step: number
}

/** Who knows whom, two steps out from a contact; bounded, and it says when there are more. */
export async function drawNetwork(db: AnyDb, contactId: string, past: boolean, today: string): Promise<Network> {
  const filter = { today, past, limit: mostDrawn + 1 }
  const middle: Reached = { id: contactId, parentId: null, step: 0 }
  const first = inTurns([reachedFrom(middle, await listLinks(db, contactId, filter))], mostDrawn - 1, ({ id }) => id)
  const known = new Set([contactId, ...first.chosen.map(({ id }) => id)])
  const lists: Reached[][] = []
  for (const node of first.chosen) lists.push(reachedFrom(node, await listLinks(db, node.id, filter)).filter(({ id }) => !known.has(id)))
  const second = inTurns(lists, mostDrawn - known.size, ({ id }) => id)
  const reached = [middle, ...first.chosen, ...second.chosen]
  const contacts = await tiedContactsById(db, reached.map(({ id }) => id))
  if (!contacts.has(contactId)) throw notFound('contacts', contactId)
  const links = await listLinksAmong(db, reached.map(({ id }) => id), { ...filter, limit: mostLines + 1 })
  return {
    nodes: reached.map((node) => ({ ...contacts.get(node.id)!, step: node.step, parentId: node.parentId })),
    lines: links.slice(0, mostLines).map(({ id, fromId, toId, kindId, until }) => ({ id, fromId, toId, kindId, current: isCurrent({ until }, today) })),
    more: first.more || second.more || links.length > mostLines,
  }
}

/** Whom these ties lead to from a node, each once. */
function reachedFrom(from: Reached, links: TieLink[]): Reached[] {
  const others = new Set(links.map((link) => (link.fromId === from.id ? link.toId : link.fromId)))
  return [...others].map((id) => ({ id, parentId: from.id, step: from.step + 1 }))
}
