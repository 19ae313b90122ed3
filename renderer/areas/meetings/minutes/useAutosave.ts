import { useCallback, useEffect, useRef, useState } from 'react'
import { failureOf } from '#renderer/kit/failures.ts'

const pause = 600

interface AutosaveOptions<Value> {
  /** What is saved now, and its version. */
  saved: Value
  version: number
  /** Saves over a version; answers the next. */
  save: (version: number, value: Value) => Promise<number>
}

/**
 * What is typed, saved as it is typed. What another window saved comes in while nothing is typed here; when both did,
 * `overtaken` says so, and one of the two is chosen: `takeTheirs`, or `keepMine`.
 */
export function useAutosave<Value>({ saved, version, save }: AutosaveOptions<Value>) {
  const [typed, setTyped] = useState<Value | null>(null)
  const [error, setError] = useState<unknown>(null)
  const kept = useRef({ value: null as Value | null, base: version, timer: undefined as ReturnType<typeof setTimeout> | undefined, sending: false, save })
  useEffect(() => {
    kept.current.save = save
    if (kept.current.value === null) kept.current.base = version
  })
  const send = useCallback(async () => {
    const box = kept.current
    clearTimeout(box.timer)
    if (box.sending || box.value === null) return
    box.sending = true
    const value = box.value
    try {
      box.base = await box.save(box.base, value)
      setError(null)
      // Typed on meanwhile: that is sent next.
      if (box.value === value) {
        box.value = null
        setTyped(null)
      } else box.timer = setTimeout(() => void send(), pause)
    } catch (failure) {
      setError(failure)
    } finally {
      box.sending = false
    }
  }, [])
  const type = useCallback(
    (value: Value) => {
      const box = kept.current
      box.value = value
      setTyped(value)
      clearTimeout(box.timer)
      box.timer = setTimeout(() => void send(), pause)
    },
    [send],
  )
  // Who goes to another tab in the middle of a word finds it there.
  useEffect(() => () => void send(), [send])
  const failure = error === null ? null : failureOf(error)
  const overtaken = failure?.code === 'CONFLICT' && failure.data.reason === 'changedMeanwhile'
  const takeTheirs = () => {
    clearTimeout(kept.current.timer)
    kept.current.value = null
    setTyped(null)
    setError(null)
  }
  const keepMine = () => {
    kept.current.base = version
    void send()
  }
  return { value: typed ?? saved, type, flush: send, waiting: typed !== null, error: overtaken ? null : error, overtaken, takeTheirs, keepMine }
}
