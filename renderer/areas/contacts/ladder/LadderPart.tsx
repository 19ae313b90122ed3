import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { IconSettings, IconStairsUp, IconUsers } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { LadderMove, LadderStep } from '#shared/areas/contacts/ladder.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { dayAt } from '#shared/base/time.ts'
import { useShortDay } from '../ties/TieLists.tsx'
import { LadderHistory } from './LadderHistory.tsx'
import { moveForm } from './moveForm.ts'
import { useLadderMoves, useLadderSteps } from './ladder.data.ts'

/** Where a person stands on the ladder, how they came there, and the next move: choose a step, then "Move". */
export function LadderPart({ contact }: { contact: Contact }) {
  const { t } = useWords('ties')
  const steps = useLadderSteps()
  const moves = useLadderMoves(contact.id)
  if (contact.kind !== 'person') return <EmptyState icon={<IconStairsUp />} title={t('ladder.personsOnly')} />
  const error = steps.error ?? moves.error
  if (error) return <Failure error={error} retry={() => Promise.all([steps.refetch(), moves.refetch()])} />
  if (!steps.data || !moves.data) return null
  const last = moves.data.pages[0]!.items[0] ?? null
  return (
    <Stack gap="md">
      <Links />
      <Stands last={last} steps={steps.data} />
      <Move key={last?.id} contact={contact} stands={last?.to ?? null} steps={steps.data} />
      <LadderHistory moves={moves.data.pages.flatMap(({ items }) => items)} steps={steps.data} more={moves.hasNextPage} loadMore={() => void moves.fetchNextPage()} />
    </Stack>
  )
}

function Links() {
  const { t } = useWords('ties')
  const coordinator = useIsCoordinator()
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" component={Link} href="/ladder" leftSection={<IconUsers size={16} aria-hidden />}>
        {t('ladder.everyone')}
      </Button>
      {coordinator && (
        <Button size="xs" variant="subtle" component={Link} href="/settings/ties" leftSection={<IconSettings size={16} aria-hidden />}>
          {t('ladder.settings')}
        </Button>
      )}
    </Group>
  )
}

function Stands({ last, steps }: { last: LadderMove | null; steps: LadderStep[] }) {
  const { t, language } = useWords('ties')
  const { zone } = useFormat()
  const { date } = useShortDay()
  const step = steps.find(({ id }) => id === last?.to)
  const said = step && last ? t('ladder.now', { step: step.name[language], day: date(dayAt(last.at, zone)) }) : t(last ? 'ladder.off' : 'ladder.nowhere')
  return <Text fw={600}>{said}</Text>
}

const off = 'off'

function Move({ contact, stands, steps }: { contact: Contact; stands: string | null; steps: LadderStep[] }) {
  const { t, language } = useWords('ties')
  const { form, control, submit, busy, failure } = useDeskForm({ schema: moveForm, defaults: { to: stands ?? off, why: '' } })
  const to = form.watch('to')
  const changed = to !== (stands ?? off)
  const save = submit(async ({ to, why }) => {
    const moved = await client.contacts.ladder.move({ contactId: contact.id, from: stands, to: to === off ? null : to, why })
    const step = steps.find(({ id }) => id === moved.to)?.name[language] ?? t('ladder.off')
    notifyDone(t('ladder.moved', { name: contact.name, step }), { undo: () => client.contacts.ladder.takeBack({ id: moved.id }) })
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <Radio.Group label={t('ladder.where')} value={to} onChange={(value) => form.setValue('to', value)}>
          <Stack gap={6} mt={4}>
            {steps.filter(({ id, archived }) => !archived || id === stands).map(({ id, name }) => (
              <Radio key={id} value={id} label={id === stands ? `${name[language]} (${t('ladder.present')})` : name[language]} />
            ))}
            <Radio value={off} label={stands === null ? `${t('ladder.off')} (${t('ladder.present')})` : t('ladder.off')} />
          </Stack>
        </Radio.Group>
        {changed && <TextField control={control} name="why" label={t('ladder.why')} description={t('ladder.whyHint')} />}
        {failure !== null && <Failure error={failure} />}
        {changed && (
          <Group>
            <Button type="submit" loading={busy}>
              {t('ladder.move')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  )
}
