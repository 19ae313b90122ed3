import { defaultZone, momentAt } from '#shared/base/time.ts'
import type { DeskClient } from '#test/harness.ts'

/** A moment on the clinic's clocks. */
export const at = (day: string, clock: string) => momentAt(day, clock, defaultZone)

export const evening = { start: at('2026-12-03', '18:00'), end: at('2026-12-03', '20:00') }

export const group = (client: DeskClient, organizationName = 'Oak Street Tenants') =>
  client.contacts.create({ kind: 'organization', organizationName, organizationKind: 'group' })

export const person = (client: DeskClient, givenName: string, familyName = 'Warsame') => client.contacts.create({ kind: 'person', givenName, familyName })

export const room = (client: DeskClient, name: string, capacity = 20) => client.space.createRoom({ name, capacity })

export const meeting = (client: DeskClient, part: Partial<Parameters<DeskClient['meetings']['create']>[0]> = {}) =>
  client.meetings.create({ title: 'Rent increase at 40 Oak', ...evening, ...part })
