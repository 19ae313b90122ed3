import type { AreaName } from '#shared/contract.ts'
import { briefsHandlers } from './areas/briefs/briefs.handlers.ts'
import { briefsMigrations } from './areas/briefs/briefs.migrations.ts'
import { contactsHandlers } from './areas/contacts/contacts.handlers.ts'
import { contactsMigrations } from './areas/contacts/contacts.migrations.ts'
import { importingMigrations } from './areas/contacts/importing/importing.migrations.ts'
import { safetyMigrations } from './areas/contacts/safety/safety.migrations.ts'
import { loansHandlers } from './areas/loans/loans.handlers.ts'
import { loansMigrations } from './areas/loans/loans.migrations.ts'
import { meetingsHandlers } from './areas/meetings/meetings.handlers.ts'
import { meetingsMigrations } from './areas/meetings/meetings.migrations.ts'
import { spaceHandlers } from './areas/space/space.handlers.ts'
import { spaceMigrations } from './areas/space/space.migrations.ts'
import { staffHandlers } from './areas/staff/staff.handlers.ts'
import { staffMigrations } from './areas/staff/staff.migrations.ts'
import { todayHandlers } from './areas/today/today.handlers.ts'
import type { Migration } from './store/migrate.ts'

/** Each area's handlers; a forgotten one does not compile. */
export const areaHandlers = {
  staff: staffHandlers,
  contacts: contactsHandlers,
  meetings: meetingsHandlers,
  space: spaceHandlers,
  loans: loansHandlers,
  briefs: briefsHandlers,
  today: todayHandlers,
} satisfies Record<AreaName, unknown>

/** Each area's steps of the store's shape. */
export const areaMigrations: Migration[] = [
  ...staffMigrations,
  ...contactsMigrations,
  ...safetyMigrations,
  ...importingMigrations,
  ...spaceMigrations,
  ...meetingsMigrations,
  ...loansMigrations,
  ...briefsMigrations,
]
