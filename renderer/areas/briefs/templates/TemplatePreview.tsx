import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { fieldOf } from '#shared/areas/briefs/document.rules.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFieldName } from '../fieldValues.ts'
import classes from './templates.module.css'
import { useTemplate } from './templates.data.ts'

/** What a document made from a template will hold, in small: its parts and its blanks, without the guidance. */
export function TemplatePreview({ id }: { id: string }) {
  const { t } = useWords('briefTemplates')
  const template = useTemplate(id)
  const nameOf = useFieldName()
  if (template.error) return <Failure error={template.error} retry={() => template.refetch()} />
  if (!template.data) return null
  return (
    // It scrolls: a keyboard must get into it.
    <Box className={classes.preview} role="region" aria-label={t('create.preview', { title: template.data.title })} tabIndex={0} lang={template.data.language}>
      {drawAll(template.data.body, nameOf)}
    </Box>
  )
}

type NameField = ReturnType<typeof useFieldName>

const drawAll = (node: BriefNode, nameOf: NameField): ReactNode[] => (node.content ?? []).map((child, index) => <Piece key={index} node={child} nameOf={nameOf} />)

function Piece({ node, nameOf }: { node: BriefNode; nameOf: NameField }): ReactNode {
  const inner = drawAll(node, nameOf)
  switch (node.type) {
    case 'text':
      return node.marks?.some(({ type }) => type === 'bold') ? <strong>{node.text}</strong> : node.text
    case 'hardBreak':
      return <br />
    case 'mergeField': {
      const field = fieldOf(node)
      return field && <span className={classes.field}>{nameOf(field)}</span>
    }
    case 'heading':
      return <p className={node.attrs?.level === 1 ? classes.headline : classes.heading}>{inner}</p>
    case 'paragraph':
      return node.content ? <p>{inner}</p> : null
    case 'bulletList':
      return <ul>{inner}</ul>
    case 'orderedList':
      return <ol>{inner}</ol>
    case 'listItem':
      return <li>{inner}</li>
    case 'blockquote':
      return <blockquote>{inner}</blockquote>
    case 'callout':
      return <div className={classes.box}>{inner}</div>
    case 'table':
      return <table className={classes.grid}><tbody>{inner}</tbody></table>
    case 'tableRow':
      return <tr>{inner}</tr>
    case 'tableHeader':
      return <th scope="col">{inner}</th>
    case 'tableCell':
      return <td>{inner}</td>
    case 'pageBreak':
    case 'horizontalRule':
      return <hr className={classes.cut} />
    case 'signatureLines':
      return <div aria-hidden>{[1, 2, 3].map((line) => <div key={line} className={classes.line} />)}</div>
    default:
      return null
  }
}
