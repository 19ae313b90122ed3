import { Button, Stack } from '@mantine/core'
import { type AgendaLine, agendaLine } from '#shared/areas/meetings/kinds.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, NumberField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { keptText, useSayText } from './shippedTexts.ts'

interface AgendaLineFormProps {
  /** The item to change; null for a new one. */
  line: AgendaLine | null
  place: string | undefined
  save: (line: AgendaLine) => Promise<unknown>
}

/** One item of an agenda. */
export function AgendaLineForm({ line, place, save }: AgendaLineFormProps) {
  const { t } = useWords('meetingKinds')
  const say = useSayText()
  const before = line ?? { title: '', minutes: 10, lead: '' }
  const defaults = { ...before, title: say(before.title), lead: say(before.lead) }
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: agendaLine, defaults, ...(place ? { place } : {}) })
  const send = submit(({ title, minutes, lead }) => save({ minutes, title: keptText(title, before.title, defaults.title), lead: keptText(lead, before.lead, defaults.lead) }))
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <TextField control={control} name="title" label={t('agenda.item')} required autoFocus />
        <NumberField control={control} name="minutes" label={t('agenda.minutes')} min={1} max={600} required />
        <TextField control={control} name="lead" label={t('agenda.lead')} description={t('agenda.leadHint')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('save')}</Button>
      </Stack>
    </form>
  )
}
