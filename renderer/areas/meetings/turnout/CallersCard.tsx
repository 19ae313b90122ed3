import { ActionIcon, Button, Group, Select, Table, Text } from '@mantine/core'
import { IconPrinter, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { countTurnout } from '#shared/areas/meetings/turnout.rules.ts'
import type { Caller, Turnout } from '#shared/areas/meetings/turnout.schema.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { useFollowUpOwners } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { AskAgain } from '#renderer/kit/AskAgain.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import { useTurnoutAct } from './turnout.data.ts'

/** Who calls, how far each has come, and the ways to share out and print what is to be called. */
export function CallersCard({ turnout, editable }: { turnout: Turnout; editable: boolean }) {
  const { t } = useWords('turnout')
  const { attempt, run, error } = useTurnoutAct()
  const { meetingId, callers, people } = turnout
  const remove = (caller: Caller) =>
    run(async () => {
      const had = people.filter(({ callerId }) => callerId === caller.id).map(({ contact }) => contact.id)
      await attempt(() => client.meetings.turnout.removeCaller({ meetingId, callerId: caller.id }))
      notifyDone(t('callers.removed', { name: caller.name }), { undo: () => attempt(() => takeBackIn(meetingId, caller, had)) })
    })
  const share = async (anew: boolean) => {
    await attempt(() => client.meetings.turnout.shareOut({ meetingId, anew }))
    notifyDone(t('callers.shared'))
  }
  return (
    <Card title={t('callers.title')}>
      {callers.length === 0 ? <Text size="sm" c="dimmed">{t('callers.empty')}</Text> : <CallersTable turnout={turnout} editable={editable} remove={remove} />}
      {editable && <AddCaller turnout={turnout} />}
      {editable && callers.length > 0 && people.length > 0 && (
        <Group gap="xs">
          <Button size="compact-md" variant="light" onClick={() => run(() => share(false))}>{t('callers.share')}</Button>
          <AskAgain words={{ act: t('callers.anew'), label: t('callers.anew'), really: t('callers.reallyAnew'), keep: t('callers.keep') }} onAct={() => share(true)} />
        </Group>
      )}
      {people.length > 0 && (
        <Group>
          <Button component={Link} href={`~/print/meetings/${meetingId}/calls`} size="compact-md" variant="default" leftSection={<IconPrinter size={16} aria-hidden />}>{t('callers.printAll')}</Button>
        </Group>
      )}
      <ActFailure error={error} />
    </Card>
  )
}

/** The same caller again, with whom they had. */
async function takeBackIn(meetingId: string, { memberId, contactId }: Caller, had: string[]): Promise<Turnout> {
  const turnout = await client.meetings.turnout.addCaller({ meetingId, caller: { memberId, contactId } })
  const again = turnout.callers.find((one) => one.memberId === memberId && one.contactId === contactId)
  return again && had.length > 0 ? client.meetings.turnout.assign({ meetingId, contactIds: had, callerId: again.id }) : turnout
}

function CallersTable({ turnout: { meetingId, callers, people }, editable, remove }: { turnout: Turnout; editable: boolean; remove: (caller: Caller) => void }) {
  const { t } = useWords('turnout')
  const columns = ['all', 'contacted', 'reached', 'yes', 'maybe', 'no'] as const
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table verticalSpacing={4} horizontalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('callers.name')}</Table.Th>
            {columns.map((key) => <Table.Th key={key} ta="end">{t(key === 'all' ? 'callers.toCall' : `counts.${key}`)}</Table.Th>)}
            <Table.Th aria-label={t('callers.acts')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {callers.map((caller) => {
            const counts = countTurnout(people.filter(({ callerId }) => callerId === caller.id))
            return (
              <Table.Tr key={caller.id}>
                <Table.Th scope="row" fw={500}>{caller.unsafe && <><UnsafeMark />{' '}</>}{caller.name}</Table.Th>
                {columns.map((key) => <Table.Td key={key} ta="end">{counts[key]}</Table.Td>)}
                <Table.Td>
                  <Group gap={2} wrap="nowrap" justify="flex-end">
                    <ActionIcon component={Link} href={`~/print/meetings/${meetingId}/calls?caller=${caller.id}`} variant="subtle" aria-label={t('callers.print', { name: caller.name })}><IconPrinter size={16} aria-hidden /></ActionIcon>
                    {editable && <ActionIcon variant="subtle" color="gray" aria-label={t('callers.remove', { name: caller.name })} onClick={() => remove(caller)}><IconX size={16} aria-hidden /></ActionIcon>}
                  </Group>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Of the staff by a list, of the contacts by a search: chosen is added. */
function AddCaller({ turnout: { meetingId, callers } }: { turnout: Turnout }) {
  const { t } = useWords('turnout')
  const { attempt, run, error } = useTurnoutAct()
  const [contactId, setContactId] = useState<string | null>(null)
  const members = (useFollowUpOwners().data ?? []).filter(({ id }) => !callers.some(({ memberId }) => memberId === id))
  const add = (caller: { memberId?: string; contactId?: string }) =>
    run(async () => {
      await attempt(() => client.meetings.turnout.addCaller({ meetingId, caller }))
      setContactId(null)
    })
  const choose = (chosen: string | null) => {
    setContactId(chosen)
    if (chosen) add({ contactId: chosen })
  }
  return (
    <>
      <Group grow align="flex-end" gap="xs">
        <Select label={t('callers.addMember')} placeholder={t('callers.choose')} data={members.map(({ id, name }) => ({ value: id, label: name }))} value={null} onChange={(memberId) => memberId && add({ memberId })} />
        <ContactPicker label={t('callers.addContact')} kind="person" value={contactId} onChange={choose} />
      </Group>
      <ActFailure error={error} />
    </>
  )
}
