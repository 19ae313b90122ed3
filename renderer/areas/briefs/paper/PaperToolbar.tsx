import { Button, Group, Kbd, NumberInput, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle, IconArrowLeft, IconListCheck, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { missingFields, promptsOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { Brief, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { copiesFor } from '#shared/areas/meetings/meetings.rules.ts'
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
import { usePaperPrinting } from '../prints/usePaperPrinting.tsx'
import { SaveAsMenu } from './SaveAsMenu.tsx'

interface PaperToolbarProps {
  brief: Brief
  meetingId: string | null
  /** Undefined until they are those of this meeting: nothing is printed before. */
  values: MergeValues | undefined
  error: unknown
  paper: RefObject<HTMLElement | null>
}

const mostCopies = 5000

/** Above the paper: the meeting it is for, how many, what will be blank, and the printer. */
export function PaperToolbar({ brief, meetingId, values, error, paper }: PaperToolbarProps) {
  const { t, language } = useWords(['briefs', 'prints'])
  const [, setAsked] = useSearchParams()
  const back = useBack(brief.id, meetingId)
  const meeting = useMeetingFor(meetingId).data
  const [copies, setCopies] = useCopies(brief.id, meeting)
  const { printing, queuing, panel } = usePaperPrinting({ brief, meetingId, copies, pages: () => countPages(paper.current) })
  const ready = values !== undefined && copies >= 1 && copies <= mostCopies
  const print = () => ready && !printing.isPending && printing.mutate()
  useHotkeys([['mod+P', print], ['Escape', back]], [])
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
          <NumberInput
            label={t('paper.copies')}
            w={110}
            min={1}
            max={mostCopies}
            allowDecimal={false}
            clampBehavior="none"
            error={copies < 1 || copies > mostCopies}
            value={copies || ''}
            onChange={(typed) => setCopies(Number(typed) || 0)}
          />
          <SaveAs brief={brief} meetingId={meetingId} disabled={!ready} />
          {queuing && (
            <Button variant="default" leftSection={<IconListCheck size={18} aria-hidden />} disabled={!ready} loading={queuing.isPending} onClick={() => queuing.mutate()}>
              {t('prints:queue.do')}
            </Button>
          )}
          <Button leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('page.printKeys')}</Kbd>} aria-keyshortcuts="Control+P Meta+P" disabled={!ready} loading={printing.isPending} onClick={print}>
            {t('paper.print')}
          </Button>
        </Group>
        {error !== null && error !== undefined && <Failure error={error} />}
        <Before brief={brief} values={values} meeting={meeting} copies={copies} />
      </Stack>
      {panel}
    </header>
  )
}

/** What to know before it is on paper. */
function Before({ brief, values, meeting, copies }: { brief: Brief; values: MergeValues | undefined; meeting: Meeting | undefined; copies: number }) {
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
      {copies > 1 && (
        <Text size="sm" c="dimmed">
          {t('paper.chooseCopies', { count: copies })}
        </Text>
      )}
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

/** As many as the meeting hands out, or as are expected there; until someone types another number. */
function useCopies(briefId: string, meeting: Meeting | undefined): [number, (copies: number) => void] {
  const [asked] = useSearchParams()
  const [typed, setTyped] = useState<number | null>(null)
  const told = Number(asked.get('copies'))
  const handedOut = meeting?.handouts.find((handout) => handout.briefId === briefId)?.copies
  const usual = (Number.isInteger(told) && told > 0 && told) || handedOut || (meeting ? copiesFor(meeting) : 1)
  return [typed ?? usual, setTyped]
}

/** Back to where one came from; opened by its address, to the document. */
function useBack(briefId: string, meetingId: string | null): () => void {
  const [, go] = useLocation()
  return () => {
    if (window.history.length > 1) window.history.back()
    else go(`~/briefs/${briefId}${meetingId ? `?meeting=${meetingId}` : ''}`)
  }
}
