import { Button, Stack } from '@mantine/core'
import { proposedDeadline } from '#shared/areas/meetings/needs.rules.ts'
import { type Need, type NeedInput, needInput } from '#shared/areas/meetings/needs.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { NeedFields } from './NeedFields.tsx'

/** The form of one thing that is needed at a meeting; null for a new one. */
export function NeedForm({ need, place, meetingDay, save }: { need: Need | null; place: string | undefined; meetingDay: string; save: (need: NeedInput) => Promise<unknown> }) {
  const { t } = useWords('meetingNeeds')
  const { kind, language, quantity, contactId, details, deadline } = need ?? { kind: 'asl', language: '', quantity: 1, contactId: null, details: '', deadline: proposedDeadline('asl', meetingDay) }
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: needInput, defaults: { kind, language, quantity, contactId, details, deadline }, ...(place ? { place } : {}) })
  return (
    <form onSubmit={submit(save)} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <NeedFields control={control} at="" meetingDay={meetingDay} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('save')}</Button>
      </Stack>
    </form>
  )
}
