import type { AgendaItem, AgendaItemInput } from '#shared/areas/meetings/agenda.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { settleRowOf } from '../topics/settle.commands.ts'
import { followTopics } from '../topics/follow.commands.ts'
import { putLines } from './lines.commands.ts'

/** Writes a meeting's whole agenda over its `version`: ids that are there stay, new items get theirs, and open items follow. */
export async function writeAgenda(db: WriteDb, meetingId: string, version: number, lines: readonly AgendaItemInput[], act: Act): Promise<void> {
  const agenda = await followTopics(db, meetingId, withIds(lines, act), act)
  await putLines(db, meetingId, version, agenda, act)
  await settleRowOf(db, meetingId, act)
}

/** An id that stands twice is the first item's alone. */
function withIds(lines: readonly AgendaItemInput[], act: Act): AgendaItem[] {
  const taken = new Set<string>()
  return lines.map((line) => {
    const id = line.id && !taken.has(line.id) ? line.id : act.newId()
    taken.add(id)
    return { ...line, id }
  })
}
