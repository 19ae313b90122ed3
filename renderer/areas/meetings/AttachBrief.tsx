import { Button, Group, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { copiesFor } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { BriefSelect } from './BriefSelect.tsx'
import { useMeetingAct } from './meetings.data.ts'

/** Chooses a fact sheet by its title and how many copies of it; as many as are expected unless told otherwise. */
export function AttachBrief({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { run, busy, error } = useMeetingAct()
  const [briefId, setBriefId] = useState<string | null>(null)
  const [copies, setCopies] = useState<number | string | null>(null)
  const asked = Math.round(Number(copies ?? copiesFor(meeting)))
  const attach = () => {
    if (!briefId || !(asked >= 0 && asked <= 5000)) return
    void run(
      () => client.meetings.attachBrief({ id: meeting.id, briefId, copies: asked }),
      (after) => {
        const title = after.handouts.find((one) => one.briefId === briefId)?.title ?? ''
        notifyDone(t('brief.attached', { title }), { undo: () => client.meetings.detachBrief({ id: meeting.id, briefId }) })
        setBriefId(null)
        setCopies(null)
      },
    )
  }
  return (
    <>
      <BriefSelect value={briefId} onChange={setBriefId} without={meeting.handouts.map((one) => one.briefId)} />
      {briefId && (
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <NumberInput label={t('brief.copies')} w={110} min={0} max={5000} allowDecimal={false} value={copies ?? copiesFor(meeting)} onChange={setCopies} />
          <Button variant="light" loading={busy} onClick={attach}>
            {t('brief.attach')}
          </Button>
        </Group>
      )}
      <ActFailure error={error} />
    </>
  )
}
