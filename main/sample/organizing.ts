import type { z } from 'zod'
import type { EntryInput, oneToOneInput } from '#shared/areas/contacts/timeline.schema.ts'
import type { followUpInput } from '#shared/areas/contacts/followUps.schema.ts'

/** What was said in calls and over doorsteps, in an organizer's words: no case facts, no word of who is a client. */
export const sampleEntries: readonly Pick<EntryInput, 'kind' | 'direction' | 'outcome' | 'text'>[] = [
  { kind: 'call', direction: 'out', outcome: 'reached', text: 'Will come on Thursday and bring a neighbour from 804. Wants to know whether there is child care.' },
  { kind: 'call', direction: 'out', outcome: 'leftMessage', text: 'Left a message about the delegation; try again after six.' },
  { kind: 'call', direction: 'out', outcome: 'noAnswer', text: '' },
  { kind: 'call', direction: 'in', outcome: 'reached', text: 'Asked when the next meeting is. The elevator has been out since Sunday; eleven floors, two people with walkers.' },
  { kind: 'call', direction: 'out', outcome: 'reached', text: 'Can knock on doors on the fifth and sixth floors on Saturday.' },
  { kind: 'email', direction: 'out', outcome: null, text: 'Sent the fact sheet on above-guideline increases, and the date of the assembly.' },
  { kind: 'email', direction: 'in', outcome: null, text: 'Sent photos of the notice that was slid under the doors.' },
  { kind: 'visit', direction: null, outcome: null, text: 'Stopped by with flyers. Three people on the bench outside took some for their floors.' },
  { kind: 'note', direction: null, outcome: null, text: 'Speaks to everyone in the laundry room. Would be a good floor captain.' },
  { kind: 'note', direction: null, outcome: null, text: 'Works nights until Friday: call between two and five.' },
  { kind: 'note', direction: null, outcome: null, text: 'Préfère qu’on lui parle en français; lira volontiers la fiche avant l’assemblée.' },
  { kind: 'letter', direction: 'out', outcome: null, text: 'Invitation to the members’ assembly, large print.' },
]

export const sampleOneToOnes: readonly Omit<z.input<typeof oneToOneInput>, 'at' | 'nextOn'>[] = [
  {
    purpose: 'recruitment', place: 'Coffee shop at the corner', story: 'Came here eleven years ago with two sons. “I never signed anything before this, and then the heat went off.”',
    concerns: 'Rent, and whether speaking up brings trouble', skills: 'Kept the books of a cooperative', networks: 'The Friday sewing circle; half of the seventh floor', ask: 'Come to the committee’s next meeting', answer: 'Yes, if it ends by eight',
    nextStep: 'Give a ride to the committee',
  },
  {
    purpose: 'maintenance', place: 'Lobby', story: 'Tired after the hearing, proud of the turnout. Wants others to talk next time.', concerns: 'That the same four people do it all', skills: 'Calm chair', networks: '', ask: 'Train two people to chair',
    answer: 'Will ask the two who took minutes', nextStep: 'Hand over the chair’s notes',
  },
  {
    purpose: 'escalation', place: 'At home', story: 'Has led the floor meetings since spring. “They count on us getting tired.”', concerns: 'Bus fares, cuts to the late route', skills: 'Speaks at length without notes', networks: 'Mosque, parents’ council', ask: 'Speak for the group at the committee',
    answer: 'Wants to see the text first', nextStep: 'Read the deputation through together',
  },
]

/** What is promised, how many days from today it is due, and how often it comes again. */
export const sampleFollowUps: readonly (Pick<z.input<typeof followUpInput>, 'what' | 'repeat'> & { inDays: number })[] = [
  { what: 'Ring about the ride to the assembly', inDays: -2 },
  { what: 'Send the agenda in large print', inDays: -1 },
  { what: 'Ask who can interpret into Tamil', inDays: 0 },
  { what: 'Confirm the speaking order for the delegation', inDays: 0 },
  { what: 'Bring flyers for the laundry room', inDays: 1 },
  { what: 'Check in with the floor captains', inDays: 2, repeat: 'weekly' },
  { what: 'Thank the volunteers of the door-knock', inDays: 3 },
  { what: 'Ask for the councillor’s answer in writing', inDays: 7 },
  { what: 'Renew the list of building contacts', inDays: 20, repeat: 'monthly' },
]
