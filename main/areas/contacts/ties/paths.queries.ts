import { longestPath, mostPaths, type TiePaths } from '#shared/areas/contacts/ties.schema.ts'
import { findPaths, pairOf } from '#shared/areas/contacts/paths.rules.ts'
import { wayFrom } from '#shared/areas/contacts/ties.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listTieKinds } from './kinds.queries.ts'
import { listLinks, type TieLink, tiedContactsById } from './links.queries.ts'

/** The search looks through at most this many contacts' ties, and this many ties at each end of one of them. */
const mostLookedThrough = 2000
const mostAtOne = 500

/** The shortest ways from one contact to another over ties that hold today, at most four steps long and five in number. */
export async function findTiePaths(db: AnyDb, fromId: string, toId: string, today: string): Promise<TiePaths> {
  const ends = await tiedContactsById(db, [fromId, toId])
  for (const id of [fromId, toId]) if (!ends.has(id)) throw notFound('contacts', id)
  let looked = 0
  let cutShort = false
  const linksOf = async (ids: string[]) => {
    const links: TieLink[] = []
    for (const id of ids) {
      if (looked >= mostLookedThrough) {
        cutShort = true
        break
      }
      looked += 1
      const found = await listLinks(db, id, { today, past: false, limit: mostAtOne })
      cutShort ||= found.length >= mostAtOne
      links.push(...found)
    }
    return links
  }
  const { ways, links } = await findPaths(linksOf, fromId, toId, { longest: longestPath, most: mostPaths })
  const alike = new Map((await listTieKinds(db)).map((kind) => [kind.id, kind.alike]))
  const stepOf = (from: string, to: string) => ({
    fromId: from,
    toId: to,
    ties: links.get(pairOf(from, to))!.slice(0, 5).map((link) => ({ id: link.id, kindId: link.kindId, role: link.role, way: wayFrom(link, from, alike.get(link.kindId) ?? false) })),
  })
  return {
    paths: ways.map((way) => way.slice(1).map((to, index) => stepOf(way[index]!, to))),
    contacts: [...(await tiedContactsById(db, [...new Set([fromId, toId, ...ways.flat()])])).values()],
    cutShort,
  }
}
