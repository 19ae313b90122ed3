import type { Ref } from 'react'
import { hasOwnTitle } from '#shared/areas/briefs/briefs.rules.ts'
import type { Brief, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { DocumentBody } from './DocumentBody.tsx'
import classes from './paper.module.css'

/** The paper itself: nothing on it acts, so that its PDF is text, headings and lists. Among other papers it is a `section`. */
export function BriefSheet({ brief, values, as: Part = 'main', ref }: { brief: Brief; values: MergeValues; as?: 'main' | 'section'; ref?: Ref<HTMLElement> }) {
  return (
    <Part ref={ref} className={classes.sheet} lang={brief.language}>
      {!hasOwnTitle(brief.body) && <h1>{brief.title}</h1>}
      <DocumentBody body={brief.body} values={values} />
    </Part>
  )
}
