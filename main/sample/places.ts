import type { z } from 'zod'
import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { MeetingInput } from '#shared/areas/meetings/meetings.schema.ts'
import type { roomInput, siteInput } from '#shared/areas/space/rooms.schema.ts'

type OrganizationKind = NonNullable<ContactInput['organizationKind']>

/** The sample's clinic. Every name here is made up; `.example` and 555-01xx lead nowhere. */
export const clinic = {
  name: 'Lakeshore East Community Legal Services',
  frenchName: 'Services juridiques communautaires Lakeshore-Est',
  street: '212 Millrace Avenue, 2nd floor',
  city: 'Toronto',
  province: 'ON',
  postalCode: 'M1A 0A1',
  phone: '416-555-0100',
  email: 'office@lakeshoreeast.example',
  website: 'lakeshoreeast.example',
} as const

export const streets: readonly string[] = [
  'Millrace Avenue', 'Tannery Hill Road', 'Larkspur Park Drive', 'Kiln Hollow Lane', 'Corriveau Street', 'Semaphore Road', 'Wickham Bluffs Drive',
  'Copper Beech Crescent', 'Dunmore Village Road', 'Fernley Heights Avenue', 'Gasworks Street', 'Orchard Gate', 'Saint Brendan’s Place',
  'East Quay Boulevard', 'Ropewalk Street', 'Cooperage Row', 'Lantern Court', 'Thistledown Terrace', 'Packet Street', 'Old Toll Road',
  'Chandler’s Way', 'Sorrel Avenue', 'Whitethorn Square', 'Ferry Slip Road', 'Bellwether Drive', 'Cartwright Mews', 'Nightjar Crescent',
  'Threadneedle Lane', 'Sumac Hollow Road', 'Pumphouse Street',
]

export const neighbourhoods: readonly string[] = [
  'Millrace', 'Tannery Hill', 'Larkspur Park', 'Kiln Hollow', 'Harbour Flats', 'Saint Brendan’s', 'Gasworks', 'Orchard Gate', 'Copper Beech',
  'Wickham Bluffs', 'Dunmore Village', 'Fernley Heights', 'Semaphore Park', 'East Quay',
]

