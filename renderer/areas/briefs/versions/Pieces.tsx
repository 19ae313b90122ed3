import { VisuallyHidden } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Piece } from './compareTexts.ts'
import classes from './versions.module.css'

/** Words with what was removed struck and what was added underlined, each said to who does not see it; `lang` is that of the words. */
export function Pieces({ pieces, lang }: { pieces: readonly Piece[]; lang: string }) {
  const { t, language } = useWords('briefVersions')
  return pieces.map(({ text, change }, index) => {
    if (change === 'same') return <span key={index} lang={lang}>{text}</span>
    const Tag = change === 'removed' ? 'del' : 'ins'
    return (
      <Tag key={index} className={classes[change]}>
        <VisuallyHidden component="span" lang={language}>{t(`marks.${change}`)}</VisuallyHidden>
        <span lang={lang}>{text}</span>
        <VisuallyHidden component="span" lang={language}>{t('marks.end')}</VisuallyHidden>
      </Tag>
    )
  })
}
