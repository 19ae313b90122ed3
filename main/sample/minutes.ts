import type { z } from 'zod'
import type { decisionInput } from '#shared/areas/meetings/minutes.schema.ts'

/** What was written under each item of a committee's agenda, in its order, two meetings running; no case facts. */
export const sampleMinutes: readonly { inDays: number; items: readonly { notes: string; tabled?: string; decision?: z.input<typeof decisionInput>; promise?: { what: string; inDays: number; done?: boolean } }[] }[] = [
  {
    inDays: -35,
    items: [
      { notes: 'Nine came, two of them for the first time. The minutes of last time were read and approved.' },
      { notes: 'The list of repairs has grown to 61 flats; floor captains for the ninth and tenth are still missing.', tabled: 'List of repairs, October' },
      {
        notes: 'Two ways were weighed: a letter with all names, or a delegation to the owner’s office.',
        decision: { text: 'To send the owner a letter with the list, signed by every floor, before a delegation.', movedBy: 'Imani Okoye', secondedBy: 'Jo Tran', outcome: 'carried', votesFor: 7, votesAgainst: 1, votesAbstained: 1, dissent: 'R. Castellanos, who would have gone at once' },
        promise: { what: 'Collect the signatures of the fifth to eighth floors', inDays: -21, done: true },
      },
      { notes: '', promise: { what: 'Translate the letter into Tamil and Spanish', inDays: -25, done: true } },
    ],
  },
  {
    inDays: -7,
    items: [
      { notes: 'Eleven came. A neighbour from the next building listened in.' },
      { notes: 'The letter went out with 148 names. No answer yet.', tabled: 'Copy of the letter' },
      {
        notes: 'If there is no answer in two weeks, the committee asks to be heard at City Hall.',
        decision: { text: 'To prepare three speakers for the housing committee.', outcome: 'consensus', conflict: 'B. Silva works for the owner’s company and left the room' },
        promise: { what: 'Ask the councillor’s office when the item comes up', inDays: 4 },
      },
      { notes: 'Food and child care go on as they are.', promise: { what: 'Find a floor captain for the ninth floor', inDays: 9 } },
    ],
  },
]