export const organizations: readonly { name: string; kind: OrganizationKind }[] = [
  { name: 'Tenants of 40 Ropewalk Street', kind: 'group' },
  { name: 'Tenants of 1180 Millrace Avenue', kind: 'group' },
  { name: 'Corriveau Towers Tenants’ Association', kind: 'group' },
  { name: 'Kiln Hollow Tenants United', kind: 'group' },
  { name: 'Harbour Flats Rooming House Tenants', kind: 'group' },
  { name: 'Larkspur Park Co-op Members’ Circle', kind: 'group' },
  { name: 'Semaphore Road Tenants’ Committee', kind: 'group' },
  { name: 'Copper Beech Mobile Home Residents', kind: 'group' },
  { name: 'East Quay Repairs Now', kind: 'group' },
  { name: 'ODSP Action Circle, East End', kind: 'group' },
  { name: 'Raise the Rates Working Group, Gasworks', kind: 'group' },
  { name: 'Tannery Hill Food Justice Table', kind: 'group' },
  { name: 'Fair Fares Riders’ Group', kind: 'group' },
  { name: 'Mothers of Orchard Gate', kind: 'group' },
  { name: 'Dunmore Village Seniors’ Council', kind: 'group' },
  { name: 'Wickham Bluffs Residents’ Association', kind: 'group' },
  { name: 'Injured Workers of the East End', kind: 'group' },
  { name: 'Night Shift Cleaners’ Circle', kind: 'group' },
  { name: 'Gig Couriers’ Meet-up', kind: 'group' },
  { name: 'Fernley Heights Youth Council', kind: 'group' },
  { name: 'Saint Brendan’s Newcomer Parents', kind: 'group' },
  { name: 'East End Deaf Community Table', kind: 'group' },
  { name: 'Cercle des francophones de l’Est', kind: 'group' },
  { name: 'Tamil Seniors’ Walking Group, Millrace', kind: 'group' },
  { name: 'Somali Mothers’ Circle, Larkspur Park', kind: 'group' },
  { name: 'Caregivers of Kiln Hollow', kind: 'group' },
  { name: 'Millrace Neighbourhood Centre', kind: 'agency' },
  { name: 'Tannery Hill Settlement House', kind: 'agency' },
  { name: 'Harbour Flats Food Bank', kind: 'agency' },
  { name: 'East Quay Community Health Centre', kind: 'agency' },
  { name: 'Larkspur Newcomer Services', kind: 'agency' },
  { name: 'Semaphore Street Outreach', kind: 'agency' },
  { name: 'Gasworks Drop-in', kind: 'agency' },
  { name: 'Orchard Gate Child and Family Centre', kind: 'agency' },
  { name: 'Copper Beech Women’s Shelter Network', kind: 'agency' },
  { name: 'Dunmore Seniors’ Home Support', kind: 'agency' },
  { name: 'Carrefour communautaire du Quai Est', kind: 'agency' },
  { name: 'Fernley Disability Resource Centre', kind: 'agency' },
  { name: 'Wickham Employment Hub', kind: 'agency' },
  { name: 'Lantern Court Mental Health Services', kind: 'agency' },
  { name: 'Building Cleaners’ Union, Local 9041', kind: 'union' },
  { name: 'Hotel and Kitchen Workers, Local 7712', kind: 'union' },
  { name: 'Public Employees’ Union, Local 8830', kind: 'union' },
  { name: 'Transit Operators’ Union, Local 9116', kind: 'union' },
  { name: 'Home Care Workers, Local 7405', kind: 'union' },
  { name: 'Education Workers, Local 8662', kind: 'union' },
  { name: 'East End Labour Table', kind: 'union' },
  { name: 'Masjid al-Salam of Millrace', kind: 'faith' },
  { name: 'Kiln Hollow Islamic Centre', kind: 'faith' },
  { name: 'Saint Brendan’s Parish', kind: 'faith' },
  { name: 'Gasworks United Church Hall', kind: 'faith' },
  { name: 'Iglesia Nueva Esperanza, Orchard Gate', kind: 'faith' },
  { name: 'Tewahedo Church of Harbour Flats', kind: 'faith' },
  { name: 'Gurdwara Sahib Semaphore Park', kind: 'faith' },
  { name: 'Sri Murugan Temple, Fernley Heights', kind: 'faith' },
  { name: 'Larkspur Park Buddhist Centre', kind: 'faith' },
  { name: 'Wickham Bluffs Synagogue', kind: 'faith' },
  { name: 'Korean Church of East Quay', kind: 'faith' },
  { name: 'Interfaith Table of the East End', kind: 'faith' },
  { name: 'Radio Millrace, community radio', kind: 'media' },
  { name: 'The East Quay Lantern, newspaper', kind: 'media' },
  { name: 'Tamil Evening Hour, radio programme', kind: 'media' },
  { name: 'Somali Neighbours Podcast', kind: 'media' },
  { name: 'Office of the Councillor, Ward 14', kind: 'electedOffice' },
  { name: 'Office of the Councillor, Ward 19', kind: 'electedOffice' },
  { name: 'MPP Constituency Office, East End', kind: 'electedOffice' },
  { name: 'MP Constituency Office, East End', kind: 'electedOffice' },
  { name: 'Office of the School Trustee, East End', kind: 'electedOffice' },
  { name: 'Ministry Regional Office, Housing', kind: 'ministry' },
  { name: 'Ministry Regional Office, Labour', kind: 'ministry' },
  { name: 'Ministry Regional Office, Social Services', kind: 'ministry' },
  { name: 'Tannery Hill Public School', kind: 'school' },
  { name: 'Fernley Heights Collegiate', kind: 'school' },
  { name: 'École élémentaire du Vieux-Moulin', kind: 'school' },
  { name: 'Orchard Gate Adult Learning Centre', kind: 'school' },
  { name: 'Cooperage Row Print Shop', kind: 'business' },
  { name: 'Thistledown Bakery and Café', kind: 'business' },
  { name: 'Packet Street Halal Grocery', kind: 'business' },
  { name: 'Friends of the Pumphouse Library', kind: 'other' },
  { name: 'East End Community Garden', kind: 'other' },
]

/** Tags an organizer gives; none says whether someone is a client. */
export const tags: readonly string[] = [
  'tenant leader', 'ODSP', 'Ontario Works', 'food bank', 'seniors', 'youth', 'newcomers', 'injured workers', 'rent strike 2024', 'repairs',
  'transit riders', 'disability justice', 'minimum wage', 'child care', 'building captain', 'phone tree', 'door knocker', 'interpreter', 'speaker',
  'note-taker', 'greeter', 'cook', 'driver', 'board', 'volunteer', 'media list', 'allies', 'faith leader', 'steering committee', 'francophone',
]

export const sites: readonly z.input<typeof siteInput>[] = [
  { name: 'Clinic', address: '212 Millrace Avenue, 2nd floor, Toronto', notes: 'The elevator is to the left of the main door. After 6 p.m. ring at the side door.' },
  { name: 'Gasworks United Church Hall', address: '9 Gasworks Street, Toronto', notes: 'The key is in the lock box by the kitchen door; the front desk has the number. Bicycles at the back.' },
]

