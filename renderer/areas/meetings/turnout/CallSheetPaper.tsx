import { Text } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { id } from '#shared/base/ids.ts'
import { LeftOut } from '#renderer/areas/contacts/safety/LeftOut.tsx'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { Nobody, PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { CallSheet, callSheetWords } from './CallSheet.tsx'
import { useCallSheets } from './turnout.data.ts'

/** Whom to call for a meeting, a sheet for each caller, or for the one that the address names. */
export function CallSheetPaper({ meetingId }: { meetingId: string }) {
  const { t, language: ofScreen } = useWords('turnout')
  const { number } = useFormat()
  const [language, setLanguage] = useState(ofScreen)
  const words = useWordsOfPaper(language, callSheetWords)
  const [address, setAddress] = useSearchParams()
  const found = useCallSheets(meetingId, id.safeParse(address.get('caller')).data ?? null, address.get('permit'))
  const permit = (permitId: string) =>
    setAddress((before) => {
      const next = new URLSearchParams(before)
      next.set('permit', permitId)
      return next
    }, { replace: true })
  const made = found.data
  return (
    <PaperDesk
      home={`~/meetings/${meetingId}/turnout`}
      title={words?.t('sheet.title') ?? ''}
      heading={t('sheet.title')}
      language={language}
      onLanguage={setLanguage}
      page={pageWithNumbers}
      notes={made && (
        <>
          <Text size="sm" c="dimmed" role="status">{t('sheet.size', { count: made.sheets.length, formatted: number(made.sheets.reduce((sum, { people }) => sum + people.length, 0)) })}</Text>
          {made.withoutPhone > 0 && <Warning>{t('sheet.withoutPhone', { count: made.withoutPhone })}</Warning>}
          {made.leftOut > 0 && (
            <LeftOut selection={{ by: 'ids', ids: made.leftOutIds }} purpose="callSheet" onPermit={permit}>
              <Warning>{t('sheet.leftOut', { count: made.leftOut })}</Warning>
            </LeftOut>
          )}
        </>
      )}
      error={found.error}
      retry={() => found.refetch()}
      ready={(made?.sheets.length ?? 0) > 0 && words !== null && !found.isPlaceholderData}
    >
      {made && made.sheets.length === 0 && <Nobody icon={<IconPhoneOff />} title={t('sheet.none')} hint={t('sheet.noneHint')} />}
      {made && words && made.sheets.length > 0 && (
        <main lang={words.language}>
          {made.sheets.map((one) => <CallSheet key={one.callerId} sheet={one} meeting={made} words={words} />)}
        </main>
      )}
    </PaperDesk>
  )
}
