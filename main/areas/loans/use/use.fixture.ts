import { libraryRates } from '#shared/areas/loans/use.rules.ts'
import type { DeskClient } from '#test/harness.ts'

/** Rates for every page and minute since the new year. */
export async function setAllRates(client: DeskClient): Promise<void> {
  const rates = [...libraryRates, { kind: 'faxLocal', cents: 25 }, { kind: 'faxLongDistance', cents: 75 }, { kind: 'teleconference', cents: 4 }, { kind: 'internet', cents: 0 }] as const
  await client.loans.use.terms.setRates({ from: '2026-01-01', rates: [...rates] })
}
