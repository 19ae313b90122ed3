import { useRef } from 'react'
import { Route, useSearchParams } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { usePaperLanguage } from '#renderer/kit/usePaperLanguage.ts'
import { useBrief, useMergeValues } from './briefs.data.ts'
import { BriefSheet } from './BriefSheet.tsx'
import classes from './paper.module.css'
import { PaperToolbar } from './PaperToolbar.tsx'

/** "/:id?meeting=<id>&copies=<n>&print=<id>": a document as it will be on paper, for a meeting or for none; `print` is the line of the print list it is. */
export default function BriefPaper() {
  return <Route path="/:id">{({ id }) => <PaperOf key={id} id={id} />}</Route>
}

function PaperOf({ id }: { id: string }) {
  const [asked] = useSearchParams()
  const meetingId = asked.get('meeting')
  const brief = useBrief(id)
  if (brief.error) return <Failure error={brief.error} retry={() => brief.refetch()} />
  return brief.data ? <FilledPaper key={`${meetingId}`} brief={brief.data} meetingId={meetingId} /> : null
}

function FilledPaper({ brief, meetingId }: { brief: Brief; meetingId: string | null }) {
  const values = useMergeValues(brief.language, meetingId, brief)
  usePaperLanguage(brief.language, brief.title)
  const sheet = useRef<HTMLElement>(null)
  return (
    <div className={classes.desk}>
      {/* Of this page alone: other papers have margins of their own. */}
      <style>{'@page { size: Letter; margin: 2cm }'}</style>
      <PaperToolbar brief={brief} meetingId={meetingId} values={values.isPlaceholderData ? undefined : values.data} error={values.error} sheet={sheet} />
      {values.data && <BriefSheet ref={sheet} brief={brief} values={values.data} />}
    </div>
  )
}
