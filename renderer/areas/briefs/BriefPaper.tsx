import { Route, useSearchParams } from 'wouter'
import { hasOwnTitle } from '#shared/areas/briefs/briefs.rules.ts'
import type { Brief, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { usePaperLanguage } from '#renderer/kit/usePaperLanguage.ts'
import { useBrief, useMergeValues } from './briefs.data.ts'
import { DocumentBody } from './DocumentBody.tsx'
import classes from './paper.module.css'
import { PaperToolbar } from './PaperToolbar.tsx'

/** "/:id?meeting=<id>&copies=<n>": a document as it will be on paper, for a meeting or for none. */
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
  const values = useMergeValues(brief.language, meetingId)
  usePaperLanguage(brief.language, brief.title)
  return (
    <div className={classes.desk}>
      {/* Of this page alone: other papers have margins of their own. */}
      <style>{'@page { size: Letter; margin: 2cm }'}</style>
      <PaperToolbar brief={brief} meetingId={meetingId} values={values.isPlaceholderData ? undefined : values.data} error={values.error} />
      {values.data && <Sheet brief={brief} values={values.data} />}
    </div>
  )
}

/** The paper itself: nothing on it acts, so that its PDF is text, headings and lists. */
function Sheet({ brief, values }: { brief: Brief; values: MergeValues }) {
  return (
    <main className={classes.sheet} lang={brief.language}>
      {!hasOwnTitle(brief.body) && <h1>{brief.title}</h1>}
      <DocumentBody body={brief.body} values={values} />
    </main>
  )
}
