import { Mark } from '@mantine/core'
import type { Piece } from '#shared/areas/briefs/library.schema.ts'

/** A text in which the words searched for are marked. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, hit }, index) => (hit ? <Mark key={index}>{text}</Mark> : text))
}
