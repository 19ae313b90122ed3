import { Stack } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBrief } from './briefs.data.ts'
import { ReadBrief } from './editing/ReadBrief.tsx'
import { ReadingNote } from './editing/ReadingNote.tsx'
import { useHold } from './editing/useHold.ts'
import type { Opened } from './left.ts'
import { OpenedBrief } from './OpenedBrief.tsx'
import { onReopen, openBrief } from './opening.ts'

/** One document: written here, or read here while another window writes it. */
export function BriefView({ id }: { id: string }) {
  const { hold, take, yieldTo } = useHold(id)
  if (!hold) return null
  if (hold.mode === 'read') return <Reading id={id} note={<ReadingNote hold={hold} take={take} />} />
  return <Writing id={id} askedBy={hold.askedBy} yieldTo={yieldTo} />
}

function Reading({ id, note }: { id: string; note: ReactNode }) {
  const brief = useBrief(id)
  if (brief.error) return <NotOpened error={brief.error} retry={() => void brief.refetch()} />
  return brief.data ? <ReadBrief brief={brief.data} note={note} back={<BackToList />} /> : null
}

/** Opened once, then what is typed goes from here to the store and not the other way. */
function Writing({ id, askedBy, yieldTo }: { id: string; askedBy: string | null; yieldTo: () => Promise<void> }) {
  const me = useMe()
  const { opened, error, times, reopen } = useOpening(id, me?.id)
  const brief = useBrief(id)
  if (error) return <NotOpened error={error} retry={reopen} />
  if (!opened || !me) return null
  return <OpenedBrief key={times} opened={opened} brief={brief.data ?? opened.brief} memberId={me.id} askedBy={askedBy} yieldTo={yieldTo} reopen={reopen} back={<BackToList />} />
}

function NotOpened({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords('briefs')
  return (
    <Page title={t('title')}>
      <Stack align="flex-start">
        <Failure error={error} retry={retry} />
        <BackToList />
      </Stack>
    </Page>
  )
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
