import english from '#assets/locales/en-CA/use.json' with { type: 'json' }
import french from '#assets/locales/fr-CA/use.json' with { type: 'json' }
import { csvRow } from '#shared/areas/contacts/cells.rules.ts'
import { unitOf } from '#shared/areas/loans/use.rules.ts'
import type { Statement, UseJob } from '#shared/areas/loans/use.schema.ts'
import type { Language } from '#shared/base/language.ts'

const words: Record<Language, object> = { 'en-CA': english, 'fr-CA': french }

const columns = ['day', 'what', 'quantity', 'unit', 'rate', 'amount', 'contact', 'campaign', 'meeting', 'note', 'over', 'meter', 'start', 'end', 'writtenBy', 'reversal'] as const

/** A statement's jobs as CSV, each a row with its own amount, in the language of whoever asks; the amounts add up to its sum. */
export function statementTable({ jobs }: Statement, language: Language): Blob {
  const say = (key: string) => key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], words[language]) as string
  const cells = (job: UseJob) => [
    job.day, say(`kinds.${job.kind}`), job.quantity, say(`units.${unitOf(job.kind)}`), dollars(job.rate), dollars(job.value),
    job.contactName ?? '', job.campaignName ?? '', job.meetingTitle ?? '', job.note, job.overQuotaReason,
    job.reading?.meterName ?? '', job.reading?.start ?? '', job.reading?.end ?? '', job.memberName, job.reverses ? say('csv.yes') : '',
  ]
  const head = columns.map((column) => say(`csv.${column}`))
  return new Blob([`\uFEFF${csvRow(head)}`, ...jobs.map((job) => rowOf(cells(job)))], { type: 'text/csv;charset=utf-8' })
}

/** Numbers stand bare, so that a spreadsheet adds them up: also one below zero is no formula. */
function rowOf(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvRow([cell]).trimEnd())).join(',') + '\r\n'
}

const dollars = (cents: number) => cents / 100
