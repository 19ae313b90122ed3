import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { type Stretch, stretchesOf } from '#shared/areas/loans/equipment.rules.ts'
import type { Claim, StripRow } from '#shared/areas/loans/equipment.schema.ts'
import { addDays, formatDay } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useStrip } from './equipment.data.ts'
import classes from './equipment.module.css'
import { thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

const count = 14

/** Two weeks, thing by thing: who has it on which days, in words. */
export function Strip() {
  const { t } = useWords('equipment')
  const { today, short } = useSayEquipment()
  const [shift, setShift] = useState(0)
  const from = addDays(today, shift * count)
  const heading = useId()
  const strip = useStrip(from)
  return (
    <section aria-labelledby={heading}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id={heading}>{t('strip.title')}</Title>
        <Group gap={4}>
          <Button size="compact-sm" variant="default" onClick={() => setShift(shift - 1)} leftSection={<IconChevronLeft size={16} aria-hidden />}>{t('strip.before')}</Button>
          <Button size="compact-sm" variant="default" disabled={shift === 0} onClick={() => setShift(0)}>{t('strip.now')}</Button>
          <Button size="compact-sm" variant="default" onClick={() => setShift(shift + 1)} rightSection={<IconChevronRight size={16} aria-hidden />}>{t('strip.after')}</Button>
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mb="xs" role="status">{t('days', { from: short(from), to: short(addDays(from, count - 1)) })}</Text>
      {strip.error && <Failure error={strip.error} retry={() => strip.refetch()} />}
      {strip.data && <Days rows={strip.data} from={from} heading={heading} />}
    </section>
  )
}

function Days({ rows, from, heading }: { rows: StripRow[]; from: string; heading: string }) {
  const { t, language } = useWords('equipment')
  const { today } = useSayEquipment()
  const days = Array.from({ length: count }, (_, index) => addDays(from, index))
  const part = (day: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`))
  return (
    <div className={classes.scroll}>
      <table className={classes.strip} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('strip.thing')}</th>
            {days.map((day) => (
              <th key={day} scope="col" aria-label={formatDay(day, language)} data-today={day === today || undefined}>
                <span>{part(day, { weekday: 'short' })}</span>
                <span>{part(day, { day: 'numeric' })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.itemId}>
              <th scope="row"><Anchor component={Link} href={thingAddress(row.itemId)} size="sm">{row.itemName}</Anchor></th>
              {stretchesOf(row.claims, from, count, today).map((stretch) => <Cell key={stretch.from} stretch={stretch} inRepair={row.standing === 'repair'} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ stretch: { claim, service, days }, inRepair }: { stretch: Stretch<Claim>; inRepair: boolean }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  if (claim === null) return <td colSpan={days} className={classes.free}>{t(inRepair ? 'standing.repair' : 'standing.free')}</td>
  if (service) return <td colSpan={days} className={classes.service}>{t('strip.service')}</td>
  const late = claim.state === 'lent' && claim.to < say.today
  const text = t(`strip.${late ? 'overdue' : (claim.state as 'lent')}`, { whom: say.whom(claim) })
  return <td colSpan={days} className={classes.taken} data-state={late ? 'overdue' : claim.state} title={`${text}, ${say.days(claim)}`}>{text}</td>
}
