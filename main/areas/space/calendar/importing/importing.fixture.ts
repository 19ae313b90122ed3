import type { CalendarPreview, CalendarRow, ImportChoices } from '#shared/areas/space/calendarImport.schema.ts'
import type { DeskClient } from '#test/harness.ts'

/** A calendar file of these lines. */
export const calendar = (...lines: string[]) => new Blob([['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')])

/** One event of a file, an evening in the Large hall unless said otherwise; `null` leaves a line out. */
export function event(changes: Record<string, string | null> = {}): string {
  const lines = { UID: 'one@example.org', DTSTART: ';TZID=America/Toronto:20261124T180000', DTEND: ';TZID=America/Toronto:20261124T200000', SUMMARY: 'Choir', LOCATION: 'Large hall', ...changes }
  const written = Object.entries(lines).filter(([, value]) => value !== null).map(([name, value]) => `${name}${/^[;:]/.test(value!) ? value! : `:${value!}`}`)
  return ['BEGIN:VEVENT', ...written, 'END:VEVENT'].join('\r\n')
}

export interface Imported {
  preview: CalendarPreview
  jobId: string
  state: string
  counts: Record<string, number>
  rows: CalendarRow[]
}

/** Brings a file in, as the screen does: looks at it, starts it, waits, and reads its whole report. */
export async function bringIn(client: DeskClient, file: Blob, choices: Partial<ImportChoices> = {}): Promise<Imported> {
  const first = await client.space.calendar.importing.preview({ file, name: 'events.ics' })
  const preview = Object.keys(choices).length > 0 ? await client.space.calendar.importing.replan({ token: first.token, choices }) : first
  const { jobId } = await client.space.calendar.importing.start({ token: first.token, choices })
  let [state, counts] = ['', {} as Record<string, number>]
  for await (const step of await client.desk.jobs.watch({ jobId })) [state, counts] = [step.state, step.result ?? {}]
  return { preview, jobId, state, counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)), rows: await reportOf(client, jobId) }
}

export async function reportOf(client: DeskClient, jobId: string): Promise<CalendarRow[]> {
  const rows: CalendarRow[] = []
  let cursor: string | null = null
  do {
    const page: { items: CalendarRow[]; next: string | null } = await client.space.calendar.importing.rows({ jobId, cursor, limit: 200 })
    rows.push(...page.items)
    cursor = page.next
  } while (cursor)
  return rows
}
