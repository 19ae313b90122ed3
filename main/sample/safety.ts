import type { z } from 'zod'
import type { cardInput } from '#shared/areas/contacts/safety.schema.ts'
import type { consentInput } from '#shared/areas/contacts/consents.schema.ts'
import { addDays, addMonths } from '#shared/base/time.ts'

/** Cards of a few invented people, as seen from this day: two with limits, one not to be contacted, one due to be asked again, one safe. */
export const sampleCards = (today: string): z.input<typeof cardInput>[] => [
  {
    level: 'limited', call: 'no', voicemail: 'no', text: 'yes', email: 'no', mail: 'no', nameClinic: 'no', hours: 'While the children are in school',
    spans: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:30', to: '14:30' })), codeName: 'Rosa', whatToSay: 'It is about the bake sale; can she call back?',
    checkedOn: addDays(today, -20), note: 'Someone at home looks through her calls and mail. She will say when this changes.',
  },
  { level: 'unsafe', checkedOn: addDays(today, -12), note: 'Threatened by the superintendent after the last meeting. Comes by on Thursdays.' },
  {
    level: 'limited', call: 'yes', voicemail: 'no', text: 'no', email: 'yes', mail: 'no', nameClinic: 'no', hours: 'Evenings only; works nights',
    checkedOn: addDays(today, -130), note: 'The employer must not learn of the organizing.',
  },
  { level: 'safe', checkedOn: addDays(today, -30) },
]

type SampleConsent = z.input<typeof consentInput>

/** Consents of one invented person after another: express, running out, a membership's, and one long ago. */
export const sampleConsents = (today: string): SampleConsent[] => [
  {
    channel: 'email', purpose: 'newsletter', type: 'express', givenOn: addDays(today, -200), method: 'form', wording: 'Yes, send me the clinic’s newsletter. I can stop at any time.',
    wordingVersion: '2026-1', language: 'English', takenBy: 'Devon Clarke', evidence: 'Binder 3, sign-up sheet of the spring assembly',
  },
  { channel: 'email', purpose: 'fundraising', type: 'implied', basis: 'gift', givenOn: addDays(addMonths(today, -24), 24), method: 'web', evidence: 'Receipt in the donations ledger' },
  { channel: 'phone', purpose: 'newsletter', type: 'implied', basis: 'membership', givenOn: addDays(today, -900), method: 'inPerson', takenBy: 'Marie-Ève Lachance', evidence: 'Members’ register' },
  { channel: 'text', purpose: 'other', purposeWords: 'reminders of delegations', type: 'express', givenOn: addDays(today, -90), method: 'phone', takenBy: 'Marie-Ève Lachance' },
  { channel: 'email', purpose: 'newsletter', type: 'implied', basis: 'inquiry', givenOn: addDays(today, -240), method: 'email' },
]
