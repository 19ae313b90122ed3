import { textOf } from './decode.ts'
import { takeApart } from './lines.ts'
import { type FileEvent, readEvent } from './readEvent.ts'
import { Zones } from './zones.ts'

/** A calendar file that was read and waits for its import. */
export interface CalendarFile {
  name: string
  events: readonly FileEvent[]
  /** METHOD:CANCEL. */
  cancels: boolean
}

const stride = 500

/** Reads a file to its end, times without a zone in `zone`; writes nothing. Throws FILE_REFUSED. */
export async function readCalendarFile(blob: Blob, name: string, zone: string): Promise<CalendarFile> {
  const { events: blocks, zones: zoneBlocks, cancels } = await takeApart(await textOf(blob))
  const zones = new Zones(zoneBlocks, zone)
  const events: FileEvent[] = []
  for (const [index, block] of blocks.entries()) {
    events.push(readEvent(block, zones))
    if (index % stride === 0) await new Promise(setImmediate)
  }
  return { name, events, cancels }
}
