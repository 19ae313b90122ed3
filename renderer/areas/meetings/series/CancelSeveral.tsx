import { Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { EditScope } from '#shared/areas/space/series.schema.ts'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SureButton } from '#renderer/kit/SureButton.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'

/** Calls off a meeting and those after it, or all that are still to come; asked once more, and taken back from the toast. */
export function CancelSeveral({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingSeries')
  const [asked, setAsked] = useState<EditScope | null>(null)
  const takeBack = async (meetingIds: string[]) => {
    const { lost } = await client.meetings.series.reinstate({ meetingIds })
    if (lost > 0) notifyFailure(t('lost', { count: lost }))
  }
  const cancel = useMutation({
    mutationFn: (scope: EditScope) => client.meetings.series.cancel({ meetingId: meeting.id, scope }),
    onSuccess: ({ meetingIds }) => {
      setAsked(null)
      notifyDone(t('wereCancelled', { count: meetingIds.length }), { undo: () => takeBack(meetingIds) })
    },
  })
  const button = (scope: EditScope) => (
    <form
      key={scope}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(scope)
      }}
    >
      <SureButton
        label={t(`cancel.${scope}`)}
        busy={cancel.isPending}
        asked={asked === scope ? { question: t(`cancelAsk.${scope}`), yes: t('cancelYes') } : null}
        onForget={() => setAsked(null)}
        onYes={() => cancel.mutate(scope)}
        quiet
      />
    </form>
  )
  return (
    <>
      <Group gap="xs">{(['later', 'all'] as const).filter((scope) => asked === null || asked === scope).map(button)}</Group>
      <ActFailure error={cancel.error} />
    </>
  )
}
