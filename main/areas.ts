import type { AreaName } from '#shared/contract.ts'
import { briefsHandlers } from './areas/briefs/briefs.handlers.ts'
import { briefsMigrations } from './areas/briefs/briefs.migrations.ts'
import { campaignsHandlers } from './areas/campaigns/campaigns.handlers.ts'
import { campaignsMigrations } from './areas/campaigns/campaigns.migrations.ts'
import { consentsMigrations } from './areas/contacts/consents/consents.migrations.ts'
import { contactsHandlers } from './areas/contacts/contacts.handlers.ts'
import { contactsMigrations } from './areas/contacts/contacts.migrations.ts'
import { ladderMigrations } from './areas/contacts/ladder/ladder.migrations.ts'
import { fieldsMigrations } from './areas/contacts/fields/fields.migrations.ts'
import { findingMigrations } from './areas/contacts/finding/finding.migrations.ts'
import { groupsMigrations } from './areas/contacts/groups/groups.migrations.ts'
import { privateNotesMigrations } from './areas/contacts/privateNotes/privateNotes.migrations.ts'
import { duplicatesMigrations } from './areas/contacts/duplicates/duplicates.migrations.ts'
import { importingMigrations } from './areas/contacts/importing/importing.migrations.ts'
import { safetyMigrations } from './areas/contacts/safety/safety.migrations.ts'
import { tiesMigrations } from './areas/contacts/ties/ties.migrations.ts'
import { followUpsMigrations } from './areas/contacts/followUps/followUps.migrations.ts'
import { timelineMigrations } from './areas/contacts/timeline/timeline.migrations.ts'
import { loansHandlers } from './areas/loans/loans.handlers.ts'
import { loansMigrations } from './areas/loans/loans.migrations.ts'
import { settleStations } from './areas/loans/stations/stations.chores.ts'
import { meetingsHandlers } from './areas/meetings/meetings.handlers.ts'
import { meetingsMigrations } from './areas/meetings/meetings.migrations.ts'
import { meetingSeriesMigrations } from './areas/meetings/series/series.migrations.ts'
import { bodiesMigrations } from './areas/meetings/bodies/bodies.migrations.ts'
import { minutesMigrations } from './areas/meetings/minutes/minutes.migrations.ts'
import { carryTopics } from './areas/meetings/topics/topics.chores.ts'
import { topicsMigrations } from './areas/meetings/topics/topics.migrations.ts'
import { noticesMigrations } from './areas/space/notices/notices.migrations.ts'
import { photosMigrations } from './areas/space/photos/photos.migrations.ts'
import { spaceHandlers } from './areas/space/space.handlers.ts'
import { spaceChores } from './areas/space/space.chores.ts'
import { calendarImportMigrations } from './areas/space/calendar/importing/importing.migrations.ts'
import { seriesMigrations } from './areas/space/series/series.migrations.ts'
import { spaceMigrations } from './areas/space/space.migrations.ts'
import { hoursMigrations } from './areas/space/hours/hours.migrations.ts'
import { policiesMigrations } from './areas/space/policies/policies.migrations.ts'
import { waitlistMigrations } from './areas/space/waitlist/waitlist.migrations.ts'
import { staffHandlers } from './areas/staff/staff.handlers.ts'
import { staffMigrations } from './areas/staff/staff.migrations.ts'
import { todayHandlers } from './areas/today/today.handlers.ts'
import type { Chore } from './app/desk.ts'
import type { Migration } from './store/migrate.ts'

/** Each area's handlers; a forgotten one does not compile. */
export const areaHandlers = {
  staff: staffHandlers,
  contacts: contactsHandlers,
  meetings: meetingsHandlers,
  space: spaceHandlers,
  loans: loansHandlers,
  briefs: briefsHandlers,
  campaigns: campaignsHandlers,
  today: todayHandlers,
} satisfies Record<AreaName, unknown>

/** What comes due by itself. */
export const areaChores: Chore[] = [...spaceChores, settleStations, carryTopics]

/** Each area's steps of the store's shape. */
export const areaMigrations: Migration[] = [
  ...staffMigrations,
  ...contactsMigrations,
  ...safetyMigrations,
  ...tiesMigrations,
  ...ladderMigrations,
  ...followUpsMigrations,
  ...timelineMigrations,
  ...findingMigrations,
  ...fieldsMigrations,
  ...groupsMigrations,
  ...consentsMigrations,
  ...privateNotesMigrations,
  ...duplicatesMigrations,
  ...importingMigrations,
  ...spaceMigrations,
  ...hoursMigrations,
  ...policiesMigrations,
  ...waitlistMigrations,
  ...photosMigrations,
  ...noticesMigrations,
  ...seriesMigrations,
  ...calendarImportMigrations,
  ...meetingsMigrations,
  ...meetingSeriesMigrations,
  ...topicsMigrations,
  ...minutesMigrations,
  ...bodiesMigrations,
  ...campaignsMigrations,
  ...loansMigrations,
  ...briefsMigrations,
]
