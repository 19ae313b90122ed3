import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { hour, minute } from '#shared/base/time.ts'
import { type Budget, daysOf } from './dates.ts'
import type { Block } from './lines.ts'
import { readProperty, ruleOf } from './properties.ts'
import { zoneOfWindows } from './windowsZones.ts'

/** A zone of the file: how far its clocks are from UTC at a moment, in milliseconds. */
export interface ZoneClock {
  /** What it was taken for: "America/Toronto", or the file's own word where the file itself defines it. */
  name: string
  /** The file's word means a zone; false where the clinic's stands in. */
  known: boolean
  offsetAt(moment: number): number
}

export type ClockChange = 'skipped' | 'twice' | null

/**
 * The moment of a wall time "2026-11-24T18:00:00". A time that the clocks skip in spring becomes the one an hour later;
 * of a time that comes twice in autumn the first counts: as everywhere in this program.
 */
export function momentIn(zone: ZoneClock, wall: string): { moment: number; change: ClockChange } {
  const asUtc = Date.parse(`${wall}Z`)
  const [before, after] = [zone.offsetAt(asUtc - 24 * hour), zone.offsetAt(asUtc + 24 * hour)]
  const fits = [...new Set([asUtc - before, asUtc - after])].filter((moment) => moment + zone.offsetAt(moment) === asUtc).sort((one, other) => one - other)
  if (fits.length === 0) return { moment: asUtc - before, change: 'skipped' }
  return { moment: fits[0]!, change: fits.length === 2 ? 'twice' : null }
}

/** The wall time of a moment, "2026-11-24T18:00:00". */
export const wallIn = (zone: ZoneClock, moment: number): string => new Date(moment + zone.offsetAt(moment)).toISOString().slice(0, 19)

/** A zone of the world by its name; undefined where there is none of that name. */
function worldZone(name: string, known = true): ZoneClock | undefined {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
  } catch {
    return undefined
  }
  // Clocks change on the quarter hour: what was asked within one is asked once.
  const offsets = new Map<number, number>()
  return {
    name,
    known,
    offsetAt: (moment) => {
      const quarter = Math.floor(moment / (15 * minute))
      const found = offsets.get(quarter) ?? Temporal.Instant.fromEpochMilliseconds(quarter * 15 * minute).toZonedDateTimeISO(name).offsetNanoseconds / 1_000_000
      if (offsets.size < 100_000) offsets.set(quarter, found)
      return found
    },
  }
}

const utc: ZoneClock = { name: 'UTC', known: true, offsetAt: () => 0 }
/** A file that defines more zones by rules of its own is not believed. */
const mostZones = 50
const mostChanges = 40

/** The zones of one file. Names of the world first, then what the file itself defines, then Windows' names; else the clinic's zone stands in. */
export class Zones {
  readonly clinic: ZoneClock
  readonly #blocks = new Map<string, Block>()
  readonly #found = new Map<string, ZoneClock>()

  constructor(blocks: readonly Block[], clinicZone: string) {
    this.clinic = worldZone(clinicZone)!
    for (const block of blocks.slice(0, mostZones)) {
      const id = block.lines.map((line) => readProperty(line)).find((property) => property?.name === 'tzid')?.text
      if (id) this.#blocks.set(id, block)
    }
  }

  /** By the file's word: null is floating, the clinic's own; "Z" is UTC. */
  find(given: string | null): ZoneClock {
    if (given === null) return this.clinic
    if (given === 'Z') return utc
    const known = this.#found.get(given)
    if (known) return known
    const zone = this.#read(given)
    this.#found.set(given, zone)
    return zone
  }

  #read(given: string): ZoneClock {
    for (const name of namesIn(given)) {
      const zone = worldZone(name)
      if (zone) return zone
    }
    const block = this.#blocks.get(given)
    const own = block && this.#found.size < mostZones * 2 ? zoneOfBlock(given, block) : undefined
    if (own) return own
    const windows = zoneOfWindows(given)
    return (windows && worldZone(windows)) || { ...this.clinic, known: false }
  }
}

/** "/mozilla.org/20050126_1/America/Toronto" names America/Toronto. A bare offset ("-05:00") is a zone too. */
function namesIn(given: string): string[] {
  const parts = given.trim().replace(/^\/+/, '').split('/')
  return [given.trim(), ...[3, 2].filter((count) => parts.length > count).map((count) => parts.slice(-count).join('/'))].filter((name) => /^[A-Za-z_+\-0-9:/]+$/.test(name))
}

interface Change {
  at: number
  before: number
  offset: number
}

/** What a VTIMEZONE says, change by change until ten years from now; undefined where it cannot be read. */
function zoneOfBlock(name: string, { inner }: Block): ZoneClock | undefined {
  const budget: Budget = { days: 100_000 }
  const changes = inner.slice(0, mostChanges).flatMap((block) => changesOf(block, budget)).sort((one, other) => one.at - other.at)
  if (changes.length === 0) return undefined
  const offsetAt = (moment: number) => {
    let [low, high] = [0, changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (changes[middle]!.at <= moment) low = middle + 1
      else high = middle
    }
    return low === 0 ? changes[0]!.before : changes[low - 1]!.offset
  }
  return { name, known: true, offsetAt }
}

function changesOf({ lines }: Block, budget: Budget): Change[] {
  const properties = new Map(lines.map((line) => readProperty(line)).flatMap((property) => (property ? [[property.name, property] as const] : [])))
  const start = properties.get('dtstart')?.text
  const [before, offset] = [offsetOf(properties.get('tzoffsetfrom')?.text), offsetOf(properties.get('tzoffsetto')?.text)]
  if (!start || !isWall(start) || before === null || offset === null) return []
  const clock = start.slice(10)
  const change = (wall: string): Change => ({ at: Date.parse(`${wall}Z`) - before, before, offset })
  const days = new Set([start.slice(0, 10), ...(properties.get('rdate')?.values ?? []).filter((value): value is string => typeof value === 'string' && isWall(value)).map((value) => value.slice(0, 10))])
  const rule = ruleOf(properties.get('rrule'), start.slice(0, 10))
  // Outlook's zones begin in 1601.
  const first = start < '1969' ? `1969${start.slice(4, 10)}` : start.slice(0, 10)
  const horizon = `${new Date().getUTCFullYear() + 10}-12-31`
  if (rule && rule !== 'tooOften' && rule.freq === 'YEARLY') for (const day of daysOf(rule, first, horizon, 200, budget).days.slice(first === start.slice(0, 10) ? 0 : 1)) days.add(day)
  return [...days].map((day) => change(`${day}${clock}`))
}

const isWall = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}Z`))

function offsetOf(text: string | undefined): number | null {
  if (text === undefined || !/^[+-]\d\d:?\d\d(:?\d\d)?$/.test(text)) return null
  return ICAL.UtcOffset.fromString(text.includes(':') ? text : `${text.slice(0, 3)}:${text.slice(3, 5)}`).toSeconds() * 1000
}
