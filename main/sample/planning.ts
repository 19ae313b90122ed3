import type { ContractRouterClient } from '@orpc/contract'
import { proposedDeadline } from '#shared/areas/meetings/needs.rules.ts'
import type { contract } from '#shared/contract.ts'
import { dayAt, defaultZone, hour } from '#shared/base/time.ts'
import type { Chance } from './chance.ts'

type Client = ContractRouterClient<typeof contract>

/** The next larger meetings have their parts taken but for one, something arranged and something open, and fares kept. */
export async function makePlans(client: Client, chance: Chance, people: readonly string[], now: number): Promise<void> {
  const soon = (await client.meetings.between({ from: now, to: now + 14 * 24 * hour })).filter(({ start, expected, cancelled }) => start > now && (expected ?? 0) >= 20 && !cancelled)
  const { defaults } = (await client.meetings.kinds.list()).find(({ kind }) => kind === 'community')!
  const fare = (await client.loans.stock.items()).filter(({ archived }) => !archived).toSorted((one, other) => other.usable - one.usable)[0]
  for (const { id: meetingId, start } of soon.slice(0, 4)) {
    const day = dayAt(start, defaultZone)
    const [first, second] = [chance.one(people), chance.one(people)]
    for (const [index, role] of defaults.roles.slice(0, 4).entries()) await client.meetings.roles.add({ meetingId, role: { role, contactId: [first, second][index] ?? null } })
    await client.meetings.needs.add({ meetingId, need: { kind: 'oralInterpreting', language: chance.one(['Somali', 'Tamil', 'Spanish']), quantity: 2, deadline: proposedDeadline('oralInterpreting', day) } })
    const needs = await client.meetings.needs.add({ meetingId, need: { kind: 'childCare', quantity: chance.whole(2, 6), details: 'Two of them under three', deadline: proposedDeadline('childCare', day) } })
    const care = needs.find(({ kind }) => kind === 'childCare')!
    await client.meetings.needs.settle({ meetingId, needId: care.id, settlement: { as: 'arranged', arrangement: 'Two volunteers of the parents’ council' } })
    if (fare && fare.usable >= 100) await client.loans.reservations.set({ meetingId, reservation: { itemId: fare.id, quantity: 12 } })
  }
}
