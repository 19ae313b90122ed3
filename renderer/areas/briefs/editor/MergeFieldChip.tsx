import { VisuallyHidden } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import type { MergeField } from '#shared/areas/briefs/briefs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFieldName, useFieldValues } from '../fieldValues.ts'
import classes from './editor.module.css'

/** A merge field as it stands in the text: its value, or its name and that it is missing. */
export function MergeFieldChip({ node, selected }: NodeViewProps) {
  const { t, language } = useWords(['briefs', 'briefEditor'])
  const shown = useFieldValues()
  const nameOf = useFieldName()
  const field = node.attrs.field as MergeField
  const name = nameOf(field)
  const value = shown.values?.[field]
  const missing = shown.values !== undefined && !value
  const why = missing ? shown.why(field) : null
  return (
    <NodeViewWrapper as="span" className={classes.chip} data-missing={missing || undefined} data-selected={selected || undefined} title={name}>
      {value ? (
        <>
          <VisuallyHidden component="span" lang={language}>{`${name}: `}</VisuallyHidden>
          <span lang={shown.language}>{value}</span>
        </>
      ) : (
        <span lang={language}>{!missing ? name : why ? t(`briefEditor:fields.${why}Short`, { field: name }) : t('editor.missing', { field: name })}</span>
      )}
    </NodeViewWrapper>
  )
}
