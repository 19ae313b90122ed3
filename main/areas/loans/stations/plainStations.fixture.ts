import { minute } from '#shared/base/time.ts'

export interface PlainSession {
  id: string
  start: number
  until: number
  extensions: number
}

interface PlainStation {
  session: PlainSession | null
  /** Who goes within a minute leaves it taken until the minute is over. */
  ready: number
}

/** The stations on paper: who sits where until when, who waits, and the minutes that were counted. */
export class PlainStations {
  readonly stations: PlainStation[]
  line: string[] = []
  minutes = 0

  constructor(count: number) {
    this.stations = Array.from({ length: count }, () => ({ session: null, ready: 0 }))
  }

  isUp(index: number, now: number): boolean {
    const { session } = this.stations[index]!
    return session === null || session.until <= now
  }

  /** From when on someone who has `ahead` others before them may sit there; null: not now. */
  startAt(index: number, ahead: number, now: number): number | null {
    const free = this.stations.filter((_, other) => this.isUp(other, now)).length
    const { ready } = this.stations[index]!
    const mayGo = this.isUp(index, now) && (ahead === 0 || ahead < free) && ready <= now + minute
    return mayGo ? Math.max(now, ready) : null
  }

  sit(index: number, session: PlainSession): void {
    if (this.stations[index]!.session) this.count(index, this.stations[index]!.session!.until)
    this.stations[index]!.session = session
  }

  leave(index: number, now: number, stayed: boolean): void {
    const { start, until } = this.stations[index]!.session!
    this.count(index, Math.max(start, stayed ? now : Math.min(now, until)))
    if (now < until) this.stations[index]!.ready = Math.max(now, start + minute)
  }

  private count(index: number, endedAt: number): void {
    this.minutes += Math.max(1, Math.ceil((endedAt - this.stations[index]!.session!.start) / minute))
    this.stations[index]!.session = null
  }
}
