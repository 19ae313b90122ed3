import { useHotkeys } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { wantsAsking } from '#shared/areas/loans/stock.rules.ts'
import type { IssueInput } from '#shared/areas/loans/stock.schema.ts'
import { failureOf } from '#renderer/kit/failures.ts'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useRecipient } from '../useRecipient.ts'
import { issueForm, type IssueFormValues } from './stockForms.ts'
import { useStockDone } from './useStockDone.ts'

/** What is known when the form opens: from the address, or from what is on the desk. */
export interface IssueWish {
  itemId: string | null
  contactId: string | null
  meetingId: string | null
}

/** No day is today: a form that stands ready overnight must not write on the day before. */
const usual = { quantity: null, note: '', code: '', signed: false, campaignId: null, drawerId: null, lotId: null, day: null, reservedReason: '' }

/** The form that gives out: asks before very many, and stands ready again for the next one at the counter. */
export function useIssueForm(wish: IssueWish) {
  const blank: IssueFormValues = { ...wish, ...usual }
  const about = wish.meetingId ?? wish.contactId
  const { form, submit, ...state } = useDeskForm({ schema: issueForm, defaults: blank, place: about ? `loans/issue/${about}` : 'loans/issue' })
  const [asked, setAsked] = useState<IssueInput | null>(null)
  const issue = useIssue()
  const { setFocus, setValue, getValues } = form
  const focusQuantity = useCallback(() => setFocus('quantity', { shouldSelect: true }), [setFocus])
  useHotkeys([['alt+N', focusQuantity]], [])

  const { chooseContact, chooseMeeting, forgetChoice } = useRecipient(form, wish.contactId !== null)
  useEffect(() => {
    if (wish.itemId && getValues('itemId') !== wish.itemId) setValue('itemId', wish.itemId, { shouldValidate: true })
  }, [wish.itemId, getValues, setValue])

  const run = async (input: IssueInput) => {
    await issue(input)
    setAsked(null)
    forgetChoice()
    form.reset({ ...usual, itemId: input.itemId, contactId: null, meetingId: null, drawerId: input.drawerId ?? null })
    focusQuantity()
  }
  const save = submit(async (input) => (wantsAsking(input.quantity) ? setAsked(input) : run(input)))
  const refused = failureOf(state.failure)
  const reserved = refused.code === 'CONFLICT' && refused.data.reason === 'stockReserved'
  return { ...state, form, reserved, save, saveAsked: submit(run), asked, forgetAsked: () => setAsked(null), chooseContact, chooseMeeting, focusQuantity }
}

function useIssue() {
  const { t } = useWords('loans')
  const format = useFormat()
  const done = useStockDone()
  return async (input: IssueInput) => {
    const written = await client.loans.stock.issue(input)
    const { itemName, contactName, code } = written.entries[0]!
    done(t('issue.done', { quantity: format.number(input.quantity), item: itemName, name: contactName ?? code, balance: format.number(written.balance) }), written)
  }
}
