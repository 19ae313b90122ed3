import { VisuallyHidden } from '@mantine/core'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ComparedPassage, Passage, Piece } from './compareTexts.ts'
import { Pieces } from './Pieces.tsx'
import classes from './versions.module.css'

interface ComparedTableProps {
  rows: readonly ComparedPassage[]
  language: Language
  /** What the two texts are. */
  heads: [string, string]
}

/** Two texts side by side, like beside like. */
export function ComparedTable({ rows, language, heads }: ComparedTableProps) {
  const { t } = useWords('briefVersions')
  return (
    <table className={classes.compared}>
      <thead>
        <tr>
          {heads.map((head, side) => (
            <th key={side} scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} data-changed={row.changed || undefined}>
            <Half passage={row.before} none={t('notThere')} pieces={row.pieces.filter(({ change }) => change !== 'added')} language={language} />
            <Half passage={row.after} none={t('notThere')} pieces={row.pieces.filter(({ change }) => change !== 'removed')} language={language} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface HalfProps {
  passage: Passage | null
  pieces: readonly Piece[]
  language: Language
  /** What is said where this text has no such passage. */
  none: string
}

function Half({ passage, pieces, language, none }: HalfProps) {
  if (!passage) return <td><VisuallyHidden component="span">{none}</VisuallyHidden></td>
  return (
    <td data-kind={passage.kind}>
      <Pieces pieces={pieces} lang={language} />
    </td>
  )
}
