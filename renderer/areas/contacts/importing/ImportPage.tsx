import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { ImportPreview } from '#shared/areas/contacts/importing.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { PastImports } from './PastImports.tsx'
import { PreviewCard } from './PreviewCard.tsx'

/** Brings in a file of contacts: chosen, looked at, brought in, reported. */
export function ImportPage() {
  const { t } = useWords('contacts')
  const { jobId } = useParams<{ jobId?: string }>()
  const [, go] = useLocation()
  const [preview, setPreview] = useState<{ name: string; found: ImportPreview } | null>(null)
  const again = () => {
    setPreview(null)
    go('/import')
  }
  return (
    <Page title={t('import.title')}>
      <Stack maw={900}>
        <BackLink href="/">{t('import.back')}</BackLink>
        {jobId && <ImportProgress jobId={jobId} onAgain={again} />}
        {!jobId && !preview && <ChooseFile onRead={(name, found) => setPreview({ name, found })} />}
        {!jobId && !preview && <PastImports />}
        {!jobId && preview && <PreviewCard name={preview.name} first={preview.found} onStarted={(started) => go(`/import/${started}`)} onAnother={again} />}
      </Stack>
    </Page>
  )
}
