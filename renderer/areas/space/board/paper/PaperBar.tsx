import { Button, Group, Kbd, SegmentedControl, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArrowLeft, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { Language } from '#shared/base/language.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { usePrint } from '#renderer/kit/usePrint.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './paper.module.css'

interface PaperBarProps {
  /** The title of the PDF, in the language of the paper. */
  title: string
  language: Language
  onLanguage: (language: Language) => void
  ready: boolean
  /** Where back leads when the paper was opened by its address. */
  home: string
}

/** Above a paper of the board: back, its language, and printing. It is not printed. */
export function PaperBar({ title, language, onLanguage, ready, home }: PaperBarProps) {
  const { t, language: ofScreen } = useWords('board')
  const say = useSayError()
  const [, go] = useLocation()
  const { print, savePdf } = usePrint()
  const back = () => (window.history.length > 1 ? window.history.back() : go(home))
  const onError = (error: unknown) => notifyFailure(say(error))
  const printing = useMutation({ mutationFn: print, onError })
  const saving = useMutation({ mutationFn: async () => savePdf?.(title), onSuccess: (done) => done && notifyDone(t('paper.pdfDone', { title })), onError })
  const start = () => ready && !printing.isPending && printing.mutate()
  useHotkeys([['mod+P', start]], [])
  useHotkeys([['Escape', back]])
  return (
    <header className={classes.toolbar} lang={ofScreen}>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={back}>
          {t('paper.back')}
        </Button>
        <Title order={1} size="h4" style={{ flex: 1 }}>
          {t('paper.heading')}
        </Title>
        <SegmentedControl
          aria-label={t('paper.language')}
          value={language}
          onChange={(chosen) => onLanguage(chosen as Language)}
          data={[{ value: 'en-CA', label: 'English' }, { value: 'fr-CA', label: 'Français' }]}
        />
        {savePdf && (
          <Button variant="default" leftSection={<IconFileTypePdf size={18} aria-hidden />} disabled={!ready} loading={saving.isPending} onClick={() => saving.mutate()}>
            {t('paper.pdf')}
          </Button>
        )}
        <Button leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">Ctrl P</Kbd>} aria-keyshortcuts="Control+P Meta+P" disabled={!ready} loading={printing.isPending} onClick={start}>
          {t('paper.print')}
        </Button>
      </Group>
    </header>
  )
}
