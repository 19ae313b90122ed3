import type { Editor } from '@tiptap/react'
import type { Language } from '#shared/base/language.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { insertBlock } from '../insertBlock.ts'
import type { ImageAttrs } from '../nodes/imageNode.ts'
import { PictureForm } from './PictureForm.tsx'

/** A new picture, perhaps from a file that was pasted or dropped; or one that stands in the text. */
export type PictureAsked = { kind: 'new'; file: File | null } | { kind: 'there'; at: number; attrs: ImageAttrs }

interface PicturePanelProps {
  editor: Editor
  language: Language
  asked: PictureAsked | null
  close: () => void
}

/** Where a picture is chosen and described, before it stands in the text or once it does. */
export function PicturePanel({ editor, language, asked, close }: PicturePanelProps) {
  const { t } = useWords('briefEditor')
  const put = (attrs: ImageAttrs) => {
    close()
    if (asked?.kind === 'there') editor.chain().focus().command(({ tr }) => Boolean(tr.setNodeMarkup(asked.at, undefined, attrs))).setNodeSelection(asked.at).run()
    else insertBlock(editor, { type: 'image', attrs: { ...attrs } })
  }
  return (
    <SidePanel opened={asked !== null} onClose={close} title={t(asked?.kind === 'there' ? 'image.edit' : 'image.insert')}>
      {asked && <PictureForm asked={asked} language={language} put={put} />}
    </SidePanel>
  )
}
