import { Group, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { PastMeetingImport } from '#shared/areas/meetings/calendarImport.schema.ts'
import { AskAgain } from '#renderer/kit/AskAgain.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMeetingImports } from './calendar.data.ts'
import { useSayCounts } from './RowsFound.tsx'

/** The files brought in so far; each can be undone. */
export function PastImports() {
  const { t } = useWords('meetingCalendar')
  const heading = useId()
  const past = useMeetingImports()
  if (past.error) return <Failure error={past.error} retry={() => past.refetch()} />
  const imports = past.data?.pages.flatMap(({ items }) => items) ?? []
  if (imports.length === 0) return null
  return (
    <Stack component="section" gap="xs" aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>{t('past.title')}</Title>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {imports.map((one) => <li key={one.id}><Line past={one} /></li>)}
      </Stack>
    </Stack>
  )
}

function Line({ past }: { past: PastMeetingImport }) {
  const { t } = useWords('meetingCalendar')
  const { moment, number } = useFormat()
  const say = useSayCounts()
  const sayError = useSayError()
  const name = past.fileName || t('past.noName')
  const undo = () =>
    client.meetings.calendar.importing.undo({ id: past.id }).then(
      ({ removed, kept }) => notifyDone(t('past.done', { removed: number(removed), kept: number(kept) })),
      (error: unknown) => notifyFailure(sayError(error)),
    )
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <Text size="sm">{t('past.line', { name, counts: say(past.counts) })}</Text>
        <Text size="xs" c="dimmed">{t('past.by', { name: past.memberName, when: moment(past.at) })}</Text>
        {past.undone && <Text size="xs">{t('past.undone', { name: past.undone.memberName, when: moment(past.undone.at), removed: number(past.undone.removed), kept: number(past.undone.kept) })}</Text>}
      </div>
      {!past.undone && (past.counts.created ?? 0) > 0 && <AskAgain words={{ act: t('past.undo'), label: t('past.undoOne', { name }), really: t('past.really'), keep: t('past.keep') }} onAct={undo} />}
    </Group>
  )
}
