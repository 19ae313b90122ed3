import type { Claim } from '#shared/areas/loans/equipment.schema.ts'
import { type ConflictReason, deskError, type ErrorData } from '#shared/base/errors.ts'

/** CONFLICT with who has a thing, or has reserved it, and from when to when. */
export function refusedBy(reason: ConflictReason, claims: readonly Claim[], more: Partial<ErrorData<'CONFLICT'>> = {}) {
  const others = claims.slice(0, 50).map(({ id, contactName, code, itemName, from, to }) => ({ area: 'loans', id, label: contactName ?? (code || itemName), days: { from, to } }))
  return deskError('CONFLICT', { reason, with: others, ...more })
}
