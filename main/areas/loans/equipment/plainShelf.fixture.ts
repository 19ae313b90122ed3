import { addDays } from '#shared/base/time.ts'

interface PlainClaim {
  id: string
  itemId: string
  state: 'reserved' | 'lent' | 'returned' | 'cancelled' | 'void'
  from: string
  to: string
}

interface PlainEvent {
  id: string
  itemId: string
  claimId: string | null
  /** Whether it said how the thing itself is. */
  ofThing: boolean
  claimBefore: PlainClaim | null
  thingBefore: [standing: string, condition: string]
  undone: boolean
}

/** Who has what, as anyone would keep it in a calendar on the wall: each day of each claim looked at by itself. */
export class PlainShelf {
  today: string
  readonly claims = new Map<string, PlainClaim>()
  readonly things = new Map<string, [standing: string, condition: string]>()
  readonly services = new Map<string, number>()
  readonly events: PlainEvent[] = []

  constructor(today: string, items: readonly { id: string; serviceDays: number }[]) {
    this.today = today
    for (const { id, serviceDays } of items) {
      this.things.set(id, ['inUse', 'good'])
      this.services.set(id, serviceDays)
    }
  }

  live(itemId: string): PlainClaim[] {
    return [...this.claims.values()].filter((claim) => claim.itemId === itemId && (claim.state === 'reserved' || claim.state === 'lent'))
  }

  isOut(itemId: string): boolean {
    return this.live(itemId).some(({ state }) => state === 'lent')
  }

  /** All days on which a claim keeps others away. */
  days(claim: PlainClaim): string[] {
    const service = this.services.get(claim.itemId)!
    if (claim.state === 'cancelled' || claim.state === 'void') return []
    if (claim.state === 'reserved' && claim.to < this.today) return []
    let last = addDays(claim.to, service)
    if (claim.state === 'returned' && service === 0) last = addDays(claim.to, -1)
    if (claim.state === 'lent' && claim.to < this.today) last = addDays(this.today, service)
    const days = []
    for (let day = claim.from; day <= last; day = addDays(day, 1)) days.push(day)
    return days
  }

  /** Whether days from one to another, and those for service after them, are no one else's. */
  isFree(itemId: string, from: string, to: string, own: string | null): boolean {
    const wanted = new Set(this.days({ id: '', itemId, state: 'reserved', from, to: to < this.today ? this.today : to }))
    return ![...this.claims.values()].some((claim) => claim.itemId === itemId && claim.id !== own && !(own && claim.state === 'returned') && this.days(claim).some((day) => wanted.has(day)))
  }

  mayReserve(itemId: string, from: string, to: string): boolean {
    return this.things.get(itemId)![0] !== 'retired' && this.isFree(itemId, from, to, null)
  }

  mayLend(itemId: string, due: string, own: string | null): boolean {
    if (own && this.claims.get(own)!.state !== 'reserved') return false
    return this.things.get(itemId)![0] === 'inUse' && !this.isOut(itemId) && this.isFree(itemId, this.today, due, own)
  }

  mayExtend(claimId: string, to: string): boolean {
    const { state, itemId, from, to: before } = this.claims.get(claimId)!
    return (state === 'lent' || state === 'reserved') && to !== before && to >= from && this.isFree(itemId, from, to, claimId)
  }

  mayStep(itemId: string, step: string): boolean {
    const [standing] = this.things.get(itemId)!
    if (step === 'fix') return standing === 'repair'
    if (step === 'restore') return standing === 'retired'
    if (this.isOut(itemId)) return false
    return step === 'repair' ? standing === 'inUse' : standing !== 'retired' && this.live(itemId).every(({ to }) => to < this.today)
  }

  /** Only the last that was done with a claim, and only the last that was done with a thing, can be undone, and what it then takes must be free. */
  mayReverse(eventId: string): boolean {
    const index = this.events.findIndex(({ id }) => id === eventId)
    const event = this.events[index]!
    if (event.undone) return false
    const later = this.events.slice(index + 1).filter(({ undone, itemId }) => !undone && itemId === event.itemId)
    if (later.some((other) => (event.claimId !== null && other.claimId === event.claimId) || (event.ofThing && other.ofThing))) return false
    const before = event.claimBefore
    if (!before || (before.state !== 'reserved' && before.state !== 'lent')) return true
    if (this.things.get(event.itemId)![0] !== 'inUse' && before.state === 'lent') return false
    if (before.state === 'lent' && this.live(event.itemId).some((claim) => claim.state === 'lent' && claim.id !== before.id)) return false
    const wanted = new Set(this.planned(before))
    return !this.live(event.itemId).some((claim) => claim.id !== before.id && this.days(claim).some((day) => wanted.has(day)))
  }

  /** The days of a claim as it was planned, whatever day it is now. */
  planned({ itemId, from, to }: PlainClaim): string[] {
    const days = []
    for (let day = from; day <= addDays(to, this.services.get(itemId)!); day = addDays(day, 1)) days.push(day)
    return days
  }

  reserve(id: string, itemId: string, from: string, to: string, eventId: string): void {
    this.note(eventId, itemId, id, false)
    this.claims.set(id, { id, itemId, state: 'reserved', from, to })
  }

  lend(id: string, itemId: string, due: string, eventId: string): void {
    this.note(eventId, itemId, id, true)
    this.claims.set(id, { id, itemId, state: 'lent', from: this.today, to: due })
  }

  bringBack(id: string, condition: string, eventId: string): void {
    const claim = this.claims.get(id)!
    this.note(eventId, claim.itemId, id, true)
    this.claims.set(id, { ...claim, state: 'returned', to: this.today })
    this.things.set(claim.itemId, [this.things.get(claim.itemId)![0], condition])
  }

  extend(id: string, to: string, eventId: string): void {
    const claim = this.claims.get(id)!
    this.note(eventId, claim.itemId, id, false)
    this.claims.set(id, { ...claim, to })
  }

  cancel(id: string, eventId: string): void {
    const claim = this.claims.get(id)!
    this.note(eventId, claim.itemId, id, false)
    this.claims.set(id, { ...claim, state: 'cancelled' })
  }

  step(itemId: string, step: string, eventId: string): void {
    this.note(eventId, itemId, null, true)
    const [, condition] = this.things.get(itemId)!
    this.things.set(itemId, step === 'fix' ? ['inUse', 'good'] : [{ repair: 'repair', retire: 'retired' }[step] ?? 'inUse', condition])
  }

  reverse(eventId: string): void {
    const event = this.events.find(({ id }) => id === eventId)!
    event.undone = true
    if (event.claimId) this.claims.set(event.claimId, event.claimBefore ?? { ...this.claims.get(event.claimId)!, state: 'void' })
    if (event.ofThing) this.things.set(event.itemId, event.thingBefore)
  }

  /** A day that two people are to have one thing on; whoever came late to give it back did not plan to. */
  sharedDay(itemId: string): string | null {
    const seen = new Set<string>()
    for (const claim of this.live(itemId)) {
      if (claim.state === 'reserved' && claim.to < this.today) continue
      for (const day of this.planned(claim)) {
        if (seen.has(day)) return day
        seen.add(day)
      }
    }
    return null
  }

  private note(id: string, itemId: string, claimId: string | null, ofThing: boolean): void {
    this.events.push({ id, itemId, claimId, ofThing, claimBefore: claimId ? (this.claims.get(claimId) ?? null) : null, thingBefore: this.things.get(itemId)!, undone: false })
  }
}
