import { Button, Stack } from '@mantine/core'
import { agendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import { agendaLine, agendaPurpose } from '#shared/areas/meetings/kinds.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, KeptDraft, NumberField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ShownLine } from './AgendaLines.tsx'
import { keptText, useSayText } from './shippedTexts.ts'

interface AgendaLineFormProps {
  /** The item to change; null for a new one. */
  line: ShownLine | null
  ofMeeting: boolean
  place: string | undefined
  save: (line: ShownLine) => Promise<unknown>
}

const schema = agendaLine.extend({ papers: agendaItem.shape.papers, recurring: agendaItem.shape.recurring })

/** One item of an agenda. */
export function AgendaLineForm({ line, ofMeeting, place, save }: AgendaLineFormProps) {
  const { t } = useWords(['meetingKinds', 'agenda'])
  const say = useSayText()
  const before = line ?? { title: '', minutes: 10, lead: '' }
  const defaults = { title: say(before.title), minutes: before.minutes, lead: say(before.lead), purpose: line?.purpose ?? null, papers: line?.papers ?? '', recurring: line?.recurring ?? false }
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema, defaults, ...(place ? { place } : {}) })
  const send = submit(({ title, minutes, lead, purpose, papers, recurring }) =>
    save({ minutes, purpose, title: keptText(title, before.title, defaults.title), lead: keptText(lead, before.lead, defaults.lead), ...(ofMeeting && { papers, recurring }) }))
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <TextField control={control} name="title" label={t('agenda.item')} required autoFocus />
        <NumberField control={control} name="minutes" label={t('agenda.minutes')} min={1} max={600} required />
        <SelectField control={control} name="purpose" label={t('agenda:item.purpose')} clearable choices={agendaPurpose.options.map((value) => ({ value, label: t(`agenda:purposes.${value}`) }))} />
        <TextField control={control} name="lead" label={t('agenda.lead')} description={t('agenda.leadHint')} />
        {ofMeeting && (
          <>
            <TextField control={control} name="papers" label={t('agenda:item.papers')} description={t('agenda:item.papersHint')} />
            <CheckField control={control} name="recurring" label={t('agenda:item.recurring')} description={t('agenda:item.recurringHint')} />
          </>
        )}
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('save')}</Button>
      </Stack>
    </form>
  )
}
