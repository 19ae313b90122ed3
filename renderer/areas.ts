import { IconBuildingCommunity, IconCalendarEvent, IconFileText, IconFlag, IconHome, IconSettings, IconTicket, IconUsers } from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import type { AreaName } from '#shared/contract.ts'

/** What an area shows: its page under "/name", and where it has any, its paper under "/print/name". */
interface AreaScreens {
  icon: Icon
  page: ComponentType
  paper?: ComponentType
}

/** Each area's screens, loaded when first opened; the order is the navigation's. */
export const areas = {
  today: { icon: IconHome, page: lazy(() => import('./areas/today/TodayPage.tsx')) },
  contacts: {
    icon: IconUsers,
    page: lazy(() => import('./areas/contacts/ContactsPage.tsx')),
    paper: lazy(() => import('./areas/contacts/paper/ContactPaper.tsx')),
  },
  meetings: {
    icon: IconCalendarEvent,
    page: lazy(() => import('./areas/meetings/MeetingsPage.tsx')),
    paper: lazy(() => import('./areas/meetings/MeetingsPaper.tsx')),
  },
  space: {
    icon: IconBuildingCommunity,
    page: lazy(() => import('./areas/space/SpacePage.tsx')),
    paper: lazy(() => import('./areas/space/paper/SpacePaper.tsx')),
  },
  loans: {
    icon: IconTicket,
    page: lazy(() => import('./areas/loans/LoansPage.tsx')),
    paper: lazy(() => import('./areas/loans/paper/LoansPaper.tsx')),
  },
  briefs: {
    icon: IconFileText,
    page: lazy(() => import('./areas/briefs/BriefsPage.tsx')),
    paper: lazy(() => import('./areas/briefs/paper/BriefPaper.tsx')),
  },
  campaigns: { icon: IconFlag, page: lazy(() => import('./areas/campaigns/CampaignsPage.tsx')) },
  staff: { icon: IconSettings, page: lazy(() => import('./areas/staff/StaffPage.tsx')) },
} satisfies Record<AreaName, AreaScreens>

export const areaNames = Object.keys(areas) as AreaName[]
export const paperOf = (area: AreaName): ComponentType | undefined => (areas[area] as AreaScreens).paper
