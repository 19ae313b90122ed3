import { isUtf8 } from 'node:buffer'
import { ORPCError } from '@orpc/contract'
import type { z } from 'zod'
import { type calendarProblem, largestCalendar } from '#shared/areas/space/calendarImport.schema.ts'

/** The whole file cannot be used. */
export const calendarRefused = (problem: z.infer<typeof calendarProblem>) => new ORPCError('FILE_REFUSED', { defined: true, status: 422, data: { problem } })

/** A calendar file as text: UTF-8 as the standard has it, or what old programs write. Throws FILE_REFUSED. */
export async function textOf(file: Blob): Promise<string> {
  if (file.size > largestCalendar) throw calendarRefused('tooLarge')
  const bytes = Buffer.from(await file.arrayBuffer())
  if (bytes.length === 0) throw calendarRefused('empty')
  const text = decoded(bytes)
  if (text.includes('\0')) throw calendarRefused('notText')
  if (text.trim() === '') throw calendarRefused('empty')
  return text
}

function decoded(bytes: Buffer): string {
  // These take their mark off themselves.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  // Lines are folded by octets: a program that folds within a letter breaks its bytes apart, which unfolding mends.
  const unfolded = Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]/g, ''), 'latin1')
  return isUtf8(unfolded) ? new TextDecoder().decode(unfolded) : new TextDecoder('windows-1252').decode(bytes)
}
