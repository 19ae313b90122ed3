import { briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import { letterhead, type Letterhead, type LetterheadWithShipped } from '#shared/areas/briefs/letterhead.schema.ts'
import { shippedDisclaimers } from '#main/documents/words.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Until someone chooses: a dark teal, white on which reads at 6.6 to 1. */
const firstAccent = '#0b6157'
const nothing = { 'en-CA': '', 'fr-CA': '' }

/** How the clinic's documents look, as saved or as the program begins. */
export async function getLetterhead(db: AnyDb): Promise<LetterheadWithShipped> {
  const row = await db.selectFrom('letterhead').selectAll().executeTakeFirst()
  const logo = await db.selectFrom('letterhead_logo').select('type').executeTakeFirst()
  const kept: Letterhead = row
    ? letterhead.parse({ accent: row.accent, lines: JSON.parse(row.lines), logoAlt: JSON.parse(row.logo_alt), disclaimers: JSON.parse(row.disclaimers) })
    : { accent: firstAccent, lines: nothing, logoAlt: nothing, disclaimers: unset() }
  return { ...kept, shipped: shippedDisclaimers, hasLogo: logo !== undefined }
}

/** The clinic's logo, or null. */
export async function findLogo(db: AnyDb): Promise<Blob | null> {
  const row = await db.selectFrom('letterhead_logo').select(['type', 'bytes']).executeTakeFirst()
  return row ? new Blob([new Uint8Array(row.bytes)], { type: row.type }) : null
}

const unset = () => Object.fromEntries(briefKind.options.map((kind) => [kind, { 'en-CA': null, 'fr-CA': null }])) as Letterhead['disclaimers']
