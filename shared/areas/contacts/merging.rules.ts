import { fold } from '#shared/base/text.ts'
import { contactName, foldEmail, phoneDigits } from './contacts.rules.ts'
import type { Contact, ContactInput } from './contacts.schema.ts'
import { type SingleField, singleField } from './duplicates.schema.ts'

/** Whose value stays: of these fields that of the one that goes, of all others that of the one that is kept. */
export interface MergeChoice {
  fromGone: readonly SingleField[]
  customFromGone: readonly string[]
}

const lists = ['phones', 'emails', 'addresses', 'languages', 'tags', 'otherNames'] as const
type Lists = Pick<ContactInput, (typeof lists)[number]>

/** When two entries of a list are one. */
const sameness: { [Name in keyof Lists]: (item: Lists[Name][number]) => string } = {
  phones: ({ number }) => phoneDigits(number) || fold(number),
  emails: ({ address }) => foldEmail(address),
  addresses: ({ street, city, province, postalCode }) => fold(`${street} ${city} ${province} ${postalCode.replace(/\s/g, '')}`),
  languages: fold,
  tags: fold,
  otherNames: fold,
}

/**
 * The one contact of two: a value each of what there is one of, blanks never in place of something;
 * of lists what either has, equal entries once; notes one after the other. A name that is not shown any more becomes an other name.
 */
export function uniteContacts(kept: Contact, gone: Contact, choice: MergeChoice): ContactInput {
  const united: ContactInput = { ...inputOf(kept) }
  for (const field of singleField.options) {
    const [first, second] = choice.fromGone.includes(field) ? [gone, kept] : [kept, gone]
    Object.assign(united, { [field]: first[field] || second[field] })
  }
  for (const name of lists) Object.assign(united, { [name]: unitedList(name, kept[name], gone[name]) })
  united.needsInterpretation = kept.needsInterpretation || gone.needsInterpretation
  united.notes = uniteNotes(kept.notes, gone.notes)
  united.custom = { ...withoutBlanks(gone.custom), ...withoutBlanks(kept.custom), ...pick(withoutBlanks(gone.custom), choice.customFromGone) }
  const formerNames = [contactName(kept), contactName(gone)].filter((name) => fold(name) !== fold(contactName(united)))
  united.otherNames = unitedList('otherNames', united.otherNames, formerNames).filter((name) => fold(name) !== fold(contactName(united)))
  return united
}

function inputOf({ id: _id, name: _name, archived: _archived, unsafe: _unsafe, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...input }: Contact): ContactInput {
  return input
}

function unitedList<Name extends keyof Lists>(name: Name, kept: Lists[Name], gone: Lists[Name]): Lists[Name] {
  const key = sameness[name] as (item: unknown) => string
  const seen = new Set<string>()
  return [...kept, ...gone].filter((item) => !seen.has(key(item)) && seen.add(key(item))) as Lists[Name]
}

function uniteNotes(kept: string, gone: string): string {
  if (!gone.trim() || kept.includes(gone.trim())) return kept
  return kept.trim() && !gone.includes(kept.trim()) ? `${kept.trimEnd()}\n\n${gone}` : gone
}

const withoutBlanks = (custom: ContactInput['custom']) => Object.fromEntries(Object.entries(custom).filter(([, value]) => value !== ''))
const pick = (custom: ContactInput['custom'], ids: readonly string[]) => Object.fromEntries(ids.flatMap((id) => (id in custom ? [[id, custom[id]!]] : [])))

/**
 * The kept contact after an undo when it was changed since the merge: what the merge did is taken back
 * (values still as it left them, entries it added), what came later stays.
 */
export function takeBack(before: Contact, merged: Contact, now: Contact): ContactInput {
  const back: ContactInput = { ...inputOf(now) }
  for (const field of [...singleField.options, 'needsInterpretation', 'notes'] as const) {
    if (now[field] === merged[field]) Object.assign(back, { [field]: before[field] })
  }
  for (const name of lists) Object.assign(back, { [name]: listBack(name, before[name], merged[name], now[name]) })
  back.custom = Object.fromEntries(Object.entries({ ...before.custom, ...now.custom }).flatMap(([id, value]) => {
    if (now.custom[id] !== merged.custom[id]) return id in now.custom ? [[id, value]] : []
    return id in before.custom ? [[id, before.custom[id]!]] : []
  }))
  return back
}

function listBack<Name extends keyof Lists>(name: Name, before: Lists[Name], merged: Lists[Name], now: Lists[Name]): Lists[Name] {
  if (JSON.stringify(now) === JSON.stringify(merged)) return before
  const key = sameness[name] as (item: unknown) => string
  const keys = (items: readonly unknown[]) => new Set(items.map(key))
  const [had, after, has] = [keys(before), keys(merged), keys(now)]
  const stay = now.filter((item) => had.has(key(item)) || !after.has(key(item)))
  // An other name that the merge took out because it became the name.
  const back = before.filter((item) => !after.has(key(item)) && !has.has(key(item)))
  return [...stay, ...back] as Lists[Name]
}

/** The fields of which both have a value, and not the same: those to choose between. */
export function differingFields(a: Contact, b: Contact): { fields: SingleField[]; custom: string[] } {
  return {
    fields: singleField.options.filter((field) => a[field] && b[field] && a[field] !== b[field]),
    custom: Object.keys(a.custom).filter((id) => b.custom[id] !== undefined && a.custom[id] !== '' && b.custom[id] !== '' && a.custom[id] !== b.custom[id]),
  }
}
