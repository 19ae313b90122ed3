import { useDebouncedCallback } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PageStyle } from '#shared/areas/briefs/page.schema.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { client } from '#renderer/link/desk.ts'

/** The paper as it is being styled: shown at once, saved a moment after the last change. */
export function usePageStyle(stored: PaperContent): { content: PaperContent; change: (changed: Partial<PageStyle>) => void } {
  const [chosen, setChosen] = useState<PageStyle | null>(null)
  const say = useSayError()
  const { id, page: kept } = stored.brief
  const { mutate } = useMutation({
    mutationFn: (page: PageStyle) => client.briefs.savePage({ id, page }),
    onError: (error) => {
      setChosen(null)
      notifyFailure(say(error))
    },
  })
  const save = useDebouncedCallback(mutate, { delay: 400, flushOnUnmount: true })
  const page = chosen ?? kept
  const content = useMemo(() => ({ ...stored, brief: { ...stored.brief, page } }), [stored, page])
  const change = (changed: Partial<PageStyle>) => {
    const next = { ...page, ...changed }
    setChosen(next)
    save(next)
  }
  return { content, change }
}
