import type { ReactNode } from 'react'
import type { BriefNode, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { fieldOf, readDocument } from '#shared/areas/briefs/document.rules.ts'
import classes from './paper.module.css'

interface DocumentBodyProps {
  /** A document's text; whatever it holds, only what the rules of documents know is drawn. */
  body: unknown
  /** What stands for its merge fields; one without a value is a line to fill in by hand. */
  values: MergeValues
}

/** A document as plain semantic elements: what a printer and a screen reader need, and nothing that acts. */
export function DocumentBody({ body, values }: DocumentBodyProps) {
  return <>{children(readDocument(body), values)}</>
}

const children = (node: BriefNode, values: MergeValues): ReactNode[] | undefined =>
  // A document that is only read never moves its nodes: their place is their key.
  node.content?.map((child, index) => <DocumentNode key={index} node={child} values={values} />)

function DocumentNode({ node, values }: { node: BriefNode; values: MergeValues }): ReactNode {
  switch (node.type) {
    case 'heading':
      return <Heading level={node.attrs?.level}>{children(node, values)}</Heading>
    case 'paragraph':
      return node.content ? <p>{children(node, values)}</p> : null
    case 'bulletList':
      return <ul>{children(node, values)}</ul>
    case 'orderedList':
      return <ol start={typeof node.attrs?.start === 'number' ? node.attrs.start : undefined}>{children(node, values)}</ol>
    case 'listItem':
      return <li>{itemContent(node, values)}</li>
    case 'blockquote':
      return <blockquote>{children(node, values)}</blockquote>
    case 'horizontalRule':
      return <hr />
    case 'doc':
      return null
    default:
      return marked(node, inline(node, values))
  }
}

function Heading({ level, children }: { level: unknown; children: ReactNode }) {
  if (level === 1) return <h1>{children}</h1>
  return level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>
}

/** An item of one paragraph is its words; a paragraph within it would only add a layer to the tags of the PDF. */
function itemContent(node: BriefNode, values: MergeValues): ReactNode {
  const [only, ...rest] = node.content ?? []
  return only && rest.length === 0 ? children(only, values) : children(node, values)
}

function inline(node: BriefNode, values: MergeValues): ReactNode {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return <br />
  const known = node.type === 'mergeField' ? fieldOf(node) : null
  return known && (values[known] || <span className={classes.blank}>{'\u00a0'}</span>)
}

function marked(node: BriefNode, content: ReactNode): ReactNode {
  let wrapped = content
  for (const mark of node.marks ?? []) {
    if (mark.type === 'bold') wrapped = <strong>{wrapped}</strong>
    else if (mark.type === 'italic') wrapped = <em>{wrapped}</em>
    else wrapped = <a href={String(mark.attrs?.href)}>{wrapped}</a>
  }
  return wrapped
}
