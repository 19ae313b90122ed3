import { ActionIcon, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import { answerKind, type Evaluation, evaluation, mostQuestions } from '#shared/areas/meetings/pack.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useEvaluation } from './pack.data.ts'

/** The clinic's own questions, each in both languages. */
export function EvaluationEditor({ onDone }: { onDone: () => void }) {
  const found = useEvaluation()
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  return found.data ? <Editor key={found.data.version} before={found.data} onDone={onDone} /> : null
}

function Editor({ before, onDone }: { before: Evaluation; onDone: () => void }) {
  const { t } = useWords('pack')
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: evaluation, defaults: before, place: 'meetings/evaluation' })
  const { fields, append, remove, move } = useFieldArray({ control, name: 'questions' })
  const save = submit(async (form) => {
    await client.meetings.pack.saveEvaluation(form)
    notifyDone(t('evaluation.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t('evaluation.hint')}</Text>
        <KeptDraft restored={restored} discard={discard} />
        {fields.map((field, index) => {
          const number = index + 1
          return (
            <Paper key={field.id} withBorder p="sm" component="fieldset">
              <Group justify="space-between">
                <Text size="sm" fw={600} component="legend">{t('evaluation.question', { number })}</Text>
                <Group gap={4}>
                  {index > 0 && <ActionIcon variant="subtle" color="gray" aria-label={t('evaluation.up', { number })} onClick={() => move(index, index - 1)}><IconArrowUp size={16} aria-hidden /></ActionIcon>}
                  {fields.length > 1 && <ActionIcon variant="subtle" color="gray" aria-label={t('evaluation.remove', { number })} onClick={() => remove(index)}><IconX size={16} aria-hidden /></ActionIcon>}
                </Group>
              </Group>
              <SelectField control={control} name={`questions.${index}.kind`} label={t('evaluation.kind')} choices={answerKind.options.map((value) => ({ value, label: t(`evaluation.kinds.${value}`) }))} required />
              <TextField control={control} name={`questions.${index}.english`} label={t('evaluation.english')} required />
              <TextField control={control} name={`questions.${index}.french`} label={t('evaluation.french')} required />
            </Paper>
          )
        })}
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>{t('evaluation.save')}</Button>
          {fields.length < mostQuestions && <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => append({ kind: 'words', english: '', french: '' })}>{t('evaluation.add')}</Button>}
        </Group>
      </Stack>
    </form>
  )
}
