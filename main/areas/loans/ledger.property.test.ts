import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeskClient } from '#test/harness.ts'
import { openTestDesk } from '#test/harness.ts'

/** One wish, of one of two items; `reverse` picks among the lines written so far. */
const wish = fc.record({
  do: fc.constantFrom('receive' as const, 'issue' as const, 'reverse' as const),
  of: fc.constantFrom(0, 1),
  number: fc.integer({ min: 1, max: 30 }),
})
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never

async function allEntries(client: DeskClient, itemId: string) {
  return (await client.loans.entries({ itemId, limit: 200 })).items.reverse()
}

test('for any acts, also several at once, each line carries the sum of the changes up to it', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const { id: contactId } = await client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
  let run = 0

  const act = async (wish: Wish, itemIds: string[], written: string[]) => {
    const itemId = itemIds[wish.of]!
    const entry =
      wish.do === 'receive' ? await client.loans.receive({ itemId, quantity: wish.number })
      : wish.do === 'issue' ? await client.loans.issue({ itemId, quantity: wish.number, contactId })
      : written.length > 0 ? await client.loans.reverse({ entryId: written[wish.number % written.length]!, reason: 'slip' })
      : null
    if (entry) written.push(entry.id)
  }

  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(wish, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), async (rounds) => {
      run++
      const itemIds = [(await client.loans.createItem({ name: `Ticket ${run}`, unitValue: 335 })).id, (await client.loans.createItem({ name: `Pass ${run}`, unitValue: 1350 })).id]
      const written: string[] = []
      for (const round of rounds) {
        const outcomes = await Promise.allSettled(round.map((one) => act(one, itemIds, written)))
        for (const outcome of outcomes) if (outcome.status === 'rejected') expect(['CONFLICT', 'INVALID']).toContain(outcome.reason.code)
      }
      const balances = new Map((await client.loans.items()).map((item) => [item.id, item.balance]))
      for (const itemId of itemIds) {
        let sum = 0
        for (const entry of await allEntries(client, itemId)) {
          sum += entry.change
          expect(entry.balance).toBe(sum)
          expect(sum).toBeGreaterThanOrEqual(0)
        }
        expect(balances.get(itemId)).toBe(sum)
      }
      const reversed = (await client.loans.entries({ limit: 200 })).items.flatMap((entry) => entry.reverses ?? [])
      expect(new Set(reversed).size).toBe(reversed.length)
    }),
    { numRuns: 25 },
  )
})
