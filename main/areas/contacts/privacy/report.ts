import english from '#assets/locales/en-CA/held.json' with { type: 'json' }
import french from '#assets/locales/fr-CA/held.json' with { type: 'json' }
import type { Language } from '#shared/base/language.ts'
import { dayAt, formatClock, formatDay } from '#shared/base/time.ts'
import type { Held } from './held.queries.ts'

const words = {
  'en-CA': { title: 'Everything held about', made: 'Made on', person: 'The person', audit: 'Who did what', mentions: 'Named in', at: 'When', member: 'Who', procedure: 'What', table: 'Where', column: 'Part', id: 'Number', text: 'Text', same: 'The same as data for programs is in this file, in the element “held”.' },
  'fr-CA': { title: 'Tout ce qui est conservé sur', made: 'Établi le', person: 'La personne', audit: 'Qui a fait quoi', mentions: 'Nommée dans', at: 'Quand', member: 'Qui', procedure: 'Quoi', table: 'Où', column: 'Partie', id: 'Numéro', text: 'Texte', same: 'Les mêmes données, pour des programmes, sont dans ce fichier, dans l’élément « held ».' },
}

/** What tables and their columns are called; a column without a word is the store's own bookkeeping, and stands in the data alone. */
const names: Record<Language, { tables: Record<string, string>; fields: Record<string, string> }> = { 'en-CA': english, 'fr-CA': french }

interface Setting {
  now: number
  zone: string
  language: Language
}

/** A page that a person can read and keep, with the same as JSON inside it. */
export function heldReport(held: Held, setting: Setting): string {
  const say = words[setting.language]
  const title = `${say.title} ${held.contact.name}`
  const show = (value: unknown, name: string) => shown(value, name, setting)
  const sections = [
    section(say.person, facts(held.contact, show, setting.language)),
    ...Object.entries(held.tables).map(([table, rows]) => section(names[setting.language].tables[table] ?? table, rows.map((row) => facts(row, show, setting.language)).join('<hr>'))),
    held.audit.length > 0 ? section(say.audit, table(held.audit, [['at', say.at], ['member', say.member], ['procedure', say.procedure]], show)) : '',
    held.mentions.length > 0 ? section(say.mentions, table(held.mentions.map(({ table: name, column, text }) => ({ table: names[setting.language].tables[name] ?? name, column: names[setting.language].fields[column] ?? column, text })), [['table', say.table], ['column', say.column], ['text', say.text]], show)) : '',
  ]
  return `<!doctype html>
<html lang="${setting.language}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}th,td{text-align:start;padding:.2rem .8rem .2rem 0;vertical-align:top}img{max-width:12rem}</style>
<h1>${escaped(title)}</h1>
<p>${say.made} ${moment(setting.now, setting)}. ${say.same}</p>
${sections.join('\n')}
<script type="application/json" id="held">${asData(held)}</script>
</html>
`
}

const section = (title: string, content: string) => `<section><h2>${escaped(title)}</h2>${content}</section>`

function facts(record: object, show: (value: unknown, name: string) => string, language: Language): string {
  const { fields } = names[language]
  const known = Object.entries(record).filter(([name, value]) => fields[name] !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
  return `<dl>${known.map(([name, value]) => `<dt>${escaped(fields[name]!)}</dt><dd>${show(value, name)}</dd>`).join('')}</dl>`
}

function table<Row extends object>(rows: Row[], columns: [keyof Row & string, string][], show: (value: unknown, name: string) => string): string {
  const head = columns.map(([, name]) => `<th scope="col">${escaped(name)}</th>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${columns.map(([name]) => `<td>${show(row[name], name)}</td>`).join('')}</tr>`).join('')}</tbody></table>`
}

function shown(value: unknown, name: string, setting: Setting): string {
  if (Buffer.isBuffer(value)) return `<img alt="" src="data:${value[0] === 0x89 ? 'image/png' : 'image/jpeg'};base64,${value.toString('base64')}">`
  if (typeof value === 'number' && value > 1e11 && /(^at|_at|At|_until)$/.test(name)) return moment(value, setting)
  if (typeof value === 'object' && value !== null) return escaped(JSON.stringify(value, null, 1))
  return escaped(String(value))
}

const moment = (at: number, { zone, language }: Setting) => escaped(`${formatDay(dayAt(at, zone), language)}, ${formatClock(at, language, zone)}`)

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!)

/** JSON in which nothing ends the element that it stands in; a picture is its bytes in base 64. */
function asData(held: Held): string {
  const plain = JSON.stringify(held, (_, value: unknown) => (isBytes(value) ? Buffer.from(value.data).toString('base64') : value))
  return plain.replaceAll('<', '\\u003c')
}

const isBytes = (value: unknown): value is { type: 'Buffer'; data: number[] } => typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Buffer'
