import { Anchor, Group, Stack } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '#renderer/kit/useWords.ts'
import { ReadingNote } from '../editing/ReadingNote.tsx'
import { ConflictNote, NewerNote, SaveStatus } from '../SaveStatus.tsx'
import { LockedNote } from '../states/LockedNote.tsx'
import { StateBadge } from '../states/StateBadge.tsx'
import type { WrittenSide } from './useSide.ts'

/** At the top of each side: which language and how far it is, how it stands with the store, and the way to it alone. */
export function SideHead({ side: { brief, held, state, saver, save }, reopen }: { side: WrittenSide; reopen: () => void }) {
  const { t } = useWords('briefs')
  const { t: pairs } = useWords('briefPairs')
  const { hold, take } = held
  const newer = hold?.mode === 'write' && state.kind === 'saved' && brief.version > saver.version
  const showTheirs = () => void saver.dropMine().then(reopen)
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <strong>{t(`languages.${brief.language}`)}</strong>
        <StateBadge state={brief.state} />
        <SaveStatus state={state} retry={save} />
        <Anchor component={Link} href={`/${brief.id}`} size="sm" style={{ display: 'inline-flex', alignItems: 'center', minHeight: 24 }}>{pairs(`alone.${brief.language}`)}</Anchor>
      </Group>
      <LockedNote brief={brief} />
      {hold?.mode === 'read' && <ReadingNote hold={hold} take={take} />}
      {state.kind === 'conflict' && <ConflictNote error={state.error} keepMine={() => void saver.keepMine()} showTheirs={showTheirs} />}
      {newer && <NewerNote show={reopen} />}
    </Stack>
  )
}
