import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconArrowDown, IconArrowUp, IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type LadderStep, ladderStepInput } from '#shared/areas/contacts/ladder.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Act } from '../ties/TieLists.tsx'
import { WordingFields } from '../ties/WordingFields.tsx'
import classes from '../ties/ties.module.css'
import { useLadderSteps } from './ladder.data.ts'

/** The clinic's own steps: named, put in order, put away. */
export function StepSettings() {
  const { t } = useWords('ties')
  const steps = useLadderSteps()
  const [edited, setEdited] = useState<LadderStep | 'new' | null>(null)
  const close = () => setEdited(null)
  if (steps.error) return <Failure error={steps.error} retry={() => steps.refetch()} />
  return (
    <section>
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h4">
          {t('steps.settingsTitle')}
        </Title>
        <Button size="xs" onClick={() => setEdited('new')} leftSection={<IconPlus size={16} aria-hidden />}>
          {t('steps.add')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {t('steps.hint')}
      </Text>
      <ol className={classes.steps}>
        {steps.data?.map((step, index, all) => (
          <StepRow key={step.id} step={step} index={index} all={all} onChange={() => setEdited(step)} />
        ))}
      </ol>
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'steps.addTitle' : 'steps.changeTitle')}>
        {edited && <StepForm step={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </section>
  )
}

function StepRow({ step, index, all, onChange }: { step: LadderStep; index: number; all: LadderStep[]; onChange: () => void }) {
  const { t, language } = useWords('ties')
  const say = useSayError()
  const name = step.name[language]
  const attempt = (work: Promise<unknown>, done?: () => void) => void work.then(done, (error: unknown) => notifyFailure(say(error)))
  const ids = all.map(({ id }) => id)
  const order = (to: number) => {
    const next = ids.toSpliced(index, 1).toSpliced(to, 0, step.id)
    attempt(client.contacts.ladder.orderSteps({ ids: next }), () => notifyDone(t('settings.ordered'), { undo: () => client.contacts.ladder.orderSteps({ ids }) }))
  }
  const setArchived = (archived: boolean) => (archived ? client.contacts.ladder.archiveStep({ id: step.id }) : client.contacts.ladder.restoreStep({ id: step.id }))
  const archive = () => attempt(setArchived(!step.archived), () => notifyDone(t(step.archived ? 'steps.restored' : 'steps.archived', { name }), { undo: () => setArchived(step.archived) }))
  return (
    <li className={classes.row} data-archived={step.archived || undefined}>
      <Text size="sm" className={classes.what}>
        {name} {step.archived && <Badge size="sm" variant="outline" color="gray" tt="none">{t('kinds.isArchived')}</Badge>}
      </Text>
      <Group gap={2} wrap="nowrap">
        <Act label={t('steps.up', { name })} onClick={() => order(index - 1)} disabled={index === 0} icon={<IconArrowUp size={16} />} />
        <Act label={t('steps.down', { name })} onClick={() => order(index + 1)} disabled={index === all.length - 1} icon={<IconArrowDown size={16} />} />
        <Act label={t('steps.change', { name })} onClick={onChange} icon={<IconPencil size={16} />} />
        <Act label={t(step.archived ? 'steps.restore' : 'steps.archive', { name })} onClick={archive} icon={step.archived ? <IconArchiveOff size={16} /> : <IconArchive size={16} />} />
      </Group>
    </li>
  )
}

function StepForm({ step, onDone }: { step: LadderStep | null; onDone: () => void }) {
  const { t } = useWords('ties')
  const { control, submit, busy, failure } = useDeskForm({ schema: ladderStepInput, defaults: { name: step?.name ?? { 'en-CA': '', 'fr-CA': '' } } })
  const save = submit(async (input) => {
    await (step ? client.contacts.ladder.changeStep({ id: step.id, step: input }) : client.contacts.ladder.addStep(input))
    notifyDone(t(step ? 'steps.saved' : 'steps.added'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <WordingFields control={control} name="name" label={t('steps.name')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('steps.save')}
        </Button>
      </Stack>
    </form>
  )
}
