import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useId } from 'react'
import { Link } from 'wouter'
import { daysOverdue } from '#shared/areas/loans/equipment.rules.ts'
import type { Loan } from '#shared/areas/loans/equipment.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useDue } from './equipment.data.ts'
import classes from './equipment.module.css'
import { thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

/** What should be back by now, and what is due today or tomorrow; nothing while there is none. */
export function Due() {
  const { t } = useWords('equipment')
  const heading = useId()
  const due = useDue()
  if (due.error) return <Failure error={due.error} retry={() => due.refetch()} />
  if (!due.data || due.data.overdue.length + due.data.soon.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">{t('due.title')}</Title>
      <ul className={classes.list}>
        {[...due.data.overdue, ...due.data.soon].map((loan) => <DueLine key={loan.id} loan={loan} />)}
      </ul>
    </section>
  )
}

function DueLine({ loan }: { loan: Loan }) {
  const { t } = useWords('equipment')
  return (
    <li className={classes.line}>
      <Stack gap={0} className={classes.what}>
        <Anchor component={Link} href={thingAddress(loan.itemId)} fw={600}>{loan.itemName}</Anchor>
        <Borrower loan={loan} />
      </Stack>
      <DueWord loan={loan} />
      <Group gap={4} wrap="nowrap">
        <Button component={Link} href={thingAddress(loan.itemId, 'remind', { claim: loan.id })} size="compact-sm" variant="default" aria-label={t('remind.named', { item: loan.itemName })}>{t('remind.short')}</Button>
        <Button component={Link} href={thingAddress(loan.itemId, 'bringBack')} size="compact-sm" variant="default" aria-label={t('bringBack.named', { item: loan.itemName })}>{t('bringBack.short')}</Button>
      </Group>
    </li>
  )
}

/** Who has it, with the way to their record. */
export function Borrower({ loan }: { loan: Loan }) {
  const say = useSayEquipment()
  if (!loan.contactId || loan.contactName === null) return <Text size="sm">{say.whom(loan)}</Text>
  return <Anchor component={Link} href={`~/contacts/${loan.contactId}`} size="sm" style={{ alignSelf: 'flex-start' }}>{loan.contactName}</Anchor>
}

/** "3 days overdue", "Due today". */
export function DueWord({ loan }: { loan: Loan }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const late = daysOverdue(loan, say.today)
  if (late <= 0) return <Text size="sm">{loan.to === say.today ? t('due.today') : t('due.on', { day: say.short(loan.to) })}</Text>
  return (
    <Group gap={4} wrap="nowrap" c="var(--mantine-color-error)">
      <IconAlertTriangle size={16} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm" fw={600}>{t('due.overdue', { count: late, formatted: say.number(late) })}</Text>
    </Group>
  )
}
