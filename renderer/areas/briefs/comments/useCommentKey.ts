import { useHotkeys } from '@mantine/hooks'
import { useBeginning } from './useBeginning.ts'

/** Ctrl Alt M begins a comment on the words that are chosen; by the place of the key, for keyboards whose Alt writes another letter there. */
export function useCommentKey(): void {
  const { begin } = useBeginning()
  useHotkeys([['mod+alt+M', begin, { usePhysicalKeys: true }]], [], true)
}
