import { Button, Group, Kbd, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArrowBackUp, IconPencil, IconPhoto } from '@tabler/icons-react'
import { Link, useLocation, useParams } from 'wouter'
import { availabilityOf } from '#shared/areas/loans/equipment.rules.ts'
import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Fact } from '#renderer/kit/Fact.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { Claims } from './Claims.tsx'
import { useClaims, useHistory, useThing } from './equipment.data.ts'
import classes from './equipment.module.css'
import { EquipmentPanel } from './EquipmentPanel.tsx'
import { History } from './History.tsx'
import { Warning } from './LendForm.tsx'
import { ThingPhoto } from './ThingPhoto.tsx'
import { type EquipmentAct, mainActOf, thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

/** A thing: what it is, who has it, and all that was ever done with it. */
export function ThingPage() {
  const { t } = useWords('equipment')
  const { id } = useParams<{ id: string }>()
  const thing = useThing(id)
  return (
    <Page title={thing.data?.name ?? t('title')} actions={thing.data && <Acts item={thing.data} />}>
      <Stack gap="lg">
        <BackLink href="~/loans/equipment">{t('back')}</BackLink>
        {thing.error && <Failure error={thing.error} retry={() => thing.refetch()} />}
        {thing.data && <Thing item={thing.data} />}
      </Stack>
    </Page>
  )
}

function Thing({ item }: { item: Equipment }) {
  const claims = useClaims(item.id)
  const history = useHistory(item.id)
  const events = history.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <Head item={item} />
      {claims.error && <Failure error={claims.error} retry={() => claims.refetch()} />}
      <Claims claims={claims.data ?? []} />
      {history.error && <Failure error={history.error} retry={() => history.refetch()} />}
      <History events={events} more={history.hasNextPage} busy={history.isFetchingNextPage} onMore={() => void history.fetchNextPage()} />
      <EquipmentPanel item={item} claims={claims.data ?? []} events={events} />
    </>
  )
}

function Head({ item }: { item: Equipment }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const facts = [
    [t('item.kind'), item.kind],
    [t('item.barcode'), item.barcode],
    [t('item.serial'), item.serial],
    [t('item.keptAt'), item.keptAt],
    [t('item.value'), say.money(item.value)],
    [t('item.accessories'), item.accessories.join(', ')],
    [t('condition'), [t(`conditions.${item.condition}`), item.conditionNote].filter(Boolean).join(': ')],
    [t('item.serviceShort'), item.serviceDays > 0 && t('item.serviceCount', { count: item.serviceDays })],
  ] as const
  return (
    <div className={classes.head}>
      <ThingPhoto item={item} />
      <Stack gap="sm">
        <Text fw={700} size="lg" c={availabilityOf(item, say.today) === 'overdue' ? 'var(--mantine-color-error)' : undefined}>{say.standing(item)}</Text>
        {item.missing.length > 0 && <Warning>{t('lend.missing', { names: item.missing.join(', ') })}</Warning>}
        <Group gap="xl" align="flex-start">
          {facts.map(([label, value]) => value && <Fact key={label} label={label}>{value}</Fact>)}
        </Group>
      </Stack>
    </div>
  )
}

function Acts({ item }: { item: Equipment }) {
  const { t } = useWords('equipment')
  const coordinator = useIsCoordinator()
  const [, go] = useLocation()
  const { today } = useSayEquipment()
  const main = mainActOf(item, today)
  const act = (doing: EquipmentAct) => thingAddress(item.id, doing)
  useHotkeys([['alt+L', () => main && go(thingAddress(item.id, main.doing, main.about))], ['alt+R', () => item.standing !== 'retired' && go(act('reserve'))]], [])
  const others: EquipmentAct[] = item.standing === 'retired' ? [] : item.loan || item.standing === 'repair' ? [] : ['check', 'repair']
  if (coordinator && item.standing !== 'retired' && !item.loan) others.push('retire')
  return (
    <>
      {coordinator && <Button component={Link} href={act('photo')} variant="subtle" leftSection={<IconPhoto size={16} aria-hidden />}>{t('photo.do')}</Button>}
      {coordinator && <Button component={Link} href={act('edit')} variant="subtle" leftSection={<IconPencil size={16} aria-hidden />}>{t('item.edit')}</Button>}
      {others.map((doing) => <Button key={doing} component={Link} href={act(doing)} variant="default">{t(`${doing as 'check'}.do`)}</Button>)}
      {item.standing !== 'retired' && <Button component={Link} href={act('reserve')} variant="default" rightSection={<Kbd size="xs">{t('reserve.keys')}</Kbd>} aria-keyshortcuts="Alt+R">{t('reserve.short')}</Button>}
      {item.standing === 'retired' && coordinator && <Button component={Link} href={act('restore')} leftSection={<IconArrowBackUp size={16} aria-hidden />}>{t('restore.do')}</Button>}
      {main && <Button component={Link} href={thingAddress(item.id, main.doing, main.about)} rightSection={<Kbd size="xs">{t('lend.keys')}</Kbd>} aria-keyshortcuts="Alt+L">{t(`${main.doing}.short`)}</Button>}
    </>
  )
}
