import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { client } from '#renderer/link/desk.ts'

const pause = 800
const none: readonly string[] = []

/** What is on its way to the store, by its form's place: whoever opens that form again waits for it. */
const onTheWay = new Map<string, Promise<void>>()

function keep(place: string, content: FieldValues): void {
  const sent = client.desk.drafts.save({ place, content }).then(quietly, quietly).finally(() => {
    if (onTheWay.get(place) === sent) onTheWay.delete(place)
  })
  onTheWay.set(place, sent)
}

/** Keeps what is typed into a form in the encrypted store until it is saved, and brings it back after a lock or a crash. */
export function useDraft(form: UseFormReturn<FieldValues>, place: string | undefined, given: readonly string[] = none) {
  const [restored, setRestored] = useState(false)
  const saving = useRef<{ timer: ReturnType<typeof setTimeout>; content: FieldValues }>(undefined)
  const ended = useRef(false)
  // Of a form, `formState` is as it was when it was last drawn: what was typed since is known here alone.
  const typed = useRef(false)

  useEffect(() => {
    if (!place) return
    let gone = false
    const kept = Promise.resolve(onTheWay.get(place)).then(() => client.desk.drafts.get({ place }))
    void kept.then((draft) => {
      if (gone || !draft || typed.current) return
      for (const [name, value] of Object.entries(draft.content as FieldValues)) if (!given.includes(name)) form.setValue(name, value, { shouldDirty: true })
      setRestored(true)
    }, quietly)
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (!isDirty || ended.current) return
        typed.current = true
        clearTimeout(saving.current?.timer)
        saving.current = { content: values, timer: setTimeout(send, pause) }
      },
    })
    const send = () => {
      if (!saving.current) return
      clearTimeout(saving.current.timer)
      keep(place, saving.current.content)
      saving.current = undefined
    }
    return () => {
      gone = true
      stop()
      // Who closes a form and opens it again at once finds what they typed.
      send()
    }
  }, [form, place, given])

  const clear = useCallback(async () => {
    clearTimeout(saving.current?.timer)
    saving.current = undefined
    ended.current = true
    typed.current = false
    setRestored(false)
    if (place) {
      await onTheWay.get(place)
      await client.desk.drafts.clear({ place }).catch(quietly)
    }
    ended.current = false
  }, [place])

  const discard = useCallback(async () => {
    // Before the draft is cleared: the form tells of its old values as of typed ones, and they would be kept once more.
    form.reset()
    await clear()
  }, [clear, form])

  return useMemo(() => ({ restored, clear, discard }), [restored, clear, discard])
}

/** A draft is a help; that it cannot be kept must not stand in the way of the form itself. */
function quietly(): void {}
