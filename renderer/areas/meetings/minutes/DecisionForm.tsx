import { Group } from '@mantine/core'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type Decision, decisionInput, type Minutes, outcome } from '#shared/areas/meetings/minutes.schema.ts'
import { oddVote } from '#shared/areas/meetings/minutes.rules.ts'
import { NumberField, ProseField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Warning } from '../Warning.tsx'
import { FormFrame } from './FormFrame.tsx'
import { useMinutesAct } from './minutes.data.ts'
import { NameField } from './NameField.tsx'
import { useNames } from './useNames.ts'

interface DecisionFormProps {
  minutes: Minutes
  itemId: string
  /** Null for a new one. */
  decision: Decision | null
  onDone: () => void
}

const blank = { text: '', movedBy: '', secondedBy: '', outcome: 'carried' as const, votesFor: null, votesAgainst: null, votesAbstained: null, dissent: '', abstained: '', conflict: '' }

/** What was decided, by whom moved and seconded, and how it went. */
export function DecisionForm({ minutes, itemId, decision, onDone }: DecisionFormProps) {
  const { t } = useWords('minutes')
  const { attempt } = useMinutesAct()
  const [known] = useState(decision)
  const names = useNames(minutes)
  const { meetingId } = minutes
  const { id: _id, itemId: _item, version: _version, ...before } = known ?? { ...blank, id: '', itemId: '', version: 0 }
  const deskForm = useDeskForm({ schema: decisionInput, defaults: before, place: `meetings/${meetingId}/decision/${known?.id ?? itemId}` })
  const { control } = deskForm
  const write = (version: number) =>
    deskForm.submit(async (typed) => {
      await attempt(() => (known ? client.meetings.minutes.changeDecision({ decisionId: known.id, version, decision: typed }) : client.meetings.minutes.addDecision({ meetingId, itemId, decision: typed })))
      onDone()
    })()
  const current = minutes.decisions.find(({ id }) => id === known?.id)
  return (
    <FormFrame title={t(known ? 'decision.edit' : 'decision.new')} deskForm={deskForm} onSave={() => write(known?.version ?? 0)} onCancel={onDone} onKeepMine={current && (() => write(current.version))}>
      <ProseField control={control} name="text" label={t('decision.text')} minRows={2} required autoFocus />
      <Group align="flex-start" gap="sm">
        <NameField control={control} name="movedBy" label={t('decision.movedBy')} names={names} />
        <NameField control={control} name="secondedBy" label={t('decision.secondedBy')} names={names} />
      </Group>
      <Vote minutes={minutes} control={control} />
      <TextField control={control} name="conflict" label={t('decision.conflict')} description={t('decision.conflictHint')} />
    </FormFrame>
  )
}

function Vote({ minutes, control }: { minutes: Minutes; control: ReturnType<typeof useDeskForm<typeof decisionInput>>['control'] }) {
  const { t } = useWords('minutes')
  const typed = useWatch({ control })
  const read = decisionInput.safeParse({ ...typed, text: typed.text || '?' })
  const there = minutes.attendance.people.filter(({ presence }) => presence !== 'absent' && presence !== 'excused').length + minutes.attendance.unnamed
  const odd = read.success ? oddVote(read.data, minutes.attendance.source === 'door' ? there : null) : null
  const counted = typed.outcome === 'carried' || typed.outcome === 'lost'
  return (
    <>
      <SelectField control={control} name="outcome" label={t('decision.outcome')} choices={outcome.options.map((value) => ({ value, label: t(`outcomes.${value}`) }))} />
      {counted && (
        <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
          <NumberField control={control} name="votesFor" label={t('decision.votesFor')} min={0} max={5000} />
          <NumberField control={control} name="votesAgainst" label={t('decision.votesAgainst')} min={0} max={5000} />
          <NumberField control={control} name="votesAbstained" label={t('decision.votesAbstained')} min={0} max={5000} />
        </Group>
      )}
      {counted && odd && <Warning>{t(`odd.${odd}`, { count: there })}</Warning>}
      {typed.outcome !== 'withdrawn' && (
        <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
          <TextField control={control} name="dissent" label={t('decision.dissent')} />
          <TextField control={control} name="abstained" label={t('decision.abstained')} />
        </Group>
      )}
    </>
  )
}
