import { ActionIcon, Anchor, Badge, Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconForms, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { FieldForm } from './FieldForm.tsx'
import { useFields } from './fields.data.ts'

/** The clinic's own fields: defined, named anew, put in order and archived by its coordinator. */
export function FieldsPage() {
  const { t } = useWords('customFields')
  const fields = useFields()
  const coordinator = useIsCoordinator()
  const [open, setOpen] = useState<CustomField | 'new' | null>(null)
  const close = () => setOpen(null)
  if (fields.error) return <Failure error={fields.error} retry={() => fields.refetch()} />
  const add = coordinator && <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>{t('add')}</Button>
  return (
    <Page title={t('title')} actions={add}>
      <Stack maw={860}>
        <BackLink href="/">{t('back')}</BackLink>
        <Text size="sm">{t('hint')}</Text>
        <Text size="sm" c="dimmed">{t('wall')}</Text>
        {fields.data?.length === 0
          ? <EmptyState icon={<IconForms />} title={t('empty')} hint={t('emptyHint')} />
          : <FieldTable fields={fields.data ?? []} onEdit={coordinator ? setOpen : null} />}
      </Stack>
      <SidePanel opened={open !== null} onClose={close} title={open === null || open === 'new' ? t('add') : t('edit', { name: open.name })}>
        {open !== null && <FieldForm field={open === 'new' ? null : open} onDone={close} />}
      </SidePanel>
    </Page>
  )
}

function FieldTable({ fields, onEdit }: { fields: CustomField[]; onEdit: ((field: CustomField) => void) | null }) {
  const { t } = useWords('customFields')
  const used = fields.filter(({ archived }) => !archived)
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('name')}</Table.Th>
          <Table.Th>{t('type')}</Table.Th>
          <Table.Th>{t('for')}</Table.Th>
          {onEdit && <Table.Th><VisuallyHidden>{t('acts')}</VisuallyHidden></Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fields.map((field) => (
          <Table.Tr key={field.id}>
            <Table.Td>
              {onEdit ? <Anchor component="button" type="button" size="sm" underline="always" mih={24} onClick={() => onEdit(field)}>{field.name}</Anchor> : field.name}
              {field.archived && <Badge ml="xs" size="sm" variant="outline" color="gray" tt="none">{t('archived')}</Badge>}
            </Table.Td>
            <Table.Td>
              {t(`types.${field.type}`)}
              {field.choices.length > 0 && <Text size="xs" c="dimmed">{field.choices.join(', ')}</Text>}
            </Table.Td>
            <Table.Td>{t(`whose.${field.for}`)}</Table.Td>
            {onEdit && <Table.Td><FieldActs field={field} used={used} /></Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function FieldActs({ field, used }: { field: CustomField; used: CustomField[] }) {
  const { t } = useWords('customFields')
  const attempt = useAttempt()
  const { id, name } = field
  const at = used.findIndex((one) => one.id === id)
  const move = (to: number) => {
    const ids = used.map((one) => one.id).toSpliced(at, 1).toSpliced(to, 0, id)
    void attempt(() => client.contacts.fields.order({ ids }))
  }
  const archive = () => attempt(async () => {
    await client.contacts.fields.archive({ id })
    notifyDone(t('archivedDone', { name }), { undo: () => client.contacts.fields.restore({ id }) })
  })
  const restore = () => attempt(async () => {
    await client.contacts.fields.restore({ id })
    notifyDone(t('restoredDone', { name }), { undo: () => client.contacts.fields.archive({ id }) })
  })
  if (field.archived) return <Button variant="default" size="compact-sm" onClick={() => void restore()}>{t('restore')}</Button>
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon variant="subtle" size={28} aria-label={t('up', { name })} disabled={at === 0} onClick={() => move(at - 1)}>
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" size={28} aria-label={t('down', { name })} disabled={at === used.length - 1} onClick={() => move(at + 1)}>
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" size="compact-sm" onClick={() => void archive()}>{t('archive')}</Button>
    </Group>
  )
}

/** Runs what a button does, and says what went wrong. */
function useAttempt() {
  const say = useSayError()
  return (work: () => Promise<unknown>) => work().catch((error: unknown) => notifyFailure(say(error)))
}
