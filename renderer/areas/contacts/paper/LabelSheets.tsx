import { memo, useMemo, useRef } from 'react'
import { labelSheets, laidOut, postalLines } from '#shared/areas/contacts/paper.rules.ts'
import type { AddressLabel, LabelFormat } from '#shared/areas/contacts/paper.schema.ts'
import classes from './labels.module.css'
import { useFit } from './useFit.ts'
import type { PaperWords } from './usePaperWords.ts'

export interface LabelLook {
  format: LabelFormat
  /** The first label to print on, from 1. */
  startAt: number
  capitals: boolean
  /** Whether the labels' edges are printed. */
  edges: boolean
}

/** Sizes of type in points, the largest that fits is used. */
const sizes: Record<LabelFormat, readonly number[]> = { 5160: [11, 10, 9, 8, 7, 6, 5], 5163: [15, 13, 11, 9, 8, 7, 6] }

/** The sheets themselves; each label is put where it lies, to a hundredth of an inch. */
export const LabelSheets = memo(function LabelSheets({ labels, look, words }: { labels: AddressLabel[]; look: LabelLook; words: PaperWords }) {
  const { format, startAt, capitals, edges } = look
  const sheet = labelSheets[format]
  const pages = useMemo(
    () => laidOut(sheet, labels.map((label) => ({ id: label.id, lines: postalLines(label, capitals) })), startAt),
    [sheet, labels, startAt, capitals],
  )
  const paper = useRef<HTMLElement>(null)
  useFit(paper, sizes[format])
  return (
    <main ref={paper} className={classes.sheets} lang={words.language} data-edges={edges || undefined}>
      {pages.map((onPage, number) => (
        <section key={number} className={classes.sheet} aria-label={words.t('labels.sheet', { number: number + 1 })}>
          <ul>
            {onPage.map(({ label, left, top }) => (
              <li key={label.id} style={{ left: `${left}in`, top: `${top}in`, width: `${sheet.width}in`, height: `${sheet.height}in` }}>
                <Address lines={label.lines} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
})

function Address({ lines }: { lines: string[] }) {
  return (
    <div data-fit className={classes.address}>
      {lines.map((line, index) => (
        <div key={index} dir="auto">
          {line}
        </div>
      ))}
    </div>
  )
}
