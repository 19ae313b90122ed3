import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type TieKind, tieKindInput } from '#shared/areas/contacts/ties.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { CheckField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Act } from './TieLists.tsx'
import { useTieKinds } from './ties.data.ts'
import classes from './ties.module.css'
import { WordingFields } from './WordingFields.tsx'

/** The clinic's kinds of ties: named from either end, for persons or organizations, put away. */
export function KindSettings() {
  const { t } = useWords('ties')
  const kinds = useTieKinds()
  const [edited, setEdited] = useState<TieKind | 'new' | null>(null)
  const close = () => setEdited(null)
  if (kinds.error) return <Failure error={kinds.error} retry={() => kinds.refetch()} />
  return (
    <section>
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h4">
          {t('kinds.title')}
        </Title>
        <Button size="xs" onClick={() => setEdited('new')} leftSection={<IconPlus size={16} aria-hidden />}>
          {t('kinds.add')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {t('kinds.hint')}
      </Text>
      <ul className={classes.ties}>
        {kinds.data?.map((kind) => (
          <KindRow key={kind.id} kind={kind} onChange={() => setEdited(kind)} />
        ))}
      </ul>
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'kinds.addTitle' : 'kinds.changeTitle')}>
        {edited && <KindForm kind={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </section>
  )
}

function KindRow({ kind, onChange }: { kind: TieKind; onChange: () => void }) {
  const { t, language } = useWords('ties')
  const say = useSayError()
  const [forward, backward] = [kind.forward[language], kind.backward[language]]
  const end = (one: TieKind['fromKind']) => t(`kinds.${one ?? 'anyone'}`)
  const setArchived = (archived: boolean) => (archived ? client.contacts.ties.archiveKind({ id: kind.id }) : client.contacts.ties.restoreKind({ id: kind.id }))
  const archive = () =>
    void setArchived(!kind.archived).then(
      () => notifyDone(t(kind.archived ? 'kinds.restored' : 'kinds.archived', { name: forward }), { undo: () => setArchived(kind.archived) }),
      (error: unknown) => notifyFailure(say(error)),
    )
  return (
    <li className={classes.row} data-archived={kind.archived || undefined}>
      <div className={classes.what}>
        <Text size="sm">
          {kind.alike ? forward : t('kinds.name', { forward, backward })}{' '}
          {kind.archived && <Badge size="sm" variant="outline" color="gray" tt="none">{t('kinds.isArchived')}</Badge>}
        </Text>
        <Text size="xs" c="dimmed">
          {[t('kinds.both', { from: end(kind.fromKind), to: end(kind.toKind) }), kind.alike && t('kinds.alikeShort')].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Group gap={2} wrap="nowrap">
        <Act label={t('kinds.change', { name: forward })} onClick={onChange} icon={<IconPencil size={16} />} />
        <Act label={t(kind.archived ? 'kinds.restore' : 'kinds.archive', { name: forward })} onClick={archive} icon={kind.archived ? <IconArchiveOff size={16} /> : <IconArchive size={16} />} />
      </Group>
    </li>
  )
}

const nothing = { 'en-CA': '', 'fr-CA': '' }

function KindForm({ kind, onDone }: { kind: TieKind | null; onDone: () => void }) {
  const { t } = useWords('ties')
  const { control, submit, busy, failure } = useDeskForm({
    schema: tieKindInput,
    defaults: { forward: kind?.forward ?? nothing, backward: kind?.backward ?? nothing, alike: kind?.alike ?? false, fromKind: kind?.fromKind ?? null, toKind: kind?.toKind ?? null },
  })
  const alike = useWatch({ control, name: 'alike' })
  const save = submit(async (input) => {
    await (kind ? client.contacts.ties.changeKind({ id: kind.id, kind: input }) : client.contacts.ties.addKind(input))
    notifyDone(t(kind ? 'kinds.saved' : 'kinds.added'))
    onDone()
  })
  // Nothing chosen: a person or an organization.
  const ends = (['person', 'organization'] as const).map((one) => ({ value: one, label: t(`kinds.${one}`) }))
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <WordingFields control={control} name="forward" label={t('kinds.forward')} hint={t('kinds.forwardHint')} />
        <CheckField control={control} name="alike" label={t('kinds.alike')} description={t('kinds.alikeHint')} />
        {!alike && <WordingFields control={control} name="backward" label={t('kinds.backward')} hint={t('kinds.backwardHint')} />}
        <SelectField control={control} name="fromKind" label={t('kinds.fromKind')} choices={ends} placeholder={t('kinds.anyone')} clearable />
        <SelectField control={control} name="toKind" label={t('kinds.toKind')} choices={ends} placeholder={t('kinds.anyone')} clearable />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('kinds.save')}
        </Button>
      </Stack>
    </form>
  )
}
