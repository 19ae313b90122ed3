import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { waysOf } from '#shared/areas/contacts/ties.rules.ts'
import { type TieInput, tieInput, type TieKind, type TieSeen, type Way } from '#shared/areas/contacts/ties.schema.ts'
import { failureOf } from '#renderer/kit/failures.ts'

/** A tie as it is told from one contact: a phrase, and whom it leads to. */
export const tieForm = z
  .object({
    /** A kind and the end it is told from, "id:forward". */
    phrase: z.string().nullable().refine(Boolean, 'kit:required'),
    otherId: z.string().nullable().refine(Boolean, 'ties:form.unknownContact'),
    role: tieInput.shape.role,
    since: tieInput.shape.since,
    until: tieInput.shape.until,
    note: tieInput.shape.note,
  })
  .refine(({ since, until }) => !since || !until || until >= since, { path: ['until'], message: 'ties:form.untilBeforeSince' })
export type TieFormValues = z.input<typeof tieForm>

export const phraseValue = (kindId: string, way: Way) => `${kindId}:${way}`

export function valuesOf(tie: TieSeen | null): TieFormValues {
  if (!tie) return { phrase: null, otherId: null, role: '', since: null, until: null, note: '' }
  return { phrase: phraseValue(tie.kindId, tie.way), otherId: tie.other.id, role: tie.role, since: tie.since, until: tie.until, note: tie.note }
}

/** What the contract takes: who is at which end. */
export function inputOf(tellerId: string, { phrase, otherId, ...known }: z.output<typeof tieForm>): TieInput {
  const [kindId, way] = phrase!.split(':') as [string, Way]
  return { ...known, kindId, ...(way === 'forward' ? { fromId: tellerId, toId: otherId! } : { fromId: otherId!, toId: tellerId }) }
}

/** The phrases one can choose from: those of kinds in use that a contact of this kind can tell, and the one that is there. */
export function phraseChoices(kinds: readonly TieKind[], teller: ContactKind, language: 'en-CA' | 'fr-CA', there: TieSeen | null) {
  return kinds
    .filter((kind) => !kind.archived || kind.id === there?.kindId)
    .flatMap((kind) => waysOf(kind, teller).map((way) => ({ value: phraseValue(kind.id, way), label: kind[way][language] })))
}

/** Who may stand at the other end of a phrase; undefined: anyone. */
export function otherKindOf(kinds: readonly TieKind[], phrase: string | null): ContactKind | undefined {
  const [kindId, way] = (phrase ?? '').split(':')
  const kind = kinds.find(({ id }) => id === kindId)
  return (way === 'forward' ? kind?.toKind : kind?.fromKind) ?? undefined
}

/** Main's complaints name the ends; the form has a phrase and the other contact. */
export function markEnds(form: UseFormReturn<TieFormValues, unknown, z.output<typeof tieForm>>, error: unknown): void {
  const failure = failureOf(error)
  if (failure.code !== 'INVALID') return
  for (const { path, message } of failure.data.issues) {
    const field = String(path.at(-1))
    if (field === 'fromId' || field === 'toId') form.setError('otherId', { message })
    if (field === 'kindId') form.setError('phrase', { message })
  }
}

/** Whether this tie is there already. */
export function isThereAlready(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.code === 'CONFLICT' && failure.data.reason === 'alreadyExists'
}
