import { useState } from 'react'
import { useLocation } from 'wouter'
import { singleField, type Comparison } from '#shared/areas/contacts/duplicates.schema.ts'
import { differingFields } from '#shared/areas/contacts/merging.rules.ts'
import { failureOf } from '#renderer/kit/failures.ts'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

export type Side = 'a' | 'b'

/** Which record stays, and whose value of each field that differs: by default that of the record that stays. */
export function useMerging(compared: Comparison) {
  const { a, b } = compared
  const { t } = useWords('duplicates')
  const [, go] = useLocation()
  const [kept, keep] = useState<Side>(() => likelierToStay(compared))
  const [choices, setChoices] = useState<Record<string, Side>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const complaint = useFieldMessage(messageOf(failure))
  const chosen = (field: string): Side => choices[field] ?? kept
  const merge = async () => {
    const [staying, going] = kept === 'a' ? [a, b] : [b, a]
    const { fields, custom } = differingFields(a, b)
    setBusy(true)
    setFailure(null)
    try {
      const made = await client.contacts.duplicates.merge({
        kept: { id: staying.id, version: staying.version },
        gone: { id: going.id, version: going.version },
        fromGone: singleField.options.filter((field) => fields.includes(field) && chosen(field) !== kept),
        customFromGone: custom.filter((field) => chosen(field) !== kept),
      })
      notifyDone(t('merge.done', { gone: made.goneName, kept: made.keptName }), { undo: () => client.contacts.duplicates.undo({ mergeId: made.id }) })
      go(`/${staying.id}`)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return { kept, keep, chosen, choose: (field: string, side: Side) => setChoices({ ...choices, [field]: side }), merge, busy, failure: complaint ? null : failure, complaint }
}

/** The one with more linked to it; of two alike the older. */
function likelierToStay({ a, b, linked }: Comparison): Side {
  if (linked.a !== linked.b) return linked.a > linked.b ? 'a' : 'b'
  return a.createdAt <= b.createdAt ? 'a' : 'b'
}

function messageOf(error: unknown): string | undefined {
  const failure = error === null ? null : failureOf(error)
  return failure?.code === 'INVALID' ? failure.data.issues[0]?.message : undefined
}
