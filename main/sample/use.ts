import type { ContractRouterClient } from '@orpc/contract'
import { libraryRates } from '#shared/areas/loans/use.rules.ts'
import type { UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import type { contract } from '#shared/contract.ts'
import { addDays } from '#shared/base/time.ts'
import type { Chance } from './chance.ts'

/** What groups have done at the counter: how often, and from how many to how many at once. */
const habits: readonly { kind: UseKind; weight: number; least: number; most: number }[] = [
  { kind: 'copyLetterBlack', weight: 10, least: 10, most: 90 },
  { kind: 'printLetterBlack', weight: 5, least: 2, most: 25 },
  { kind: 'copyLetterColour', weight: 2, least: 2, most: 20 },
  { kind: 'copyTabloidColour', weight: 1, least: 2, most: 6 },
  { kind: 'faxLocal', weight: 2, least: 1, most: 5 },
  { kind: 'teleconference', weight: 1, least: 30, most: 75 },
  { kind: 'internet', weight: 2, least: 15, most: 60 },
]
const days = 55

/** Rates, quotas, a copier's meter, and two months of jobs of a few groups and the clinic itself. */
export async function makeUse(client: ContractRouterClient<typeof contract>, chance: Chance, groups: readonly string[], today: string): Promise<void> {
  const { use } = client.loans
  await use.terms.setRates({
    from: addDays(today, -300),
    rates: [...libraryRates, { kind: 'faxLocal', cents: 25 }, { kind: 'faxLongDistance', cents: 75 }, { kind: 'teleconference', cents: 4 }, { kind: 'internet', cents: 0 }],
  })
  await use.terms.saveQuota({ id: null, quota: { measure: 'allPages', most: 300 } })
  await use.terms.saveQuota({ id: null, quota: { measure: 'copyLetterColour', most: 40 } })
  await use.terms.saveQuota({ id: null, quota: { contactId: groups[1]!, measure: 'allPages', most: 600 } })
  const regulars = groups.slice(0, 8)
  for (let ago = days; ago >= 0; ago--) {
    for (let jobs = chance.whole(0, 2); jobs > 0; jobs--) {
      const { kind, least, most } = chance.weighted(habits)
      await use.log({ kind, quantity: chance.whole(least, most), contactId: chance.often(0.85) ? chance.one(regulars) : null, day: addDays(today, -ago), overQuotaReason: 'Hearing this week' })
    }
  }
  const meter = await use.terms.addMeter({ name: 'Copier at the door, black', kind: 'copyLetterBlack' })
  await use.log({ kind: 'copyLetterBlack', quantity: 64, contactId: regulars[0]!, day: addDays(today, -2), overQuotaReason: 'Members’ assembly', reading: { meterId: meter.id, start: 48_210, end: 48_274 } })
  const wrong = await use.log({ kind: 'faxLocal', quantity: 33, contactId: regulars[0]!, overQuotaReason: 'Hearing this week' })
  await use.reverse({ jobId: wrong.id, reason: 'There were 3 pages' })
  await use.log({ kind: 'faxLocal', quantity: 3, contactId: regulars[0]!, overQuotaReason: 'Hearing this week' })
}
