import type { CSSProperties } from 'react'
import { lineOf } from '#shared/areas/briefs/briefs.rules.ts'
import { DocumentNode } from './DocumentBody.tsx'
import type { Drawing } from './drawing.ts'
import { PaperHead } from './PaperHead.tsx'
import { type Part, startOf } from './parts.ts'
import { Runs } from './Runs.tsx'
import classes from './sheet.module.css'

/** One part of a paper, drawn. */
export function PaperPart({ part, drawing }: { part: Part; drawing: Drawing }) {
  const { brief, disclaimer } = drawing.content
  switch (part.kind) {
    case 'letterhead':
      return <PaperHead head={drawing.content.head} />
    case 'title':
      return <h1>{brief.title}</h1>
    case 'contents':
      return <Contents drawing={drawing} />
    case 'node':
      return <DocumentNode node={part.node} drawing={drawing} start={part.node.type === 'orderedList' && part.from > 0 ? startOf(part) : undefined} />
    case 'notes':
      return <NoteList drawing={drawing} from={part.from} to={part.to} />
    case 'disclaimer':
      return <footer className={classes.disclaimer}>{disclaimer}</footer>
  }
}

/** The headings of a report; on which page each is, is written in once the pages are known. */
function Contents({ drawing }: { drawing: Drawing }) {
  return (
    <nav className={classes.contents} aria-label={drawing.content.words.contents}>
      <p className={classes.contentsTitle}>{drawing.content.words.contents}</p>
      <ol>
        {[...drawing.headings].map(([heading, index]) => (
          <li key={index}>
            <span>{lineOf(heading, drawing.content.values)}</span>
            <span data-contents={index} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function NoteList({ drawing, from, to }: { drawing: Drawing; from: number; to: number }) {
  const { notes, words } = drawing.content
  return (
    <section className={classes.notes}>
      {from === 0 && <h2>{words.notes}</h2>}
      <ol start={from + 1} style={{ '--digits': `${String(notes.notes.length).length}ch` } as CSSProperties}>
        {notes.notes.slice(from, to).map((note, index) => <li key={index}><Runs runs={note} /></li>)}
      </ol>
    </section>
  )
}
