import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { type FieldPath, useFieldArray, useWatch } from 'react-hook-form'
import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { veryMany } from '#shared/areas/loans/visit.rules.ts'
import type { Visit } from '#shared/areas/loans/visit.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { client } from '#renderer/link/desk.ts'
import { useEquipment } from '../equipment/equipment.data.ts'
import { usualDue } from '../equipment/LendForm.tsx'
import { useScanTaker } from '../equipment/useScanner.ts'
import { useItems, useToday } from '../stock/stock.data.ts'
import { useUseSettings, useUsual } from '../use/use.data.ts'
import { useRecipient } from '../useRecipient.ts'
import { emptyVisit, visitForm, type VisitFormValues, type VisitWish } from './visitForm.ts'

/** What is known when the counter opens: from the address. */
export interface VisitBegin {
  contactId: string | null
  meetingId: string | null
}

/** The form of a visit: lines are added by key, by button or by scanner, and all of it goes out at once. */
export function useVisitForm(begin: VisitBegin, onGiven: (visit: Visit) => void) {
  const about = begin.meetingId ?? begin.contactId
  const { form, submit, ...state } = useDeskForm({ schema: visitForm, defaults: { ...emptyVisit, ...begin }, place: about ? `loans/counter/${about}` : 'loans/counter' })
  const { control } = form
  const lines = { fares: useFieldArray({ control, name: 'fares' }), jobs: useFieldArray({ control, name: 'jobs' }), loans: useFieldArray({ control, name: 'loans' }) }
  const add = useAdding(lines, () => form.clearErrors('lines' as FieldPath<VisitFormValues>))
  useHotkeys([['alt+N', add.fare], ['alt+C', add.job], ['alt+E', () => add.loan()]], [])
  useScanTaker(add.loan)

  const { chooseContact, chooseMeeting, forgetChoice } = useRecipient(form, begin.contactId !== null)

  const { asked, askAbove, forget, give } = useGiving()
  const [fares, jobs] = useWatch({ control, name: ['fares', 'jobs'] })
  // What was changed since is another wish: it is asked anew.
  const stillAsked = asked?.join() === veryMany({ fares, jobs }, askAbove).join() ? asked : null
  const say = useSayError()
  const saving = (sure: boolean) =>
    submit(async (wish) => {
      try {
        const visit = await give(wish, sure)
        if (!visit) return
        forgetChoice()
        form.reset(emptyVisit)
        onGiven(visit)
      } catch (error) {
        const known = failureOf(error)
        // It is said below what stands in the way, and beside the line that it is about.
        if (known.code === 'CONFLICT' && known.data.field) form.setError(known.data.field as FieldPath<VisitFormValues>, { message: say(error) })
        throw error
      }
    })
  return { ...state, form, lines, add, chooseContact, chooseMeeting, asked: stillAsked, forget, save: saving(false), saveAsked: saving(true) }
}
export type VisitForm = ReturnType<typeof useVisitForm>

interface Lines {
  fares: { append: (line: VisitFormValues['fares'][number]) => void }
  jobs: { append: (line: VisitFormValues['jobs'][number]) => void }
  loans: { append: (line: VisitFormValues['loans'][number]) => void; fields: { itemId: string | null }[] }
}

/** A new line stands on what is most likely meant: the item there is most of, the kind written last. */
function useAdding({ fares, jobs, loans }: Lines, added: () => void) {
  const items = (useItems().data ?? []).filter((item) => !item.archived)
  const usual = useUsual().data
  const things = useEquipment().data ?? []
  const today = useToday()
  return {
    fare: () => {
      fares.append({ itemId: items.toSorted((one, other) => other.usable - one.usable)[0]?.id ?? null, quantity: null })
      added()
    },
    job: () => {
      jobs.append({ kind: usual?.last ?? usual?.kinds[0] ?? null, quantity: null, overQuotaReason: '' })
      added()
    },
    loan: (item?: Equipment) => {
      // A label read twice is one thing.
      if (item && loans.fields.some(({ itemId }) => itemId === item.id)) return
      const next = item && things.find(({ id }) => id === item.id)?.next
      loans.append({ itemId: item?.id ?? null, due: usualDue({ next: next ?? null }, today) })
      added()
    },
  }
}

/** Sends a visit; very many at once only when that was asked. `give` answers nothing while it asks. */
function useGiving() {
  const askAbove = useUseSettings().data?.askAbove ?? Number.POSITIVE_INFINITY
  const [asked, setAsked] = useState<number[] | null>(null)
  const give = async (wish: VisitWish, sure: boolean): Promise<Visit | null> => {
    const many = veryMany(wish, askAbove)
    if (many.length > 0 && !sure) {
      setAsked(many)
      return null
    }
    const reserved = wish.contactId ? await client.loans.equipment.ofContact({ contactId: wish.contactId }) : []
    const claimOf = (itemId: string) => reserved.find((claim) => claim.itemId === itemId && claim.state === 'reserved')?.id ?? null
    const visit = await client.loans.visit.give({
      ...wish,
      jobs: wish.jobs.map((job) => ({ ...job, confirmedMany: job.quantity > askAbove })),
      loans: wish.loans.map((loan) => ({ ...loan, claimId: claimOf(loan.itemId) })),
    })
    setAsked(null)
    return visit
  }
  return { asked, askAbove, forget: () => setAsked(null), give }
}
