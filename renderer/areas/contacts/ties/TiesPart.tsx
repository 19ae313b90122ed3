import { Button, Group, Stack } from '@mantine/core'
import { IconAffiliate, IconChevronDown, IconChevronRight, IconLink, IconPlus, IconSettings } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { TieSeen } from '#shared/areas/contacts/ties.schema.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { TieForm } from './TieForm.tsx'
import { type TieActs, TieLists } from './TieLists.tsx'
import { useTieCount, useTies } from './ties.data.ts'

/** A contact's ties: those that hold, by what they say; those of before folded away. */
export function TiesPart({ contact }: { contact: Contact }) {
  const { t } = useWords('ties')
  const { number } = useFormat()
  const [edited, setEdited] = useState<TieSeen | 'new' | null>(null)
  const [past, setPast] = useState(false)
  const count = useTieCount(contact.id).data
  const acts = useTieActs(setEdited)
  const close = () => setEdited(null)
  return (
    <Stack gap="md">
      <Tools contact={contact} onAdd={() => setEdited('new')} />
      {count && count.current + count.past === 0 && <EmptyState icon={<IconLink />} title={t('part.none')} hint={t('part.noneHint')} />}
      <Ties contactId={contact.id} past={false} acts={acts} />
      {count && count.past > 0 && (
        <div>
          <Button variant="subtle" color="gray" size="compact-sm" aria-expanded={past} onClick={() => setPast(!past)} leftSection={past ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}>
            {t('part.past', { count: count.past, formatted: number(count.past) })}
          </Button>
          {past && <Ties contactId={contact.id} past acts={acts} />}
        </div>
      )}
      <SidePanel opened={edited !== null} onClose={close} title={edited && edited !== 'new' ? t('form.changeTitle', { name: edited.other.name }) : t('form.addTitle', { name: contact.name })}>
        {edited && <TieForm contact={contact} tie={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </Stack>
  )
}

function Tools({ contact, onAdd }: { contact: Contact; onAdd: () => void }) {
  const { t } = useWords('ties')
  const role = useMe()?.role
  return (
    <Group gap="xs">
      <Button size="xs" onClick={onAdd} leftSection={<IconPlus size={16} aria-hidden />}>
        {t('part.add')}
      </Button>
      {role !== 'front-desk' && (
        <Button size="xs" variant="default" component={Link} href={`/${contact.id}/network`} leftSection={<IconAffiliate size={16} aria-hidden />}>
          {t('part.network')}
        </Button>
      )}
      {role === 'coordinator' && (
        <Button size="xs" variant="subtle" component={Link} href="/settings/ties" leftSection={<IconSettings size={16} aria-hidden />}>
          {t('part.settings')}
        </Button>
      )}
    </Group>
  )
}

function Ties({ contactId, past, acts }: { contactId: string; past: boolean; acts: TieActs }) {
  const { t } = useWords('ties')
  const list = useTies(contactId, past)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const ties = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <TieLists ties={ties} acts={acts} />
      {list.hasNextPage && (
        <Button variant="default" size="xs" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('part.more')}
        </Button>
      )}
    </>
  )
}

/** Each can be taken back from its toast. */
function useTieActs(onChange: (tie: TieSeen) => void): TieActs {
  const { t } = useWords('ties')
  const say = useSayError()
  const attempt = (work: () => Promise<void>) => void work().catch((error: unknown) => notifyFailure(say(error)))
  return {
    onChange,
    onEnd: (tie) =>
      attempt(async () => {
        const { id, fromId, toId, kindId, role, since, until, note } = tie
        const ended = await client.contacts.ties.end({ id })
        notifyDone(t('part.ended', { name: tie.other.name }), {
          undo: () => client.contacts.ties.change({ id, version: ended.version, tie: { fromId, toId, kindId, role, since, until, note } }),
        })
      }),
    onRemove: ({ id, other }) =>
      attempt(async () => {
        await client.contacts.ties.remove({ id })
        notifyDone(t('part.removed', { name: other.name }), { undo: () => client.contacts.ties.restore({ id }) })
      }),
  }
}
