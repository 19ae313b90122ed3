import { matchRanges } from '#shared/areas/contacts/match.rules.ts'
import classes from './finding.module.css'

/** A text with the parts marked that a search found. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  const ranges = typed ? matchRanges(text, typed) : []
  if (ranges.length === 0) return text
  return (
    <>
      {ranges.map(([from, to], index) => (
        <span key={from}>
          {text.slice(index === 0 ? 0 : ranges[index - 1]![1], from)}
          <mark className={classes.found}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)![1])}
    </>
  )
}
