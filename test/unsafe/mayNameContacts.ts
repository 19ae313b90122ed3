import { z } from 'zod'
import { campaign } from '#shared/areas/campaigns/campaigns.schema.ts'
import { clinic, deskStatus, member } from '#shared/areas/staff/staff.schema.ts'
import { found } from '#shared/areas/today/today.schema.ts'
import { equipment, slip } from '#shared/areas/loans/equipment.schema.ts'
import { drawer, item } from '#shared/areas/loans/stock.schema.ts'
import { meter } from '#shared/areas/loans/useTerms.schema.ts'
import { room, site } from '#shared/areas/space/rooms.schema.ts'

/** Shapes with a `name` that is nobody's of the contacts. */
const namesOthers: unknown[] = [campaign, room, site, item, drawer, meter, equipment, slip.shape.item, member, clinic, deskStatus.shape.members.element]
/** Keys that end in "name" and name a member of the staff, a room, an item or a drawer. */
const otherNames = new Set(['memberName', 'roomName', 'siteName', 'itemName', 'groupingName', 'fieldName', 'fileName', 'drawerName', 'meterName', 'closedByName', 'firstMemberName', 'secondMemberName', 'approvedByName', 'campaignName', 'ownerName'])

/**
 * Whether an answer of this shape may name a contact: some object in it has a name that is not known to be another thing's,
 * or it holds what no shape tells (a file, a stream, anything at all).
 */
export function mayNameContacts(schema: unknown, seen = new Set<unknown>()): boolean {
  if (schema === undefined || schema === null || seen.has(schema)) return false
  seen.add(schema)
  // A stream's schema is not zod's own.
  if (!(schema instanceof z.ZodType)) return true
  if (schema === found) return true
  const def = schema.def as unknown as Record<string, unknown> & { type: string }
  const within = (...inner: unknown[]) => inner.some((one) => mayNameContacts(one, seen))
  switch (def.type) {
    case 'object': {
      const shape = def.shape as Record<string, unknown>
      return (!namesOthers.includes(schema) && Object.keys(shape).some(namesAContact)) || within(...Object.values(shape), def.catchall)
    }
    case 'array':
      return within(def.element)
    case 'union':
      return within(...(def.options as unknown[]))
    case 'intersection':
      return within(def.left, def.right)
    case 'tuple':
      return within(...(def.items as unknown[]), def.rest)
    case 'record':
    case 'map':
      return within(def.keyType, def.valueType)
    case 'set':
      return within(def.valueType)
    case 'pipe':
      return within(def.in, def.out)
    case 'lazy':
      return within((def.getter as () => unknown)())
    case 'unknown':
    case 'any':
    case 'custom':
    case 'file':
      return true
    default:
      return 'innerType' in def && within(def.innerType)
  }
}

/** Keys of what is written out as one text, in which anything may stand. */
const wholeTexts = new Set(['label', 'csv', 'vcard', 'html', 'content'])

const namesAContact = (key: string) => (/(^n|N)ames?$/.test(key) && !otherNames.has(key)) || wholeTexts.has(key)