/** Rooms by the names of their site and of the rooms they are made of. */
export type SampleRoom = Omit<z.input<typeof roomInput>, 'siteId' | 'partIds'> & { site: string; parts?: readonly string[] }

const atClinic = ['stepFree', 'elevator', 'accessibleWashroom', 'allGenderWashroom', 'nearTransit'] as const
const atChurch = ['stepFree', 'automaticDoor', 'accessibleWashroom', 'hearingLoop', 'nearTransit'] as const

export const rooms: readonly SampleRoom[] = [
  {
    name: 'Big Hall', site: 'Clinic', capacity: 120, layouts: { theatre: 120, tables: 72, circle: 48, open: 120 }, access: [...atClinic, 'hearingLoop'], setupMinutes: 30, cleanupMinutes: 30,
    features: ['microphones', 'projector', 'stacking chairs', 'kitchen next door'],
    notes: 'The group sets up and stacks the chairs after. The side door locks itself at 9 p.m.',
  },
  {
    name: 'Boardroom', site: 'Clinic', capacity: 22, layouts: { boardroom: 22 }, access: [...atClinic], features: ['screen', 'video camera', 'whiteboard'],
    notes: 'Board nights come first. The screen’s remote is kept at the front desk.',
  },
  {
    name: 'Kitchen Table Room', site: 'Clinic', capacity: 12, layouts: { tables: 12, circle: 10 }, access: [...atClinic], cleanupMinutes: 15, features: ['kettle', 'stove', 'toy shelf', 'flip chart'],
    notes: 'Good for house meetings and food. Wash up and take the compost out.',
  },
  { name: 'Interview Room', site: 'Clinic', capacity: 4, access: [...atClinic, 'quiet'], features: ['door with a window'], notes: 'Ask the front desk; it is needed at short notice.' },
  {
    name: 'Teleconference Room', site: 'Clinic', capacity: 8, layouts: { boardroom: 8 }, access: [...atClinic, 'quiet'], features: ['speaker phone', 'video camera'],
    notes: 'Leave the dial-in card on the table for the next group.',
  },
  { name: 'Teleconference line', site: 'Clinic', kind: 'line', capacity: 40, features: ['toll-free', 'English and French greeting'], notes: 'The codes are at the front desk; they change each month.' },
  { name: 'Computer station 1', site: 'Clinic', kind: 'station', capacity: 1, access: ['stepFree', 'elevator'], features: ['scanner', 'headphones'], notes: 'One hour at a time when others are waiting. Sign out of every account.' },
  { name: 'Computer station 2', site: 'Clinic', kind: 'station', capacity: 1, access: ['stepFree', 'elevator', 'quiet'], features: ['height-adjustable desk', 'screen reader', 'headphones'], notes: 'For those who need the large screen first.' },
  {
    name: 'Children’s Corner', site: 'Clinic', capacity: 15, layouts: { open: 15 }, access: [...atClinic], cleanupMinutes: 15, features: ['low tables', 'toys', 'sink'],
    notes: 'For child care during meetings. A worker has to be here the whole time.',
  },
  { name: 'Upstairs Workroom', site: 'Clinic', capacity: 16, layouts: { tables: 16 }, features: ['long tables', 'flip chart', 'supply cupboard', 'stairs only'], notes: 'Banner painting and mailings. There is no elevator to this floor.' },
  {
    name: 'Hall A', site: 'Gasworks United Church Hall', capacity: 60, layouts: { theatre: 60, classroom: 32, circle: 30, tables: 40 }, access: [...atChurch], setupMinutes: 30, cleanupMinutes: 15,
    features: ['stage', 'projector', 'piano'],
    notes: '',
  },
  {
    name: 'Hall B', site: 'Gasworks United Church Hall', capacity: 40, layouts: { theatre: 40, circle: 24, tables: 28 }, access: [...atChurch], setupMinutes: 15, cleanupMinutes: 15,
    features: ['kitchen hatch', 'flip chart'],
    notes: '',
  },
  {
    name: 'Hall A + B', site: 'Gasworks United Church Hall', parts: ['Hall A', 'Hall B'], capacity: 110, layouts: { theatre: 110, tables: 72, open: 110 }, access: [...atChurch], setupMinutes: 45, cleanupMinutes: 30,
    features: ['stage', 'projector', 'piano', 'kitchen hatch'],
    notes: 'The wall takes two people and ten minutes to open.',
  },
]

