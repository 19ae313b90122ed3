import { Center, Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { RecoveryCodeSheet } from '#renderer/areas/staff/RecoveryCodeSheet.tsx'
import { SetUp } from '#renderer/areas/staff/SetUp.tsx'
import { SignIn } from '#renderer/areas/staff/SignIn.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { changeLanguage } from '#renderer/words.ts'
import { Frame } from './Frame.tsx'
import { FrontPage } from './FrontPage.tsx'
import { queries } from './queries.ts'

/** What stands at the door: a new desk is set up, a locked one asks who is there, an open one shows its screens. */
export function DeskGate() {
  const { t } = useWords('kit')
  const status = useQuery({ ...desk.staff.status.queryOptions(), refetchInterval: 60_000 })
  const [code, setCode] = useState<string | null>(null)
  const state = status.data?.state
  const language = status.data?.me?.language

  useEffect(() => {
    if (language) void changeLanguage(language)
  }, [language])

  useEffect(() => {
    // Nothing of what was shown stays in memory behind a locked screen.
    if (state === 'locked') queries.removeQueries({ predicate: ({ queryKey }) => String(queryKey[0]) !== String(desk.staff.status.key()[0]) })
  }, [state])

  if (status.isPending)
    return (
      <Center h="100%">
        <Loader aria-label={t('loading')} />
      </Center>
    )
  if (!status.data)
    return (
      <FrontPage>
        <Failure error={status.error} retry={() => status.refetch()} />
      </FrontPage>
    )
  if (code) return <RecoveryCodeSheet code={code} clinic={status.data.clinic?.name ?? ''} onDone={() => setCode(null)} />
  switch (status.data.state) {
    case 'new':
      return <SetUp onDone={setCode} />
    case 'locked':
      return <SignIn members={status.data.members} />
    case 'open':
      return <Frame status={status.data} />
  }
}
