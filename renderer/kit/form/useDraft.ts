import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { client } from '#renderer/link/desk.ts'

const pause = 800
const none: readonly string[] = []

/** Keeps what is typed into a form in the encrypted store until it is saved, and brings it back after a lock or a crash. */
export function useDraft(form: UseFormReturn<FieldValues>, place: string | undefined, given: readonly string[] = none) {
  const [restored, setRestored] = useState(false)
  const saving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ended = useRef(false)

  useEffect(() => {
    if (!place) return
    let gone = false
    void client.desk.drafts.get({ place }).then((draft) => {
      if (gone || !draft || form.formState.isDirty) return
      for (const [name, value] of Object.entries(draft.content as FieldValues)) if (!given.includes(name)) form.setValue(name, value, { shouldDirty: true })
      setRestored(true)
    }, quietly)
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (!isDirty || ended.current) return
        clearTimeout(saving.current)
        saving.current = setTimeout(() => void client.desk.drafts.save({ place, content: values }).catch(quietly), pause)
      },
    })
    return () => {
      gone = true
      stop()
    }
  }, [form, place, given])

  const clear = useCallback(async () => {
    clearTimeout(saving.current)
    ended.current = true
    setRestored(false)
    if (place) await client.desk.drafts.clear({ place }).catch(quietly)
    ended.current = false
  }, [place])

  const discard = useCallback(async () => {
    await clear()
    form.reset()
  }, [clear, form])

  return useMemo(() => ({ restored, clear, discard }), [restored, clear, discard])
}

/** A draft is a help; that it cannot be kept must not stand in the way of the form itself. */
function quietly(): void {}
