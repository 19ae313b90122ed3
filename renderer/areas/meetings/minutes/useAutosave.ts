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

interface Kept<Value> {
  /** What is typed and not saved yet. */
  value: Value | null
  /** The version it was typed over. */
  base: number
  timer: ReturnType<typeof setTimeout> | undefined
  sending: boolean
  save: AutosaveOptions<Value>['save']
  setTyped: (value: Value | null) => void
  setError: (error: unknown) => void
}

/** One at a time: what is typed while it is on its way is sent next. */
async function sendKept<Value>(box: Kept<Value>): Promise<void> {
  clearTimeout(box.timer)
  if (box.sending || box.value === null) return
  box.sending = true
  const value = box.value
  try {
    box.base = await box.save(box.base, value)
    box.setError(null)
    if (box.value === value) {
      box.value = null
      box.setTyped(null)
    } else box.timer = setTimeout(() => void sendKept(box), pause)
  } catch (failure) {
    box.setError(failure)
  } finally {
    box.sending = false
  }
}

/**
 * What is typed, saved as it is typed. What another window saved comes in while nothing is typed here; when both did,
 * `overtaken` says so, and one of the two is chosen: `takeTheirs`, or `keepMine`.
 */
export function useAutosave<Value>({ saved, version, save }: AutosaveOptions<Value>) {
  const [typed, setTyped] = useState<Value | null>(null)
  const [error, setError] = useState<unknown>(null)
  const box = useRef<Kept<Value>>({ value: null, base: version, timer: undefined, sending: false, save, setTyped, setError })
  useEffect(() => {
    box.current.save = save
    if (box.current.value === null) box.current.base = version
  })
  const send = useCallback(() => sendKept(box.current), [])
  const type = useCallback(
    (value: Value) => {
      box.current.value = value
      setTyped(value)
      clearTimeout(box.current.timer)
      box.current.timer = setTimeout(() => void send(), pause)
    },
    [send],
  )
  // Who goes to another tab in the middle of a word finds it there.
  useEffect(() => () => void send(), [send])
  const failure = error === null ? null : failureOf(error)
  const overtaken = failure?.code === 'CONFLICT' && failure.data.reason === 'changedMeanwhile'
  const takeTheirs = () => {
    clearTimeout(box.current.timer)
    box.current.value = null
    setTyped(null)
    setError(null)
  }
  const keepMine = () => {
    box.current.base = version
    void send()
  }
  return { value: typed ?? saved, type, flush: send, waiting: typed !== null, error: overtaken ? null : error, overtaken, takeTheirs, keepMine }
}
