import { Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { Both } from './Both.tsx'
import { openPair, type OpenedPair } from './openPair.ts'

/** "/:id/both?only=work": English and French side by side, section by section; with `only`, those that need work. */
export function BothPage({ id }: { id: string }) {
  const { t } = useWords('briefPairs')
  const memberId = useMe()?.id
  const [times, setTimes] = useState(0)
  const [answer, setAnswer] = useState<{ opened: OpenedPair | null; error: unknown; times: number }>({ opened: null, error: null, times: 0 })
  useEffect(() => {
    if (!memberId) return
    let gone = false
    openPair(id, memberId).then(
      (opened) => gone || setAnswer({ opened, error: null, times }),
      (error: unknown) => gone || setAnswer({ opened: null, error, times }),
    )
    return () => {
      gone = true
    }
  }, [id, memberId, times])
  const reopen = () => setTimes((count) => count + 1)
  const { opened, error } = answer
  return (
    <Page title={opened ? t('title', { title: opened[opened.asked].brief.title }) : t('sideBySide')}>
      <Stack gap="sm">
        <BackLink href={`/${id}`}>{t('back')}</BackLink>
        {error !== null && <Failure error={error} retry={reopen} whole />}
        {opened && memberId && <Both key={answer.times} opened={opened} memberId={memberId} reopen={reopen} />}
      </Stack>
    </Page>
  )
}
