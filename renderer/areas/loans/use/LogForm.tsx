import { Button, Group, Kbd, Paper, Stack, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useCallback, useId } from 'react'
import { useWatch } from 'react-hook-form'
import { jobKind, type UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, NumberField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { AboutJob } from './AboutJob.tsx'
import { BeforeJob, useIsOver } from './BeforeJob.tsx'
import { type Carrier, useCarried } from './Carrier.ts'
import { LogButton } from './LogButton.tsx'
import { logForm, type LogFormValues, usualAbout } from './useForms.ts'
import { type Account, useLogging } from './useLogging.ts'
import { useSayUse } from './useSayUse.ts'

interface LogFormProps {
  account: Account
  carrier: Carrier
  /** The kinds used most, one press each. */
  atHand: UseKind[]
  /** The kind and meeting to begin with. */
  begin: Pick<LogFormValues, 'kind' | 'meetingId'>
}

/** A number and Enter: so many pages or minutes of the kind that is chosen, which stays for the next one. */
export function LogForm({ account, carrier, atHand, begin }: LogFormProps) {
  const { t } = useWords('use')
  const heading = useId()
  const { form, control, busy, failure, restored, discard, over, asked, forget, save, saveAsked } = useLogForm(account, begin)
  useCarried(carrier, 'log', form, discard)
  const { setFocus, setValue } = form
  const focusQuantity = useCallback(() => setFocus('quantity', { shouldSelect: true }), [setFocus])
  useHotkeys([['alt+N', focusQuantity]], [])
  const [kind, quantity, day] = useWatch({ control, name: ['kind', 'quantity', 'day'] })
  const say = useSayUse()
  const choose = (chosen: UseKind) => {
    setValue('kind', chosen, { shouldValidate: true })
    focusQuantity()
  }
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <Group justify="space-between">
            <Title order={2} size="h4" id={heading}>
              {t('log.title')}
            </Title>
            <Kbd size="xs">{t('log.keys')}</Kbd>
          </Group>
          <KeptDraft restored={restored} discard={discard} />
          {atHand.length > 0 && (
            <Group gap={4} role="group" aria-label={t('log.atHand')}>
              {atHand.map((one) => (
                <Button key={one} size="compact-sm" variant={one === kind ? 'filled' : 'default'} aria-pressed={one === kind} onClick={() => choose(one)}>
                  {say.measure(one)}
                </Button>
              ))}
            </Group>
          )}
          <Group align="flex-start" wrap="nowrap">
            <div style={{ flex: '0 0 8rem' }}>
              <NumberField control={control} name="quantity" label={t('log.quantity')} min={1} required autoFocus />
            </div>
            <div style={{ flex: 1, minWidth: 0 }}>
              <SelectField control={control} name="kind" label={t('log.kind')} choices={jobKind.options.map((value) => ({ value, label: say.measure(value) }))} searchable required />
            </div>
          </Group>
          <BeforeJob kind={kind} quantity={quantity} day={day} contactId={account.contactId} />
          <AboutJob control={control} over={over} />
          {failure !== null && <Failure error={failure} />}
          <LogButton asked={asked !== null && asked === quantity && kind ? say.amount(kind, asked) : null} busy={busy} onForget={forget} onYes={() => void saveAsked()} />
        </Stack>
      </form>
    </Paper>
  )
}

function useLogForm(account: Account, begin: LogFormProps['begin']) {
  const { asked, forget, log } = useLogging(account)
  const { form, submit, ...state } = useDeskForm({ schema: logForm, defaults: { ...usualAbout, ...begin, quantity: null }, place: `loans/use/${account.contactId ?? account.campaignId ?? 'clinic'}` })
  const [kind, quantity, day] = useWatch({ control: form.control, name: ['kind', 'quantity', 'day'] })
  const over = useIsOver({ kind, quantity, day, contactId: account.contactId })
  const saving = (sure: boolean) =>
    submit(async (values) => {
      if (over && !values.overQuotaReason) return form.setError('overQuotaReason', { message: 'kit:required' }, { shouldFocus: true })
      if (!(await log(values, sure))) return
      form.reset({ ...usualAbout, kind: values.kind, meetingId: values.meetingId, quantity: null })
      form.setFocus('quantity')
    })
  return { ...state, form, over, asked, forget, save: saving(false), saveAsked: saving(true) }
}
