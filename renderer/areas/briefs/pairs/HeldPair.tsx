import { useEffect, useState } from 'react'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useHold } from '../editing/useHold.ts'
import { Both } from './Both.tsx'
import { openPair, type OpenedPair } from './openPair.ts'

/** Both languages, opened once this window knows which of them it may write; opened anew when that changes. */
export function HeldPair({ englishId, frenchId, memberId }: { englishId: string; frenchId: string; memberId: string }) {
  const [english, french] = [useHold(englishId), useHold(frenchId)]
  const [times, setTimes] = useState(0)
  const modes = english.hold && french.hold && `${english.hold.mode} ${french.hold.mode}`
  const [answer, setAnswer] = useState<{ opened: OpenedPair | null; error: unknown; key: string }>({ opened: null, error: null, key: '' })
  useEffect(() => {
    if (!modes) return
    let gone = false
    const key = `${modes} ${times}`
    openPair(englishId, frenchId, memberId).then(
      (opened) => gone || setAnswer({ opened, error: null, key }),
      (error: unknown) => gone || setAnswer({ opened: null, error, key }),
    )
    return () => {
      gone = true
    }
  }, [englishId, frenchId, memberId, modes, times])
  const reopen = () => setTimes((count) => count + 1)
  const { opened, error, key } = answer
  if (error !== null) return <Failure error={error} retry={reopen} whole />
  return opened && <Both key={key} opened={opened} holds={{ english, french }} memberId={memberId} reopen={reopen} />
}
