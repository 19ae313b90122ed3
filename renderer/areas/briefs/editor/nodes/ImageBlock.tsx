import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBriefImage } from '../../images/useBriefImage.ts'
import classes from '../editor.module.css'
import type { ImageAttrs } from './imageNode.ts'

/** A picture as it stands in the text, as wide as on paper, with its caption. */
export function ImageBlock({ node, selected }: NodeViewProps) {
  const { t, language } = useWords('briefEditor')
  const { imageId, alt, caption, width } = node.attrs as ImageAttrs
  const { address, failed } = useBriefImage(imageId)
  return (
    <NodeViewWrapper as="figure" className={classes.picture} data-selected={selected || undefined} data-drag-handle="">
      {failed ? <span lang={language}>{t('image.lost', { alt })}</span> : <img src={address ?? undefined} alt={alt} style={{ width: `${width}%` }} draggable={false} />}
      {caption && <figcaption>{caption}</figcaption>}
    </NodeViewWrapper>
  )
}
