import type { ConsentsTables } from './consents/consents.tables.ts'
import type { DuplicatesTables } from './duplicates/duplicates.tables.ts'
import type { FieldsTables } from './fields/fields.tables.ts'
import type { FollowUpsTables } from './followUps/followUps.tables.ts'
import type { GroupsTables } from './groups/groups.tables.ts'
import type { ImportingTables } from './importing/importing.tables.ts'
import type { LadderTables } from './ladder/ladder.tables.ts'
import type { PrivateNotesTables } from './privateNotes/privateNotes.tables.ts'
import type { SafetyTables } from './safety/safety.tables.ts'
import type { TiesTables } from './ties/ties.tables.ts'
import type { TimelineTables } from './timeline/timeline.tables.ts'

export interface ContactsTables extends SafetyTables, TiesTables, LadderTables, TimelineTables, FollowUpsTables, FieldsTables, GroupsTables, ConsentsTables, PrivateNotesTables, DuplicatesTables, ImportingTables {
  contact: {
    id: string
    kind: string
    /** As shown. */
    name: string
    /** Folded, family name first: what lists are ordered by. */
    sort_name: string
    /** The shown name folded: what an import compares, however the file splits names. */
    match_name: string
    given_name: string
    family_name: string
    organization_name: string
    organization_kind: string | null
    pronouns: string
    affiliation: string
    needs_interpretation: number
    /** "1975", "1975-04-02", "--04-02" or empty. */
    born: string
    neighbourhood: string
    ward: string
    riding: string
    notes: string
    /** Written by the safe-contact card alone: on no list without a permit. */
    unsafe: number
    archived_at: number | null
    /** Folded words of an archived contact, which the search index no longer holds; else null. */
    archived_text: string | null
    version: number
    created_at: number
    updated_at: number
  }
  /** `digits`: the number without anything else, for search and comparison. */
  contact_phone: { contact_id: string; position: number; kind: string; number: string; digits: string }
  /** `folded`: lower case, for comparison. */
  contact_email: { contact_id: string; position: number; kind: string; address: string; folded: string }
  contact_address: { contact_id: string; position: number; kind: string; street: string; city: string; province: string; postal_code: string }
  contact_other_name: { contact_id: string; position: number; name: string; folded: string }
  /** `value` is JSON; `folded` as it is searched and compared. */
  contact_custom: { contact_id: string; field_id: string; value: string; folded: string }
  contact_language: { contact_id: string; position: number; language: string }
  /** `sort_name` as on the contact, so that one index serves a tag's list in order. */
  contact_tag: { contact_id: string; tag: string; sort_name: string }
  /** How a tag is spelled: the first spelling in use wins over "Tenants", "tenants" and "TENANTS". */
  contact_tag_name: { folded: string; tag: string }
}
