import { Button, Group, Input, Kbd, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle, IconArrowLeft, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useLocation } from 'wouter'
import type { Language } from '#shared/base/language.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { usePaperLanguage } from '#renderer/kit/usePaperLanguage.ts'
import { usePrint } from '#renderer/kit/usePrint.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './paperDesk.module.css'

interface PaperDeskProps {
  /** The title of the page and of its PDF, in the language of the paper. */
  title: string
  /** The same for the screen. */
  heading: string
  language: Language
  /** Left out where the papers are in languages of their own. */
  onLanguage?: (language: Language) => void
  /** The page's own style: its size and margins. */
  page: string
  /** What can be chosen for this paper. */
  options?: ReactNode
  /** What to know before it is on paper. */
  notes?: ReactNode
  error: unknown
  retry: () => unknown
  /** Whether there is something to print. */
  ready: boolean
  /** Where back leads when the paper was opened by its address. */
  home: string
  /** It was printed, or saved as a PDF. */
  onPrinted?: () => void
  /** False: saving a PDF is not printing it, as where printing is charged for. */
  savingIsPrinting?: boolean
  children: ReactNode
}

/** A paper under its toolbar, of which only the paper is printed. */
export function PaperDesk({ title, heading, language, onLanguage, page, options, notes, error, retry, ready, home, onPrinted, savingIsPrinting = true, children }: PaperDeskProps) {
  const { language: ofScreen } = useWords('kit')
  usePaperLanguage(language, title)
  return (
    <div className={classes.desk}>
      <style>{page}</style>
      <header className={classes.toolbar} lang={ofScreen}>
        <Stack gap="xs">
          <TopLine title={title} heading={heading} ready={ready} home={home} onPrinted={onPrinted} onSaved={savingIsPrinting ? onPrinted : undefined} />
          <Group align="flex-start" gap="md">
            {options}
            {onLanguage && <LanguageChoice language={language} onLanguage={onLanguage} />}
          </Group>
          {error !== null && error !== undefined && <Failure error={error} retry={retry} />}
          {notes}
        </Stack>
      </header>
      {children}
    </div>
  )
}

function TopLine({ title, heading, ready, home, onPrinted, onSaved }: { title: string; heading: string; ready: boolean; home: string; onPrinted: (() => void) | undefined; onSaved: (() => void) | undefined }) {
  const { t } = useWords('kit')
  const { print } = usePrint()
  const say = useSayError()
  const back = useBack(home)
  const printing = useMutation({ mutationFn: print, onSuccess: (done) => done && onPrinted?.(), onError: (error) => notifyFailure(say(error)) })
  const start = () => ready && !printing.isPending && printing.mutate()
  useHotkeys([['mod+P', start]], [])
  useHotkeys([['Escape', back]])
  return (
    <Group gap="sm">
      <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={back}>
        {t('paper.back')}
      </Button>
      <Title order={1} size="h4" style={{ flex: 1 }}>
        {heading}
      </Title>
      <SavePdf title={title} disabled={!ready} onSaved={onSaved} />
      <Button leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('paper.printKeys')}</Kbd>} aria-keyshortcuts="Control+P Meta+P" disabled={!ready} loading={printing.isPending} onClick={start}>
        {t('paper.print')}
      </Button>
    </Group>
  )
}

function SavePdf({ title, disabled, onSaved }: { title: string; disabled: boolean; onSaved: (() => void) | undefined }) {
  const { t } = useWords('kit')
  const say = useSayError()
  const { savePdf } = usePrint()
  const save = useMutation({
    mutationFn: async () => savePdf?.(title),
    onSuccess: (done) => {
      if (!done) return
      notifyDone(t('paper.pdfDone', { title }))
      onSaved?.()
    },
    onError: (error) => notifyFailure(say(error)),
  })
  // A browser saves a PDF from its own print dialog.
  if (!savePdf) return null
  return (
    <Button variant="default" leftSection={<IconFileTypePdf size={18} aria-hidden />} disabled={disabled} loading={save.isPending} onClick={() => save.mutate()}>
      {t('paper.pdf')}
    </Button>
  )
}

function LanguageChoice({ language, onLanguage }: { language: Language; onLanguage: (language: Language) => void }) {
  const { t } = useWords('kit')
  const label = useId()
  return (
    <Input.Wrapper label={t('paper.language')} labelElement="div" labelProps={{ id: label }}>
      <SegmentedControl
        style={{ display: 'flex' }}
        aria-labelledby={label}
        value={language}
        onChange={(chosen) => onLanguage(chosen as Language)}
        data={(['en-CA', 'fr-CA'] as const).map((value) => ({ value, label: t(`paper.languages.${value}`) }))}
      />
    </Input.Wrapper>
  )
}

/** Where the paper would be, when there is nothing to print. */
export function Nobody({ icon, title, hint }: { icon: ReactNode; title: string; hint: string }) {
  const { language } = useWords('kit')
  return (
    <div className={classes.nobody} lang={language}>
      <EmptyState icon={icon} title={title} hint={hint} />
    </div>
  )
}

/** A line of what is not as one might think. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <IconAlertTriangle size={18} color="var(--mantine-color-error)" style={{ flex: 'none', marginTop: 2 }} aria-hidden />
      <Text size="sm">{children}</Text>
    </Group>
  )
}

/** Back to where one came from; opened by its address, to `home`. */
function useBack(home: string): () => void {
  const [, go] = useLocation()
  return () => (window.history.length > 1 ? window.history.back() : go(home))
}
