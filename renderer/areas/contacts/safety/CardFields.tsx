import { ActionIcon, Button, Group, Select, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { type Control, useController, useFieldArray } from 'react-hook-form'
import { answer, safeChannel, type SafetyLevel } from '#shared/areas/contacts/safety.schema.ts'
import { ClockField, DayField, NumberField, ProseField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { CardFormValues } from './CardPanel.tsx'
import classes from './safety.module.css'

type FormControl = Control<CardFormValues, any, any>

/** What is asked beside the level: the ways and hours only where there are limits. */
export function CardFields({ control, level }: { control: FormControl; level: SafetyLevel }) {
  const { t } = useWords('consents')
  return (
    <>
      {level === 'limited' && (
        <>
          <Stack gap={6}>
            {[...safeChannel.options, 'nameClinic' as const].map((name) => (
              <AnswerField key={name} control={control} name={name} />
            ))}
          </Stack>
          <TextField control={control} name="hours" label={t('card.hours')} description={t('card.hoursHint')} />
          <Spans control={control} />
          <TextField control={control} name="codeName" label={t('card.codeName')} description={t('card.codeNameHint')} />
          <ProseField control={control} name="whatToSay" label={t('card.whatToSay')} description={t('card.whatToSayHint')} minRows={2} />
        </>
      )}
      <DayField control={control} name="checkedOn" label={t('card.checkedOn')} required />
      <NumberField control={control} name="recheckAfter" label={t('card.recheckAfter')} min={1} max={730} />
      <ProseField control={control} name="note" label={t('card.note')} description={t('card.noteHint')} minRows={2} />
    </>
  )
}

function AnswerField({ control, name }: { control: FormControl; name: (typeof safeChannel.options)[number] | 'nameClinic' }) {
  const { t } = useWords('consents')
  const { field } = useController({ control, name })
  const label = useId()
  return (
    <div className={classes.answer}>
      <Text size="sm" id={label}>{t(`asks.${name}`)}</Text>
      <SegmentedControl
        size="xs"
        withItemsBorders
        aria-labelledby={label}
        data={answer.options.map((value) => ({ value, label: t(`answers.${value}`) }))}
        value={field.value ?? 'notAsked'}
        onChange={field.onChange}
      />
    </div>
  )
}

function Spans({ control }: { control: FormControl }) {
  const { t } = useWords('consents')
  const { fields, append, remove } = useFieldArray({ control, name: 'spans' })
  return (
    <Stack gap="xs">
      {fields.map((field, index) => (
        <div key={field.id} className={classes.span} role="group" aria-label={t('card.span', { number: index + 1 })}>
          <Group justify="space-between" wrap="nowrap" align="end">
            <Weekday control={control} index={index} />
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('card.removeSpan', { number: index + 1 })} onClick={() => remove(index)}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
          <Group grow>
            <ClockField control={control} name={`spans.${index}.from`} label={t('card.from')} />
            <ClockField control={control} name={`spans.${index}.to`} label={t('card.to')} />
          </Group>
        </div>
      ))}
      {fields.length < 21 && (
        <Button variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => append({ weekday: 1, from: '09:00', to: '17:00' })}>
          {t('card.addSpan')}
        </Button>
      )}
    </Stack>
  )
}

function Weekday({ control, index }: { control: FormControl; index: number }) {
  const { t } = useWords('consents')
  const { field } = useController({ control, name: `spans.${index}.weekday` })
  const data = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ value: String(weekday), label: t(`weekdays.${weekday}`) }))
  return <Select style={{ flex: 1 }} label={t('card.weekday')} data={data} allowDeselect={false} value={String(field.value)} onChange={(value) => field.onChange(Number(value))} />
}
