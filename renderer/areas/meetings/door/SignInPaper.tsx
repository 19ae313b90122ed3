import { NumberInput, Switch } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { LeftOut } from '#renderer/areas/contacts/safety/LeftOut.tsx'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { widePage } from '#renderer/kit/paper/pageStyle.ts'
import { PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSignInSheet } from './door.data.ts'
import { SignInSheet, signInWords, usualBlank } from './SignInSheet.tsx'

const mostBlank = 200

/** The paper for when the power is out, or for whoever would rather write: those expected, and empty lines. */
export function SignInPaper({ meetingId }: { meetingId: string }) {
  const { t, language: ofScreen } = useWords('meetingDoor')
  const { number } = useFormat()
  const clinic = useClinic()
  const [language, setLanguage] = useState(ofScreen)
  const words = useWordsOfPaper(language, signInWords)
  const [address, setAddress] = useSearchParams()
  const [all, setAll] = useState(false)
  const [typed, setTyped] = useState<number | null>(null)
  const found = useSignInSheet(meetingId, all ? 'invited' : 'coming', address.get('permit'))
  const sheet = found.data
  const permit = (permitId: string) => setAddress(new URLSearchParams({ permit: permitId }), { replace: true })
  return (
    <PaperDesk
      home={`~/meetings/${meetingId}/door`}
      title={words?.t('sheet.title') ?? ''}
      heading={t('sheet.title')}
      language={language}
      onLanguage={setLanguage}
      page={widePage}
      options={(
        <>
          <Switch mt={28} label={t('sheet.all')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          <NumberInput label={t('sheet.blank')} w={150} min={0} max={mostBlank} value={typed ?? ''} placeholder={sheet ? String(usualBlank(sheet)) : ''} onChange={(value) => setTyped(value === '' ? null : Math.min(Math.max(Math.round(Number(value)), 0), mostBlank))} />
        </>
      )}
      notes={sheet && sheet.leftOut > 0 && (
        <LeftOut selection={{ by: 'ids', ids: sheet.leftOutIds }} purpose="signIn" onPermit={permit}>
          <Warning>{t('sheet.leftOut', { count: sheet.leftOut, formatted: number(sheet.leftOut) })}</Warning>
        </LeftOut>
      )}
      error={found.error}
      retry={() => found.refetch()}
      ready={sheet !== undefined && words !== null}
    >
      {sheet && words && (
        <main>
          <SignInSheet sheet={sheet} clinic={clinic} blank={typed ?? usualBlank(sheet)} words={words} />
        </main>
      )}
    </PaperDesk>
  )
}
