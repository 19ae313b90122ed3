import { Button, Group, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode, RefObject } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { missingFields, promptsOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { Brief, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { usePrint } from '#renderer/kit/usePrint.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useMeetingFor } from '../briefs.data.ts'
import { useFieldName } from '../fieldValues.ts'
import classes from './pages.module.css'
import { countPages } from './countPages.ts'
import { PrintForm } from '../prints/PrintForm.tsx'
import { SaveAsMenu } from './SaveAsMenu.tsx'

interface PaperToolbarProps {
  brief: Brief
  meetingId: string | null
  /** Undefined until they are those of this meeting: nothing is printed before. */
  values: MergeValues | undefined
  error: unknown
  paper: RefObject<HTMLElement | null>
}

/** Above the paper: the meeting it is for, what will be blank, and how it is printed. */
export function PaperToolbar({ brief, meetingId, values, error, paper }: PaperToolbarProps) {
  const { t, language } = useWords('briefs')
  const [, setAsked] = useSearchParams()
  const back = useBack(brief.id, meetingId)
  const meeting = useMeetingFor(meetingId).data
  useHotkeys([['Escape', back]], [])
  return (
    <header className={classes.toolbar} lang={language}>
      <Stack gap="xs">
        <Group align="flex-end" gap="sm">
          <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={back}>
            {t('paper.back')}
          </Button>
          <div style={{ flex: 1, minWidth: 220, maxWidth: 420 }}>
            <MeetingPicker label={t('paper.meeting')} value={meetingId} onChange={(id) => setAsked(id ? { meeting: id } : {}, { replace: true })} />
          </div>
          <SaveAs brief={brief} meetingId={meetingId} disabled={values === undefined} />
        </Group>
        <PrintForm key={meetingId ?? ''} brief={brief} meetingId={meetingId} drawn={values !== undefined} pages={() => countPages(paper.current)} />
        {error !== null && error !== undefined && <Failure error={error} />}
        <Before brief={brief} values={values} meeting={meeting} />
      </Stack>
    </header>
  )
}

/** What to know before it is on paper. */
function Before({ brief, values, meeting }: { brief: Brief; values: MergeValues | undefined; meeting: Meeting | undefined }) {
  const { t, language } = useWords('briefs')
  const nameOf = useFieldName()
  const missing = values ? missingFields(brief.body, values) : []
  const prompts = promptsOf(brief.body).length
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(missing.map(nameOf))
  return (
    <>
      {meeting?.cancelled && <Note>{t('paper.cancelled')}</Note>}
      {missing.length > 0 && <Note>{t('paper.missing', { count: missing.length, names })}</Note>}
      {prompts > 0 && <Note>{t('aside.prompts', { count: prompts })}</Note>}
    </>
  )
}

function Note({ children }: { children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <IconAlertTriangle size={18} color="var(--mantine-color-error)" style={{ flex: 'none', marginTop: 2 }} aria-hidden />
      <Text size="sm">{children}</Text>
    </Group>
  )
}

function SaveAs({ brief, meetingId, disabled }: { brief: Brief; meetingId: string | null; disabled: boolean }) {
  const { t } = useWords(['briefPaper', 'briefs'])
  const say = useSayError()
  const { print, savePdf } = usePrint()
  const save = useMutation({
    mutationFn: async () => savePdf?.(brief.title),
    onSuccess: (done) => done && notifyDone(t('briefs:paper.pdfDone', { title: brief.title })),
    onError: (error) => notifyFailure(say(error)),
  })
  // A browser saves a PDF from its own print dialog.
  const pdf = savePdf ? { label: t('saveAs.pdf'), save: () => save.mutate() } : { label: t('saveAs.pdfInPrinter'), save: () => void print() }
  return <SaveAsMenu id={brief.id} meetingId={meetingId} disabled={disabled || save.isPending} pdf={pdf} />
}

/** Back to where one came from; opened by its address, to the document. */
function useBack(briefId: string, meetingId: string | null): () => void {
  const [, go] = useLocation()
  return () => {
    if (window.history.length > 1) window.history.back()
    else go(`~/briefs/${briefId}${meetingId ? `?meeting=${meetingId}` : ''}`)
  }
}
