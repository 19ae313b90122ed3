import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Closure, HoursSettings } from '#shared/areas/space/hours.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useRooms } from '../space.data.ts'
import { ClosureForm } from './ClosureForm.tsx'
import { useSites } from './hours.data.ts'
import { Line, Lines, Part } from './Part.tsx'
import { useAct } from './useAct.ts'

/** When the clinic, a site or a room is closed. */
export function Closures({ settings }: { settings: HoursSettings }) {
  const { t } = useWords('spaceRules')
  const coordinator = useIsCoordinator()
  const [edited, setEdited] = useState<Closure | 'new' | null>(null)
  const add = coordinator && <Button size="compact-md" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>{t('closures.add')}</Button>
  return (
    <Part title={t('closures.title')} hint={t('closures.hint')} action={add}>
      {settings.closures.length === 0 && <Text size="sm">{t('closures.none')}</Text>}
      <Lines>{settings.closures.map((closure) => <ClosureLine key={closure.id} closure={closure} onEdit={() => setEdited(closure)} />)}</Lines>
      <SidePanel opened={edited !== null} onClose={() => setEdited(null)} title={t(edited === 'new' ? 'closures.add' : 'closures.edit')}>
        {edited !== null && <ClosureForm closure={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />}
      </SidePanel>
    </Part>
  )
}

function ClosureLine({ closure, onEdit }: { closure: Closure; onEdit: () => void }) {
  const { t } = useWords('spaceRules')
  const { day, wallClock } = useFormat()
  const act = useAct()
  const coordinator = useIsCoordinator()
  const site = useSites().data?.find(({ id }) => id === closure.siteId)
  const room = useRooms().data?.find(({ id }) => id === closure.roomId)
  const { id, name, firstDay, lastDay, from, to } = closure
  const remove = () => act(() => client.space.hours.removeClosure({ id }), t('closures.removed', { name }), () => client.space.hours.restoreClosure({ id }))
  const days = firstDay === lastDay ? day(firstDay) : `${day(firstDay)} – ${day(lastDay)}`
  return (
    <Line
      actions={coordinator && (
        <>
          <Button size="compact-sm" variant="default" aria-label={t('editOne', { name })} onClick={onEdit}>{t('edit')}</Button>
          <Button size="compact-sm" variant="subtle" color="red" aria-label={t('removeOne', { name })} onClick={() => void remove()}>{t('remove')}</Button>
        </>
      )}
    >
      <Text size="sm" fw={600}>{name}</Text>
      <Text size="sm">{from !== null && to !== null ? `${days}, ${wallClock(from)} – ${wallClock(to)}` : days}</Text>
      <Text size="sm" c="dimmed">{room?.name ?? site?.name ?? t('hours.clinic')}</Text>
    </Line>
  )
}