export const meetingTitles: readonly { title: string; kind: MeetingInput['kind'] }[] = [
  { title: 'Tenants’ meeting: heat and repairs', kind: 'community' },
  { title: 'Building meeting, 40 Ropewalk Street', kind: 'community' },
  { title: 'Corriveau Towers general meeting', kind: 'community' },
  { title: 'East End transit town hall', kind: 'community' },
  { title: 'Raise the Rates community supper', kind: 'community' },
  { title: 'Newcomer parents’ evening', kind: 'community' },
  { title: 'Seniors’ tea and talk', kind: 'community' },
  { title: 'Réunion communautaire en français', kind: 'community' },
  { title: 'Annual celebration of tenant leaders', kind: 'community' },
  { title: 'Repairs campaign working group', kind: 'workingGroup' },
  { title: 'Fair fares working group', kind: 'workingGroup' },
  { title: 'ODSP Action Circle planning', kind: 'workingGroup' },
  { title: 'Food justice table', kind: 'workingGroup' },
  { title: 'Outreach and phone tree planning', kind: 'workingGroup' },
  { title: 'Newsletter and flyer team', kind: 'workingGroup' },
  { title: 'Power map of the repairs campaign', kind: 'workingGroup' },
  { title: 'House meeting, Kiln Hollow', kind: 'house' },
  { title: 'House meeting in Tamil, Millrace', kind: 'house' },
  { title: 'House meeting in Somali, Larkspur Park', kind: 'house' },
  { title: 'House meeting, third floor neighbours', kind: 'house' },
  { title: 'Kitchen table talk with caregivers', kind: 'house' },
  { title: 'Workshop: how to chair a meeting', kind: 'workshop' },
  { title: 'Workshop: choosing an issue', kind: 'workshop' },
  { title: 'Workshop: one-to-one conversations', kind: 'workshop' },
  { title: 'Workshop: your first deputation', kind: 'workshop' },
  { title: 'Workshop: talking to reporters', kind: 'workshop' },
  { title: 'Know your rights at work', kind: 'workshop' },
  { title: 'Atelier : prendre la parole en public', kind: 'workshop' },
  { title: 'One-to-one over coffee', kind: 'oneToOne' },
  { title: 'One-to-one with a building captain', kind: 'oneToOne' },
  { title: 'First conversation with a new neighbour', kind: 'oneToOne' },
  { title: 'Check-in with a committee chair', kind: 'oneToOne' },
  { title: 'Delegation to the Ward 14 office', kind: 'delegation' },
  { title: 'Delegation to the property manager', kind: 'delegation' },
  { title: 'Visit to the MPP’s constituency office', kind: 'delegation' },
  { title: 'Deputation: housing committee', kind: 'deputation' },
  { title: 'Deputation: TTC Board', kind: 'deputation' },
  { title: 'Practice night before the deputation', kind: 'deputation' },
  { title: 'Budget hearing: going together', kind: 'hearing' },
  { title: 'Public hearing on the housing bill', kind: 'hearing' },
]

/** What a room is booked for when no meeting of ours is behind it. */
export const bookingPurposes: readonly string[] = [
  'Tenants’ committee', 'Steering committee', 'Working group', 'Board meeting', 'Phone bank', 'Banner painting', 'Envelope stuffing',
  'Child care during the meeting', 'Interpreters’ briefing', 'Volunteer orientation', 'Language circle', 'Food hamper packing', 'Press conference',
  'Teleconference with allied groups', 'Practice for a deputation', 'Film night', 'Seniors’ lunch', 'Youth council', 'Flyer design', 'Staff meeting',
  'Community kitchen', 'Public computer hour', 'Leadership training', 'Union local meeting', 'Annual general meeting',
]

/** What an organizer jots down about someone: nothing of a legal case, nothing about being a client. */
export const notes: readonly string[] = [
  'Knows everyone on the third floor.',
  'Prefers a call after 6 p.m.',
  'Offered the kitchen for a house meeting.',
  'Can bring two neighbours who speak the same language.',
  'Chaired for the first time in spring and did well.',
  'Likes to be asked in person; does not read email.',
  'Makes the best samosas; ask before large suppers.',
  'Has a van and will drive people home.',
  'Wants to learn to take minutes.',
  'Needs large print.',
  'Brings two children; arrange child care.',
  'Good with numbers; would check the fare count.',
  'Quiet in big rooms, strong one to one.',
  'Ready to speak at committee if someone goes along.',
  'Works nights; mornings are best.',
  'Asked for the agenda in advance.',
  'Met at the East Quay street festival.',
  'Would like to translate flyers.',
  'Away every summer until September.',
  'Passed the sign-up sheet around the whole building.',
  'Cares most about the buses.',
  'Prefers to help behind the scenes.',
  'Took the poster for the laundry room.',
  'Next step: ask to be building captain.',
  'Sings, and gets the room to sing along.',
]
