import { Button, Group } from '@mantine/core'
import { useState } from 'react'

interface AskAgainProps {
  /** `label`: what it is of, where several stand in a list; `really` does it, `keep` leaves all as it is. */
  words: { act: string; label: string; really: string; keep: string }
  onAct: () => Promise<void>
}

/** A button that asks once more in its own place before it does what cannot simply be done again. */
export function AskAgain({ words, onAct }: AskAgainProps) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!asking) {
    return (
      <Button size="compact-sm" variant="default" aria-label={words.label} onClick={() => setAsking(true)}>
        {words.act}
      </Button>
    )
  }
  const go = async () => {
    setBusy(true)
    await onAct()
    setBusy(false)
    setAsking(false)
  }
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="compact-sm" color="red" loading={busy} autoFocus onClick={() => void go()}>
        {words.really}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
        {words.keep}
      </Button>
    </Group>
  )
}
