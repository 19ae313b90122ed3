import { counts } from '#shared/areas/loans/use.rules.ts'
import type { Measure, UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import { fiscalYearOf } from '#shared/base/fiscal.ts'

/** A job as anyone would note it on paper. */
export interface PlainJob {
  id: string
  kind: UseKind
  quantity: number
  rate: number
  contactId: string | null
  day: string
  reverses: string | null
  reading: { start: number; end: number } | null
}

export interface PlainQuota {
  contactId: string | null
  measure: Measure
  most: number | null
}

/** Jobs, rates and quotas on paper, and every figure added up from the first line anew. */
export class PlainUse {
  readonly jobs: PlainJob[] = []
  readonly rates: { kind: UseKind; from: string; cents: number }[] = []
  readonly quotas: PlainQuota[] = []
  readonly closed = new Map<string, string>()

  rate(kind: UseKind, day: string): number | null {
    const days = this.rates.filter((rate) => rate.kind === kind && rate.from <= day).map(({ from }) => from)
    const latest = days.toSorted().at(-1)
    return this.rates.findLast((rate) => rate.kind === kind && rate.from === latest)?.cents ?? null
  }

  isClosed(day: string): boolean {
    return [...this.closed.keys()].some((month) => month >= day.slice(0, 7))
  }

  isReversed(id: string): boolean {
    return this.jobs.some(({ reverses }) => reverses === id)
  }

  /** What counts towards quotas in a month: jobs of that month that stand. */
  used(contactId: string, measure: Measure, month: string): number {
    const standing = this.jobs.filter((job) => job.contactId === contactId && job.day.startsWith(month) && job.reverses === null && !this.isReversed(job.id))
    return standing.filter((job) => counts(measure, job.kind)).reduce((sum, { quantity }) => sum + quantity, 0)
  }

  held(contactId: string): PlainQuota[] {
    const measures = [...new Set(this.quotas.map(({ measure }) => measure))]
    return measures.map((measure) => this.quotas.find((quota) => quota.measure === measure && quota.contactId === contactId) ?? this.quotas.find((quota) => quota.measure === measure && quota.contactId === null)).filter((quota) => quota !== undefined)
  }

  /** Whether so many more go over what the contact has left. */
  isOver(contactId: string | null, kind: UseKind, quantity: number, month: string): boolean {
    if (contactId === null) return false
    return this.held(contactId).some(({ measure, most }) => most !== null && counts(measure, kind) && this.used(contactId, measure, month) + quantity > most)
  }

  /** Where the meter last ended, of what stands. */
  lastReading(): number | null {
    const ends = this.jobs.filter((job) => job.reading !== null && !this.isReversed(job.id)).map((job) => job.reading!.end)
    return ends.length > 0 ? Math.max(...ends) : null
  }

  totals(month: string): string {
    const sums = new Map<string, [number, number]>()
    for (const { kind, quantity, rate, day } of this.jobs) {
      if (!day.startsWith(month)) continue
      const [before, value] = sums.get(kind) ?? [0, 0]
      sums.set(kind, [before + quantity, value + quantity * rate])
    }
    return JSON.stringify([...sums].toSorted(([one], [other]) => one.localeCompare(other)))
  }

  /** Pages and minutes together with cents: what an account comes to between two days. */
  account(contactId: string | null, from: string, to: string): { quantity: number; value: number } {
    const own = this.jobs.filter((job) => job.contactId === contactId && job.day >= from && job.day <= to)
    return { quantity: own.reduce((sum, { quantity }) => sum + quantity, 0), value: own.reduce((sum, { quantity, rate }) => sum + quantity * rate, 0) }
  }

  year(contactId: string, today: string): { quantity: number; value: number } {
    const { from, to } = fiscalYearOf(today)
    return this.account(contactId, from, to)
  }
}
