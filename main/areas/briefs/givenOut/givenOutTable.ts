import english from '#assets/locales/en-CA/briefLibrary.json' with { type: 'json' }
import french from '#assets/locales/fr-CA/briefLibrary.json' with { type: 'json' }
import { csvOf } from '#shared/areas/contacts/cells.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt } from '#shared/base/time.ts'
import type { HandedOut } from './givenOut.queries.ts'

const words: Record<Language, object> = { 'en-CA': english, 'fr-CA': french }

const columns = ['day', 'document', 'language', 'meeting', 'group', 'copies', 'pages', 'by', 'off', 'why'] as const

/** What was given out as CSV, a row for each time, in the language of whoever asks and on the clinic's clock. */
export function givenOutTable(lines: readonly HandedOut[], language: Language, zone: string): Blob {
  const say = (key: string) => key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], words[language]) as string
  const rows = lines.map((line) => [
    dayAt(line.at, zone), line.title ?? say('csv.leftOff'), say(`languages.${line.language}`), line.meetingTitle ?? '', line.groupName ?? '',
    String(line.copies), line.pages === null ? '' : String(line.pages), line.memberName, line.cancelled ? say('csv.yes') : '', line.cancelReason,
  ])
  return new Blob([csvOf([columns.map((column) => say(`csv.${column}`)), ...rows])], { type: 'text/csv;charset=utf-8' })
}
