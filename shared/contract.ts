import { briefsContract } from './areas/briefs/briefs.contract.ts'
import { campaignsContract } from './areas/campaigns/campaigns.contract.ts'
import { contactsContract } from './areas/contacts/contacts.contract.ts'
import { loansContract } from './areas/loans/loans.contract.ts'
import { meetingsContract } from './areas/meetings/meetings.contract.ts'
import { spaceContract } from './areas/space/space.contract.ts'
import { staffContract } from './areas/staff/staff.contract.ts'
import { todayContract } from './areas/today/today.contract.ts'
import { deskContract } from './desk.contract.ts'

/** Each area's part of the contract. */
export const areaContracts = {
  staff: staffContract,
  contacts: contactsContract,
  meetings: meetingsContract,
  space: spaceContract,
  loans: loansContract,
  briefs: briefsContract,
  campaigns: campaignsContract,
  today: todayContract,
}
export type AreaName = keyof typeof areaContracts

/** All that the renderer can ask of main. */
export const contract = { desk: deskContract, ...areaContracts }
