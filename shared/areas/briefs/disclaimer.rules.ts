import type { Language } from '#shared/base/language.ts'

/** A disclaimer with `{clinic}`, `{phone}` and `{date}` filled in, the day written as the language writes it; what it does not know stays as typed. */
export function inWords(text: string, known: { clinic: string; phone: string; day: string }, language: Language): string {
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${known.day}T12:00:00Z`))
  const values: Record<string, string> = { clinic: known.clinic, phone: known.phone, date: language === 'fr-CA' ? date.replace(/^1(?=\s)/, '1er') : date }
  return text.replace(/\{(clinic|phone|date)\}/g, (_, name: string) => values[name]!)
}
