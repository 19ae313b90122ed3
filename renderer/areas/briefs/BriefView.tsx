import { Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBrief } from './briefs.data.ts'
import type { Opened } from './left.ts'
import { OpenedBrief } from './OpenedBrief.tsx'
import { onReopen, openBrief } from './opening.ts'

/** One document: opened once, then what is typed goes from here to the store and not the other way. */
export function BriefView({ id }: { id: string }) {
  const { t } = useWords('briefs')
  const me = useMe()
  const { opened, error, times, reopen } = useOpening(id, me?.id)
  const brief = useBrief(id)
  if (error)
    return (
      <Page title={t('title')}>
        <Stack align="flex-start">
          <Failure error={error} retry={reopen} />
          <BackToList />
        </Stack>
      </Page>
    )
  if (!opened || !me) return null
  return <OpenedBrief key={times} opened={opened} brief={brief.data ?? opened.brief} memberId={me.id} reopen={reopen} back={<BackToList />} />
}

function useOpening(id: string, memberId: string | undefined) {
  const [times, setTimes] = useState(0)
  const [answer, setAnswer] = useState<{ opened: Opened | null; error: unknown; times: number }>({ opened: null, error: null, times: 0 })
  useEffect(() => {
    if (!memberId) return
    let gone = false
    openBrief(id, memberId).then(
      (opened) => gone || setAnswer({ opened, error: null, times }),
      (error: unknown) => gone || setAnswer({ opened: null, error, times }),
    )
    return () => {
      gone = true
    }
  }, [id, memberId, times])
  useEffect(() => onReopen(id, () => setTimes((count) => count + 1)), [id])
  return { ...answer, reopen: () => setTimes((count) => count + 1) }
}

function BackToList() {
  const { t } = useWords('briefs')
  return <BackLink href="/">{t('page.back')}</BackLink>
}
