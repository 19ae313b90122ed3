import { Alert, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowsMove } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Span } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { FollowsList } from './FollowsList.tsx'

/** Before a meeting is moved: what goes with it, and what is in the way there. Nothing while its time stays as it is. */
export function MoveNote({ meeting, to }: { meeting: Meeting; to: Span | null }) {
  const { t } = useWords('planning')
  const [settled] = useDebouncedValue(to, 200)
  const moves = settled !== null && (settled.start !== meeting.start || settled.end !== meeting.end) && !meeting.cancelled
  const follows = useQuery({ ...desk.meetings.planning.follows.queryOptions({ input: { id: meeting.id, to: settled } }), enabled: moves, placeholderData: keepPreviousData })
  if (!moves || !follows.data) return null
  return (
    <Alert variant="light" color="gray" icon={<IconArrowsMove aria-hidden />} title={t('move.title')} role="status">
      <FollowsList follows={follows.data} moving />
      {follows.data.people.toTell > 0 && <Text size="sm" mt="xs">{t('move.tell')}</Text>}
    </Alert>
  )
}
