import { SegmentedControl, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { Route, useSearchParams } from 'wouter'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { usePaperLanguage } from '#renderer/kit/usePaperLanguage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { BriefSheet } from './BriefSheet.tsx'
import { FitWidth } from './FitWidth.tsx'
import { PageCount } from './PageCount.tsx'
import { PageStyleForm } from './PageStyleForm.tsx'
import classes from './pages.module.css'
import { usePaperContent } from './paper.data.ts'
import { pageRule } from './paperRules.ts'
import { PaperToolbar } from './PaperToolbar.tsx'
import { useFonts } from './useFonts.ts'
import { usePageStyle } from './usePageStyle.ts'

/** "/:id?meeting=<id>&copies=<n>&print=<id>": a document as it will be on paper, for a meeting or for none; `print` is the line of the print list it is. */
export default function BriefPaper() {
  return <Route path="/:id">{({ id }) => <PaperOf key={id} id={id} />}</Route>
}

function PaperOf({ id }: { id: string }) {
  const [asked] = useSearchParams()
  const meetingId = asked.get('meeting')
  const content = usePaperContent(id, meetingId)
  if (!content.data) return content.error ? <Failure error={content.error} retry={() => content.refetch()} /> : null
  return <FilledPaper key={`${meetingId}`} content={content.data} meetingId={meetingId} current={!content.isPlaceholderData} error={content.error} />
}

interface FilledPaperProps {
  content: PaperContent
  meetingId: string | null
  /** False while it still is that of another meeting: nothing is printed before. */
  current: boolean
  error: unknown
}

function FilledPaper({ content: stored, meetingId, current, error }: FilledPaperProps) {
  const { language } = useWords('briefPaper')
  const { content, change } = usePageStyle(stored)
  const { brief, words } = content
  // Its values are that meeting's.
  const usedMeetingId = meetingId ?? brief.meetingId
  usePaperLanguage(brief.language, brief.title)
  const paper = useRef<HTMLDivElement>(null)
  const lettersReady = useFonts()
  const [view, setView] = useState<'read' | 'sheets'>('read')
  const folded = brief.page.fold === 'half'
  return (
    <div className={classes.desk}>
      {/* Of this page alone: other papers have margins of their own. */}
      <style>{pageRule(brief.page, words.page)}</style>
      <PaperToolbar brief={brief} meetingId={usedMeetingId} values={current && lettersReady ? content.values : undefined} error={error} paper={paper} />
      <div className={classes.besides} data-wide={folded || undefined}>
        <div className={classes.preview} data-view={view}>
          <PageCount key={brief.page.fold} paper={paper} content={content}>{folded && <ViewChoice view={view} setView={setView} />}</PageCount>
          <FitWidth>
            <BriefSheet key={brief.page.fold} ref={paper} content={content} />
          </FitWidth>
        </div>
        <aside className={classes.style} lang={language}>
          <PageStyleForm brief={brief} hasDisclaimer={content.disclaimer !== ''} change={change} />
        </aside>
      </div>
    </div>
  )
}

function ViewChoice({ view, setView }: { view: 'read' | 'sheets'; setView: (view: 'read' | 'sheets') => void }) {
  const { t } = useWords('briefPaper')
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('page.view')}
        value={view}
        onChange={(next) => setView(next as 'read' | 'sheets')}
        data={[
          { value: 'read', label: t('page.read') },
          { value: 'sheets', label: t('page.sheets') },
        ]}
      />
      <Text size="sm" c="inherit">{t('page.duplex')}</Text>
    </>
  )
}
