import { Badge, Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Meter } from '#shared/areas/loans/useTerms.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from '../../stock/stock.module.css'
import { useMeters } from '../use.data.ts'
import { useSayUse } from '../useSayUse.ts'
import { MeterForm } from './MeterForm.tsx'
import { Section } from './Section.tsx'

/** The counters of machines that are read: named, put away, taken into use again. */
export function Meters() {
  const { t } = useWords('use')
  const meters = useMeters()
  const [edited, setEdited] = useState<Meter | 'new' | null>(null)
  const close = () => setEdited(null)
  const add = (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('meter.add')}
    </Button>
  )
  return (
    <Section title={t('meter.title')} hint={t('meter.hint')} action={add}>
      {meters.error && <Failure error={meters.error} retry={() => meters.refetch()} />}
      {meters.data?.length === 0 && <Text c="dimmed">{t('meter.empty')}</Text>}
      {meters.data && meters.data.length > 0 && (
        <ul className={classes.stock}>
          {meters.data.map((meter) => (
            <MeterLine key={meter.id} meter={meter} onEdit={() => setEdited(meter)} />
          ))}
        </ul>
      )}
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'meter.add' : 'meter.rename')}>
        {edited !== null && <MeterForm meter={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </Section>
  )
}

function MeterLine({ meter, onEdit }: { meter: Meter; onEdit: () => void }) {
  const { t } = useWords('use')
  const stock = useWords('stock')
  const format = useFormat()
  const say = useSayUse()
  const sayError = useSayError()
  const { id, name, archived, last } = meter
  const set = (wanted: boolean) => (wanted ? client.loans.use.terms.archiveMeter({ id }) : client.loans.use.terms.restoreMeter({ id }))
  const toggle = () =>
    void set(!archived).then(
      () => notifyDone(t(archived ? 'meter.restored' : 'meter.archived', { name }), { undo: () => set(archived) }),
      (error: unknown) => notifyFailure(sayError(error)),
    )
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          {archived && <Badge variant="outline" tt="none">{stock.t('drawer.archived')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {[say.measure(meter.kind), last && t('reading.last', { reading: format.number(last.reading), day: format.day(last.day, 'short') })].filter(Boolean).join('. ')}
        </Text>
      </div>
      <Button size="compact-sm" variant="default" onClick={onEdit} aria-label={stock.t('drawer.renameNamed', { name })}>
        {stock.t('drawer.renameShort')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={toggle} aria-label={stock.t(archived ? 'drawer.restoreNamed' : 'drawer.archiveNamed', { name })}>
        {stock.t(archived ? 'drawer.restore' : 'drawer.archive')}
      </Button>
    </li>
  )
}
