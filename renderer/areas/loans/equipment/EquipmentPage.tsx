import { Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconDeviceProjector, IconPlus } from '@tabler/icons-react'
import { useLocation, useSearchParams } from 'wouter'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LoansPages } from '../LoansPages.tsx'
import { Due } from './Due.tsx'
import { useEquipment } from './equipment.data.ts'
import { Strip } from './Strip.tsx'
import { AddThing } from './ThingForm.tsx'
import { Things } from './Things.tsx'
import { thingAddress } from './useEquipmentAddress.ts'

/** What the clinic lends: what is due, what is free, and who has what in the next two weeks. "?new=" adds a thing, with the label that was read. */
export function EquipmentPage() {
  const { t } = useWords('equipment')
  const [address, setAddress] = useSearchParams()
  const [, go] = useLocation()
  const things = useEquipment()
  const coordinator = useIsCoordinator()
  const fresh = coordinator ? address.get('new') : null
  const add = () => setAddress(new URLSearchParams({ new: '' }), { replace: true })
  useHotkeys([['alt+N', () => coordinator && add()]], [])
  const button = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<Kbd size="xs">{t('item.keys')}</Kbd>} onClick={add} aria-keyshortcuts="Alt+N">
      {t('item.new')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={coordinator && things.data && things.data.length > 0 && button}>
      <LoansPages />
      {things.error && <Failure error={things.error} retry={() => things.refetch()} />}
      {things.data?.length === 0 && <EmptyState icon={<IconDeviceProjector />} title={t('emptyTitle')} hint={t(coordinator ? 'emptyHint' : 'emptyAsk')} action={coordinator && button} />}
      {things.data && things.data.length > 0 && (
        <Stack gap="xl">
          <Due />
          <Things things={things.data} />
          <Strip />
        </Stack>
      )}
      <SidePanel opened={fresh !== null} onClose={() => setAddress(new URLSearchParams(), { replace: true })} title={t('item.new')}>
        {fresh !== null && <AddThing key={fresh} barcode={fresh} onDone={(added) => go(thingAddress(added.id))} />}
      </SidePanel>
    </Page>
  )
}
