import type { ReactNode } from 'react'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import type { PackLine } from '#shared/areas/meetings/pack.rules.ts'
import type { Pack } from '#shared/areas/meetings/pack.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Plan } from '#shared/areas/meetings/plan.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { BriefSheet } from '#renderer/areas/briefs/paper/BriefSheet.tsx'
import { AgendaSheet } from '../agenda/AgendaSheet.tsx'
import { SignInSheet, usualBlank } from '../door/SignInSheet.tsx'
import { EvaluationSheet } from './EvaluationSheet.tsx'
import { NameTags } from './NameTags.tsx'
import classes from './pack.module.css'
import type { PackWords } from './packWords.ts'
import { type Arrow, SignSheet } from './SignSheet.tsx'

/** All that the papers of a pack say. */
export interface PackContent {
  pack: Pack
  meeting: Meeting
  plan: Plan
  clinic: Clinic | null
  words: Record<Language, PackWords>
  briefs: ReadonlyMap<string, PaperContent>
  arrow: Arrow
}

/** Each paper on pages of its own, one after the other; with `often`, as often as it has copies. */
export function PackSheets({ lines, often, content }: { lines: readonly PackLine[]; often: boolean; content: PackContent }) {
  return lines.flatMap((line, index) =>
    Array.from({ length: often ? line.copies : 1 }, (_, copy) => (
      <div key={`${index} ${copy}`} className={classes.line} data-page={pageOf(line)} style={line.briefId ? { page: pageNameOf(content.briefs, line.briefId) } : undefined} data-line={copy === 0 ? index : undefined}>
        {sheetOf(line, content)}
      </div>
    )),
  )
}

/** What the pages of a document are called: each has a page style of its own. */
export const pageNameOf = (briefs: PackContent['briefs'], briefId: string): string => `brief${[...briefs.keys()].indexOf(briefId)}`

/** Which of the pack's page styles a paper of the meeting is on. */
function pageOf({ paper }: PackLine): string | undefined {
  return paper === 'signIn' ? 'wide' : paper === 'nameTags' ? 'tags' : undefined
}

function sheetOf({ paper, briefId, language }: PackLine, { pack, meeting, plan, clinic, words: all, briefs, arrow }: PackContent): ReactNode {
  const words = all[language]
  switch (paper) {
    case 'agenda':
    case 'largeAgenda':
      return <AgendaSheet clinic={clinic} meeting={meeting} agenda={plan.agenda} words={words.agenda} large={paper === 'largeAgenda'} />
    case 'signIn':
      return <SignInSheet sheet={pack.sheet} clinic={clinic} blank={usualBlank(pack.sheet)} words={words.signIn} />
    case 'nameTags':
      return <NameTags pack={pack} meeting={meeting} words={words} />
    case 'evaluation':
      return <EvaluationSheet evaluation={pack.evaluation} meeting={meeting} clinic={clinic} words={words} />
    case 'sign':
      return <SignSheet meeting={meeting} arrow={arrow} words={all} />
    case null: {
      const brief = briefs.get(briefId!)
      return brief ? <BriefSheet as="section" content={brief} /> : null
    }
  }
}
