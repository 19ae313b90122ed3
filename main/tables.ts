import type { BriefsTables } from './areas/briefs/briefs.tables.ts'
import type { CampaignsTables } from './areas/campaigns/campaigns.tables.ts'
import type { ContactsTables } from './areas/contacts/contacts.tables.ts'
import type { LoansTables } from './areas/loans/loans.tables.ts'
import type { MeetingsTables } from './areas/meetings/meetings.tables.ts'
import type { SpaceTables } from './areas/space/space.tables.ts'
import type { StaffTables } from './areas/staff/staff.tables.ts'
import type { StoreTables } from './store/store.tables.ts'

/** Every table of the store, each area's beside the store's own. */
export interface Tables extends StoreTables, StaffTables, ContactsTables, MeetingsTables, SpaceTables, LoansTables, BriefsTables, CampaignsTables {}
