import type { PaperWords } from '#shared/areas/briefs/paperContent.schema.ts'
import classes from './sheet.module.css'

/** Lines to sign on: each with room for a name, an address and a signature. */
export function SignatureLines({ rows, words }: { rows: number; words: PaperWords }) {
  return (
    <table className={`${classes.table} ${classes.signatures}`}>
      <colgroup>
        <col style={{ width: '7%' }} />
        <col style={{ width: '31%' }} />
        <col style={{ width: '35%' }} />
        <col style={{ width: '27%' }} />
      </colgroup>
      <thead>
        <tr>{([words.number, words.name, words.address, words.signature]).map((word) => <th key={word} scope="col">{word}</th>)}</tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {/* Empty, to write in: a screen reader has the column's header. */}
            {[words.name, words.address, words.signature].map((word) => <td key={word}>{null}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
