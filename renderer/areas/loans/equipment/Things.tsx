import { Anchor, Badge, Button, Group, SegmentedControl, Stack, Text, TextInput, Title, VisuallyHidden } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import { availabilityOf, equipmentFilters, type EquipmentFilter, fitsFilter } from '#shared/areas/loans/equipment.rules.ts'
import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { fold } from '#shared/base/text.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './equipment.module.css'
import { mainActOf, thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

/** Every thing with who has it; by words, and by how it stands. */
export function Things({ things }: { things: Equipment[] }) {
  const { t } = useWords('equipment')
  const { today } = useSayEquipment()
  const heading = useId()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<EquipmentFilter>('all')
  const search = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => search.current?.focus()]])
  const showAll = () => {
    setTyped('')
    setFilter('all')
  }
  const words = fold(typed).split(' ').filter(Boolean)
  const shown = things.filter((thing) => fitsFilter(thing, filter, today) && words.every((word) => textOf(thing).includes(word)))
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">{t('things')}</Title>
      <Group gap="sm" mb="sm" align="flex-end">
        <TextInput ref={search} aria-label={t('search')} placeholder={t('search')} leftSection={<IconSearch size={16} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} w={260} />
        <SegmentedControl aria-label={t('filter')} size="xs" value={filter} onChange={(value) => setFilter(value as EquipmentFilter)} data={equipmentFilters.map((value) => ({ value, label: t(`filters.${value}`) }))} />
      </Group>
      <VisuallyHidden role="status">{t('shown', { count: shown.length })}</VisuallyHidden>
      {shown.length === 0 ? <Nothing onAll={showAll} /> : <ul className={classes.list}>{shown.map((thing) => <ThingLine key={thing.id} thing={thing} />)}</ul>}
    </section>
  )
}

const textOf = ({ name, kind, serial, barcode, keptAt, loan, next }: Equipment) => fold([name, kind, serial, barcode, keptAt, loan?.contactName, loan?.code, next?.contactName, next?.code].filter(Boolean).join(' '))

function Nothing({ onAll }: { onAll: () => void }) {
  const { t } = useWords('equipment')
  return (
    <Group gap="sm">
      <Text c="dimmed">{t('nothing')}</Text>
      <Button size="compact-sm" variant="default" onClick={onAll}>{t('showAll')}</Button>
    </Group>
  )
}

function ThingLine({ thing }: { thing: Equipment }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const stands = availabilityOf(thing, say.today)
  const next = thing.next && stands !== 'reserved' ? t('nextIs', { whom: say.whom(thing.next), days: say.days(thing.next) }) : ''
  return (
    <li className={classes.thing}>
      <Stack gap={0} className={classes.what}>
        <Anchor component={Link} href={thingAddress(thing.id)} fw={600} style={{ alignSelf: 'flex-start' }}>{thing.name}</Anchor>
        <Text size="sm" c="dimmed">{[thing.kind, thing.barcode || thing.serial, thing.keptAt].filter(Boolean).join(' · ')}</Text>
      </Stack>
      <Stack gap={0} className={classes.state}>
        <Text size="sm" fw={600} c={stands === 'overdue' ? 'var(--mantine-color-error)' : undefined}>{say.standing(thing)}</Text>
        {next && <Text size="sm" c="dimmed">{next}</Text>}
        {(thing.missing.length > 0 || thing.condition === 'damaged') && (
          <Group gap={4}>
            {thing.condition === 'damaged' && <Badge variant="outline" tt="none">{t('conditions.damaged')}</Badge>}
            {thing.missing.length > 0 && <Badge variant="outline" tt="none">{t('missingCount', { count: thing.missing.length })}</Badge>}
          </Group>
        )}
      </Stack>
      <Acts thing={thing} />
    </li>
  )
}

function Acts({ thing }: { thing: Equipment }) {
  const { t } = useWords('equipment')
  const { today } = useSayEquipment()
  const main = mainActOf(thing, today)
  if (!main) return null
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <Button component={Link} href={thingAddress(thing.id, main.doing, main.about)} size="compact-sm" variant="default" aria-label={t(`${main.doing}.named`, { item: thing.name })}>{t(`${main.doing}.short`)}</Button>
      <Button component={Link} href={thingAddress(thing.id, 'reserve')} size="compact-sm" variant="subtle" aria-label={t('reserve.named', { item: thing.name })}>{t('reserve.short')}</Button>
    </Group>
  )
}
