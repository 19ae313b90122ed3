import { Text } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { TagsField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { CallSheets } from './CallSheets.tsx'
import { NotOnIt } from './NotOnIt.tsx'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { type PaperProps, useCallSheet } from './paper.data.ts'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { ClearDraft, ScriptField } from './ScriptField.tsx'
import { usePaperWords } from './usePaperWords.ts'

/** What is typed for a call sheet: kept, so that the next evening's callers need not be typed anew. */
const callSheetForm = z.object({ callers: z.array(z.string().max(80)).max(100), script: z.string().max(5000).nullable() })

/** Whom to call, in even shares for those who call. */
export function CallSheetPaper({ wish, onPermit }: PaperProps) {
  const { t, language: ofScreen } = useWords('contactPaper')
  const [language, setLanguage] = useState(ofScreen)
  const words = usePaperWords(language)
  const clinic = useClinic()?.name ?? ''
  const { control, restored, discard } = useDeskForm({ schema: callSheetForm, defaults: { callers: [], script: null }, place: 'contacts/call-sheet' })
  const [callers = [], script] = useWatch({ control, name: ['callers', 'script'] })
  const found = useCallSheet(wish)
  const people = found.data?.people ?? []
  const usual = words?.t('callSheet.defaultScript', { clinic }) ?? ''
  return (
    <PaperDesk
      home="~/contacts"
      title={words?.t('callSheet.title') ?? ''}
      heading={t('callSheet.title')}
      language={language}
      onLanguage={setLanguage}
      page={pageWithNumbers}
      options={(
        <>
          <div style={{ flex: '1 1 18rem' }}>
            <TagsField control={control} name="callers" label={t('callSheet.callers')} description={t('callSheet.callersHint')} />
          </div>
          <ScriptField control={control} name="script" label={t('callSheet.script')} usual={usual} />
          <ClearDraft restored={restored} discard={discard} />
        </>
      )}
      notes={found.data && <><Size calls={people.length} callers={callers.length} /><NotOnIt wish={wish} purpose="callSheet" onPermit={onPermit} list={found.data} /></>}
      error={found.error}
      retry={() => found.refetch()}
      ready={people.length > 0 && words !== null && !found.isPlaceholderData}
    >
      {found.data && people.length === 0 && <Nobody icon={<IconPhoneOff />} title={t('callSheet.none')} hint={t('callSheet.noneHint')} />}
      {words && people.length > 0 && <CallSheets people={people} callers={callers} script={script ?? usual} words={words} />}
    </PaperDesk>
  )
}

function Size({ calls, callers }: { calls: number; callers: number }) {
  const { t } = useWords('contactPaper')
  const { number } = useFormat()
  if (calls === 0) return null
  return (
    <Text size="sm" c="dimmed" role="status">
      {[t('callSheet.calls', { count: calls, formatted: number(calls) }), callers > 0 && t('callSheet.pages', { count: callers, formatted: number(callers) })].filter(Boolean).join(' · ')}
    </Text>
  )
}
