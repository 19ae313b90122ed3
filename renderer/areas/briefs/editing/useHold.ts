import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Hold } from '#shared/areas/briefs/editing.schema.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { thisWindow } from '#renderer/link/thisWindow.ts'

const asWriter: Hold = { mode: 'write', askedBy: null }

/** How this window stands to a document for as long as it shows it; undefined until main has said. */
export function useHold(id: string) {
  // Who reads is not made a writer without asking for it: the one who writes may only have lost touch for a moment.
  const [claim, setClaim] = useState(true)
  const ask = { ...desk.briefs.editing.open.queryOptions({ input: { id, window: thisWindow, claim } }), gcTime: 0, placeholderData: keepPreviousData }
  const query = useQuery(ask)
  if (claim && query.data?.mode === 'read' && !query.isPlaceholderData) setClaim(false)
  useEffect(() => () => void client.briefs.editing.leave({ id, window: thisWindow }).catch(() => {}), [id])
  const take = useMutation({
    mutationFn: () => client.briefs.editing.take({ id, window: thisWindow }),
    onSuccess: (hold) => setClaim(hold.mode === 'write'),
  })
  /** Lets go to who asked for it. */
  const yieldTo = useCallback(async () => {
    setClaim(false)
    await client.briefs.editing.leave({ id, window: thisWindow }).catch(() => {})
  }, [id])
  // Where main cannot say, nobody is kept from writing: each save is checked all the same.
  const hold = query.data ?? (query.error ? asWriter : undefined)
  return { hold, take, yieldTo }
}
