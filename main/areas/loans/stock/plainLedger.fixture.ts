import { fiscalYearOf } from '#shared/base/fiscal.ts'

/** A movement as anyone would note it on paper. */
export interface Movement {
  id: string
  actId: string
  lotId: string
  drawerId: string
  day: string
  change: number
  unitValue: number
  kind: string
  contactId: string | null
  returns: string | null
  reversedBy: string | null
}

export interface PlainLot {
  itemId: string
  unitValue: number
  expiresOn: string | null
}

/** The ledger on paper: a list of movements, and every figure added up from the first line anew. */
export class PlainLedger {
  readonly lots = new Map<string, PlainLot>()
  readonly lines: Movement[] = []
  readonly closed = new Map<string, string>()

  sum(fits: (line: Movement) => boolean): number {
    return this.lines.filter(fits).reduce((total, line) => total + line.change, 0)
  }

  closing(lotId: string, drawerId: string, day: string): number {
    return this.sum((line) => line.lotId === lotId && line.drawerId === drawerId && line.day <= day)
  }

  /** The least there was of a lot in a drawer from a day on. */
  free(lotId: string, drawerId: string, day: string): number {
    const days = this.lines.filter((line) => line.lotId === lotId && line.drawerId === drawerId && line.day > day).map((line) => line.day)
    return Math.min(...[day, ...days].map((one) => this.closing(lotId, drawerId, one)))
  }

  usable(itemId: string, drawerIds: readonly string[], day: string): number {
    let total = 0
    for (const [lotId, lot] of this.lots) {
      if (lot.itemId !== itemId || (lot.expiresOn !== null && lot.expiresOn < day)) continue
      for (const drawerId of drawerIds) total += this.free(lotId, drawerId, day)
    }
    return total
  }

  isClosed(day: string): boolean {
    return [...this.closed.keys()].some((month) => month >= day.slice(0, 7))
  }

  returned(id: string): number {
    return this.sum((line) => line.returns === id && line.reversedBy === null)
  }

  totals(month: string): string {
    const sums = new Map<string, { units: number; value: number }>()
    for (const { day, lotId, kind, change, unitValue } of this.lines) {
      if (day.slice(0, 7) !== month) continue
      const key = `${this.lots.get(lotId)!.itemId} ${kind}`
      const before = sums.get(key) ?? { units: 0, value: 0 }
      sums.set(key, { units: before.units + change, value: before.value + change * unitValue })
    }
    return JSON.stringify([...sums].toSorted(([one], [other]) => one.localeCompare(other)))
  }

  had(contactId: string, today: string): { units: number; value: number } {
    const { from, to } = fiscalYearOf(today)
    const own = this.lines.filter((line) => line.contactId === contactId && line.day >= from && line.day <= to)
    return { units: own.reduce((sum, line) => sum - line.change, 0), value: own.reduce((sum, line) => sum - line.change * line.unitValue, 0) }
  }
}
