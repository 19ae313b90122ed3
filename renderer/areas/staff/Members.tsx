import { Button, Group, Select, Stack, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { addMemberInput } from '#shared/areas/staff/staff.contract.ts'
import type { Member } from '#shared/areas/staff/staff.schema.ts'
import { role, type Role } from '#shared/base/roles.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { PassphraseField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'

/** Who can sign in at this desk, and as what. */
export function Members() {
  const { t } = useWords('staff')
  const members = useQuery(desk.staff.members.queryOptions())
  const [adding, panel] = useDisclosure(false)
  if (members.error) return <Failure error={members.error} retry={() => members.refetch()} />
  return (
    <Stack maw={720}>
      <Text size="sm">{t('members.hint')}</Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('members.column')}</Table.Th>
            <Table.Th>{t('members.role')}</Table.Th>
            <Table.Th aria-label={t('members.remove')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.data?.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Button onClick={panel.open}>{t('members.add')}</Button>
      </Group>
      <SidePanel opened={adding} onClose={panel.close} title={t('members.add')}>
        <AddMember onDone={panel.close} />
      </SidePanel>
    </Stack>
  )
}

function useRoleChoices() {
  const { t } = useWords('staff')
  return role.options.map((value) => ({ value, label: t(`roles.${value}`) }))
}

function MemberRow({ member }: { member: Member }) {
  const { t } = useWords('staff')
  const say = useSayError()
  const roles = useRoleChoices()
  const onError = (error: unknown) => notifyFailure(say(error))
  const changeRole = useMutation(desk.staff.changeRole.mutationOptions({ onError }))
  const remove = useMutation(desk.staff.removeMember.mutationOptions({ onError }))
  const turn = async (next: Role) => {
    await changeRole.mutateAsync({ memberId: member.id, role: next }).then(
      () => notifyDone(t('members.roleChanged', { name: member.name }), { undo: () => client.staff.changeRole({ memberId: member.id, role: member.role }) }),
      () => {},
    )
  }
  const takeAway = () => {
    if (!window.confirm(t('members.removeSure', { name: member.name }))) return
    remove.mutate({ memberId: member.id })
  }
  return (
    <Table.Tr>
      <Table.Td>{member.name}</Table.Td>
      <Table.Td>
        <Select aria-label={t('members.roleOf', { name: member.name })} data={roles} value={member.role} allowDeselect={false} onChange={(next) => next && void turn(next as Role)} />
      </Table.Td>
      <Table.Td>
        <Button variant="subtle" color="red" size="compact-sm" onClick={takeAway}>
          {t('members.remove')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}

function AddMember({ onDone }: { onDone: () => void }) {
  const { t, language } = useWords('staff')
  const roles = useRoleChoices()
  const { control, submit, busy, failure } = useDeskForm({
    schema: addMemberInput,
    defaults: { name: '', role: 'front-desk', language, passphrase: '' },
  })
  const save = submit(async (values) => {
    const member = await client.staff.addMember(values)
    notifyDone(t('members.added', { name: member.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField control={control} name="name" label={t('members.name')} required autoFocus />
        <SelectField control={control} name="role" label={t('members.role')} choices={roles} description={t('members.roleHint')} />
        <SelectField control={control} name="language" label={t('members.language')} choices={[{ value: 'en-CA', label: 'English' }, { value: 'fr-CA', label: 'Français' }]} />
        <PassphraseField control={control} name="passphrase" label={t('passphrase.first')} description={t('passphrase.firstHint')} required fresh />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('members.add')}
        </Button>
      </Stack>
    </form>
  )
}
