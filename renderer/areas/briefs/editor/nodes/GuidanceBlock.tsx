import { CloseButton } from '@mantine/core'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../editor.module.css'

/** Guidance as it stands in the text: marked as not printed, taken out by one press. */
export function GuidanceBlock({ editor, deleteNode }: NodeViewProps) {
  const { t, language } = useWords('briefEditor')
  return (
    <NodeViewWrapper className={classes.guidance} data-guidance="">
      <div className={classes.guidanceHead} contentEditable={false} lang={language}>
        <span>{t('guidance.label')}</span>
        {editor.isEditable && <CloseButton size="sm" aria-label={t('guidance.remove')} title={t('guidance.remove')} onClick={() => deleteNode()} />}
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  )
}
