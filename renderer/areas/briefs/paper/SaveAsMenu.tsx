import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileDownload, IconFileTypeDocx, IconFileTypePdf, IconHtml } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

interface SaveAsMenuProps {
  id: string
  meetingId: string | null
  disabled?: boolean
  /** Done first; what it answers false to is not saved. */
  before?: () => Promise<boolean>
  pdf: { label: string; save: () => void }
}

/** A document as a file: for Word, for the web, or as a PDF. */
export function SaveAsMenu({ id, meetingId, disabled = false, before, pdf }: SaveAsMenuProps) {
  const { t } = useWords('briefPaper')
  const say = useSayError()
  const saving = useMutation({
    mutationFn: async (kind: 'docx' | 'html') => {
      if (before && !(await before())) return null
      return client.briefs.files[kind]({ id, meetingId })
    },
    onSuccess: (made) => {
      if (!made) return
      offerFile(made.file, made.name)
      notifyDone(t('saveAs.done', { name: made.name }))
    },
    onError: (error) => notifyFailure(say(error)),
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconFileDownload size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />} disabled={disabled} loading={saving.isPending}>
          {t('saveAs.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileTypeDocx size={18} aria-hidden />} onClick={() => saving.mutate('docx')}>{t('saveAs.docx')}</Menu.Item>
        <Menu.Item leftSection={<IconHtml size={18} aria-hidden />} onClick={() => saving.mutate('html')}>{t('saveAs.html')}</Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf size={18} aria-hidden />} onClick={pdf.save}>{pdf.label}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
