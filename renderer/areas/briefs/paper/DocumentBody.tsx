import type { ReactNode } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { fieldOf } from '#shared/areas/briefs/document.rules.ts'
import { Callout } from './Callout.tsx'
import type { Drawing } from './drawing.ts'
import { DocumentImage } from './DocumentImage.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import { Runs } from './Runs.tsx'
import classes from './sheet.module.css'
import { SignatureLines } from './SignatureLines.tsx'

/** What a node holds, as plain semantic elements: what a printer and a screen reader need, and nothing that acts. */
export function Nodes({ of, drawing }: { of: BriefNode; drawing: Drawing }): ReactNode {
  // A document that is only read never moves its nodes: their place is their key.
  return of.content?.map((child, index) => <DocumentNode key={index} node={child} drawing={drawing} />)
}

/** A block or a run of a text that `readDocument` has read; `start` is where a numbered list begins, when that is not at its own start. */
export function DocumentNode({ node, drawing, start }: { node: BriefNode; drawing: Drawing; start?: number }): ReactNode {
  const inner = <Nodes of={node} drawing={drawing} />
  switch (node.type) {
    case 'heading':
      return <Heading node={node} drawing={drawing} />
    case 'paragraph':
      return node.content ? <p>{inner}</p> : null
    case 'bulletList':
      return <ul>{inner}</ul>
    case 'orderedList':
      return <ol start={start ?? (typeof node.attrs?.start === 'number' ? node.attrs.start : undefined)}>{inner}</ol>
    case 'listItem':
      return <li>{itemContent(node, drawing)}</li>
    case 'blockquote':
      return <blockquote>{inner}</blockquote>
    case 'callout':
      return <Callout node={node} drawing={drawing}>{inner}</Callout>
    case 'horizontalRule':
      return <hr />
    case 'pageBreak':
      return <div className={classes.pageBreak} />
    case 'table':
      return <DocumentTable table={node} draw={(cell) => Nodes({ of: cell, drawing })} />
    case 'image':
      return <DocumentImage node={node} image={drawing.images.get(String(node.attrs?.imageId))} />
    case 'sourceList':
      return <SourceList drawing={drawing} />
    case 'signatureLines':
      return <SignatureLines rows={Number(node.attrs?.rows)} words={drawing.content.words} />
    // Guidance is never on paper; a document stands in none, and rows and cells are their table's.
    case 'guidance':
    case 'doc':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return null
    default:
      return marked(node, inline(node, drawing))
  }
}

function Heading({ node, drawing }: { node: BriefNode; drawing: Drawing }) {
  const content = <Nodes of={node} drawing={drawing} />
  const level = node.attrs?.level
  if (level === 1) return <h1>{content}</h1>
  return level === 3 ? <h3>{content}</h3> : <h2 data-heading={drawing.headings.get(node)} data-section={node.attrs?.section}>{content}</h2>
}

function SourceList({ drawing }: { drawing: Drawing }) {
  const { notes, words } = drawing.content
  if (notes.sources.length === 0) return null
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul className={classes.sources}>
        {notes.sources.map((source, index) => <li key={index}><Runs runs={source} /></li>)}
      </ul>
    </section>
  )
}

/** An item of one paragraph is its words; a paragraph within it would only add a layer to the tags of the PDF. */
function itemContent(node: BriefNode, drawing: Drawing): ReactNode {
  const [only, ...rest] = node.content ?? []
  return <Nodes of={only && rest.length === 0 ? only : node} drawing={drawing} />
}

function inline(node: BriefNode, drawing: Drawing): ReactNode {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return <br />
  if (node.type === 'footnote') return <sup className={classes.footnote}>{drawing.numbers.get(node)}</sup>
  const known = fieldOf(node)
  const value = known && drawing.content.values[known]
  if (known && !value) return <span className={classes.blank}>{'\u00a0'}</span>
  return known === 'clinic.phone' ? <span className={classes.phone}>{value}</span> : value
}

function marked(node: BriefNode, content: ReactNode): ReactNode {
  let wrapped = content
  for (const mark of node.marks ?? []) {
    if (mark.type === 'bold') wrapped = <strong>{wrapped}</strong>
    else if (mark.type === 'italic') wrapped = <em>{wrapped}</em>
    else if (mark.type === 'link') wrapped = <a href={String(mark.attrs?.href)}>{wrapped}</a>
  }
  return wrapped
}
