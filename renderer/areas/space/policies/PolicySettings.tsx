import { Button, List, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Policy } from '#shared/areas/space/policies.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { Line, Lines, Part } from '../hours/Part.tsx'
import { useAct } from '../hours/useAct.ts'
import { PolicyForm } from './PolicyForm.tsx'
import { useSayPolicy } from './useSayPolicy.ts'

/** The booking rules: everyone's, those of a kind of organization, those of one group. */
export function PolicySettings() {
  const { t } = useWords('spaceRules')
  const coordinator = useIsCoordinator()
  const policies = useQuery(desk.space.policies.list.queryOptions())
  const [edited, setEdited] = useState<Policy | 'new' | null>(null)
  if (policies.error) return <Failure error={policies.error} retry={() => policies.refetch()} />
  const add = coordinator && <Button size="compact-md" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>{t('policies.add')}</Button>
  return (
    <Part title={t('policies.title')} hint={t('policies.hint')} action={add}>
      {policies.data?.length === 0 && <Text size="sm">{t('policies.none')}</Text>}
      <Lines>{policies.data?.map((policy) => <PolicyLine key={policy.id} policy={policy} onEdit={() => setEdited(policy)} />)}</Lines>
      <SidePanel opened={edited !== null} onClose={() => setEdited(null)} title={t(edited === 'new' ? 'policies.add' : 'policies.edit')}>
        {edited !== null && <PolicyForm policy={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />}
      </SidePanel>
    </Part>
  )
}

function PolicyLine({ policy, onEdit }: { policy: Policy; onEdit: () => void }) {
  const { t } = useWords('spaceRules')
  const act = useAct()
  const coordinator = useIsCoordinator()
  const { whose, rules } = useSayPolicy()(policy)
  const remove = () => act(() => client.space.policies.remove({ id: policy.id }), t('policies.removed', { whose }), () => client.space.policies.restore({ id: policy.id }))
  return (
    <Line
      actions={coordinator && (
        <>
          <Button size="compact-sm" variant="default" aria-label={t('editOne', { name: whose })} onClick={onEdit}>{t('edit')}</Button>
          <Button size="compact-sm" variant="subtle" color="red" aria-label={t('removeOne', { name: whose })} onClick={() => void remove()}>{t('remove')}</Button>
        </>
      )}
    >
      <Text size="sm" fw={600}>{whose}</Text>
      <List size="sm">{rules.map((rule) => <List.Item key={rule}>{rule}</List.Item>)}</List>
    </Line>
  )
}
