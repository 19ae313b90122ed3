import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { z } from 'zod'
import type { Drawer } from '#shared/areas/loans/stock.schema.ts'
import { line } from '#shared/base/text.ts'
import { Failure, useSayRefusal } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { LoansPages } from '../LoansPages.tsx'
import { useDrawers } from './stock.data.ts'
import classes from './stock.module.css'
import { useSayStock } from './useSayStock.ts'

/** Where stock is kept: named, put away, taken into use again. */
export function DrawersPage() {
  const { t } = useWords('stock')
  const drawers = useDrawers()
  const [edited, setEdited] = useState<Drawer | 'new' | null>(null)
  const close = () => setEdited(null)
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('drawer.add')}
    </Button>
  )
  return (
    <Page title={t('pages.drawers')} actions={add}>
      <LoansPages />
      <Stack maw={620}>
        <Text size="sm">{t('drawer.hint')}</Text>
        {drawers.error && <Failure error={drawers.error} retry={() => drawers.refetch()} />}
        <ul className={classes.stock}>
          {drawers.data?.map((drawer) => <DrawerLine key={drawer.id} drawer={drawer} onEdit={() => setEdited(drawer)} />)}
        </ul>
      </Stack>
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'drawer.add' : 'drawer.rename')}>
        {edited && <DrawerForm drawer={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </Page>
  )
}

function DrawerLine({ drawer, onEdit }: { drawer: Drawer; onEdit: () => void }) {
  const { t } = useWords('stock')
  const say = useSayStock()
  const setArchived = useSetArchived(drawer)
  const name = say.drawer(drawer.name)
  return (
    <li className={classes.line}>
      <Group className={classes.what} gap="xs">
        <Text fw={600}>{name}</Text>
        {drawer.archived && <Badge variant="outline" tt="none">{t('drawer.archived')}</Badge>}
      </Group>
      <Button size="compact-sm" variant="default" onClick={onEdit} aria-label={t('drawer.renameNamed', { name })}>
        {t('drawer.renameShort')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={setArchived} aria-label={t(drawer.archived ? 'drawer.restoreNamed' : 'drawer.archiveNamed', { name })}>
        {t(drawer.archived ? 'drawer.restore' : 'drawer.archive')}
      </Button>
    </li>
  )
}

function useSetArchived({ id, name, archived }: Drawer) {
  const { t } = useWords('stock')
  // What stands in the way is said of the drawer itself: there is no form to mark.
  const say = useSayRefusal()
  const sayStock = useSayStock()
  const set = (wanted: boolean) => (wanted ? client.loans.stock.archiveDrawer({ id }) : client.loans.stock.restoreDrawer({ id }))
  const tell = (error: unknown) => notifyFailure(say(error))
  return () =>
    void set(!archived).then(() => notifyDone(t(archived ? 'drawer.restored' : 'drawer.wasArchived', { name: sayStock.drawer(name) }), { undo: () => set(archived) }), tell)
}

const drawerForm = z.object({ name: line(80) })

function DrawerForm({ drawer, onDone }: { drawer: Drawer | null; onDone: () => void }) {
  const { t } = useWords('stock')
  const { control, submit, busy, failure } = useDeskForm({ schema: drawerForm, defaults: { name: drawer?.name ?? '' } })
  const save = submit(async ({ name }) => {
    await (drawer ? client.loans.stock.renameDrawer({ id: drawer.id, name }) : client.loans.stock.addDrawer({ name }))
    notifyDone(t('drawer.saved', { name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField control={control} name="name" label={t('drawer.name')} description={t('drawer.nameHint')} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('drawer.save')}
        </Button>
      </Stack>
    </form>
  )
}
