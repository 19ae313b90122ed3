import { Alert, Anchor, Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Claim, Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { addDays } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, KeptDraft, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { AccessoriesField } from './AccessoriesField.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import { lendForm } from './equipmentForms.ts'
import { useClaimDone } from './useClaimDone.ts'
import { thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'
import { WhomFields } from './WhomFields.tsx'

/** A week, unless it is reserved before that. */
const usualDays = 7

/** Hands a thing over: to whom it is reserved for, or to anyone. */
export function LendForm({ item, reservation, onDone }: { item: Equipment; reservation: Claim | null; onDone: () => void }) {
  const { t } = useWords(['equipment', 'loans', 'stock'])
  const say = useSayEquipment()
  const done = useClaimDone()
  const { control, submit, busy, failure, restored, discard } = useDeskForm({
    schema: lendForm,
    defaults: {
      itemId: item.id, claimId: reservation?.id ?? null, contactId: null, code: '', meetingId: null, campaignId: null, note: '', day: null,
      due: reservation ? (reservation.to < say.today ? say.today : reservation.to) : usualDue(item, say.today),
      condition: item.condition, conditionNote: item.conditionNote, accessories: item.accessories.filter((name) => !item.missing.includes(name)),
    },
    place: `loans/equipment/lend/${reservation?.id ?? item.id}`,
    // How it is, and what is there of it, is as it is now and not as it was when someone began to type.
    given: ['condition', 'conditionNote', 'accessories', 'due'],
  })
  const save = submit(async (input) => {
    const loan = await client.loans.equipment.lend(input)
    done(t('equipment:lend.done', { item: item.name, whom: say.whom(loan), day: say.short(loan.to) }), loan, { slip: true })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <Told item={item} reservation={reservation} />
        {!reservation && <WhomFields control={control} autoFocus />}
        <DayField control={control} name="due" label={t('equipment:lend.due')} required autoFocus={reservation !== null} />
        <AccessoriesField control={control} name="accessories" label={t('equipment:lend.accessories')} names={item.accessories} />
        <ConditionFields control={control} label={t('equipment:lend.condition')} />
        <DayField control={control} name="day" label={t('stock:day.label')} description={t('stock:day.hint')} clearable />
        <TextField control={control} name="note" label={t('loans:issue.note')} description={t('loans:issue.wall')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('equipment:lend.do')}</Button>
      </Stack>
    </form>
  )
}

/** The last day that is offered for a loan from today on. */
export function usualDue({ next }: Pick<Equipment, 'next'>, today: string): string {
  const week = addDays(today, usualDays)
  const before = next && next.from > today && next.from <= week ? addDays(next.from, -1) : week
  return before < today ? today : before
}

/** What whoever hands it over must know. */
function Told({ item, reservation }: { item: Equipment; reservation: Claim | null }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  return (
    <>
      {reservation && <Text size="sm">{t('lend.reserved', { whom: say.whom(reservation), days: say.days(reservation) })}</Text>}
      {item.missing.length > 0 && <Warning>{t('lend.missing', { names: item.missing.join(', ') })}</Warning>}
      {item.condition === 'damaged' && <Warning>{t('lend.damaged')}</Warning>}
      {!reservation && item.next && (
        <Alert role="note" variant="light" p="xs">
          <Text size="sm">
            {t('lend.next', { whom: say.whom(item.next), days: say.days(item.next) })}{' '}
            <Anchor component={Link} href={thingAddress(item.id, 'lend', { claim: item.next.id })} underline="always">{t('lend.toThem')}</Anchor>
          </Text>
        </Alert>
      )}
    </>
  )
}

export function Warning({ children }: { children: string }) {
  return (
    <Alert role="note" color="orange" variant="light" p="xs" icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm">{children}</Text>
    </Alert>
  )
}
