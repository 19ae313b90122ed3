import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { IconSettings, IconStairsUp } from '@tabler/icons-react'
import { Link, useSearchParams } from 'wouter'
import type { LadderStep } from '#shared/areas/contacts/ladder.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { TiedName, useShortDay } from '../ties/TieLists.tsx'
import classes from '../ties/ties.module.css'
import { useLadderCounts, useLadderSteps, usePeopleOnStep } from './ladder.data.ts'

/** Everyone on the ladder, step by step; the step is in the address, "?step=". */
export function LadderPage() {
  const { t } = useWords('ties')
  const coordinator = useIsCoordinator()
  const [address] = useSearchParams()
  const steps = useLadderSteps()
  const counts = useLadderCounts()
  const error = steps.error ?? counts.error
  if (error) return <Failure error={error} retry={() => Promise.all([steps.refetch(), counts.refetch()])} />
  if (!steps.data || !counts.data) return null
  const people = new Map(counts.data.map((count) => [count.stepId, count.people]))
  const shown = steps.data.filter(({ id, archived }) => !archived || people.has(id))
  const chosen = shown.find(({ id }) => id === address.get('step')) ?? shown.find(({ id }) => people.has(id)) ?? shown[0]
  const settings = coordinator && (
    <Button variant="default" component={Link} href="/settings/ties" leftSection={<IconSettings size={18} aria-hidden />}>
      {t('ladder.settings')}
    </Button>
  )
  return (
    <Page title={t('steps.title')} actions={settings}>
      <div className={classes.byStep}>
        <Paper withBorder component="nav" aria-label={t('steps.choose')}>
          {shown.map((step) => (
            <StepLink key={step.id} step={step} people={people.get(step.id) ?? 0} chosen={step === chosen} />
          ))}
        </Paper>
        {chosen && <People key={chosen.id} step={chosen} />}
      </div>
    </Page>
  )
}

function StepLink({ step, people, chosen }: { step: LadderStep; people: number; chosen: boolean }) {
  const { t, language } = useWords('ties')
  const { number } = useFormat()
  return (
    <Link href={`/ladder?step=${step.id}`} className={classes.step} aria-current={chosen ? 'page' : undefined}>
      <span>{step.name[language]}</span>
      <Text span size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('steps.people', { count: people, formatted: number(people) })}
      </Text>
    </Link>
  )
}

function People({ step }: { step: LadderStep }) {
  const { t, language } = useWords('ties')
  const { zone } = useFormat()
  const { date } = useShortDay()
  const list = usePeopleOnStep(step.id)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const people = list.data?.pages.flatMap(({ items }) => items)
  if (!people) return null
  if (people.length === 0) return <EmptyState icon={<IconStairsUp />} title={t('steps.nobody')} hint={t('steps.nobodyHint')} />
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {step.name[language]}
      </Title>
      <Text size="xs" c="dimmed">
        {t('steps.longest')}
      </Text>
      <ul className={classes.steps}>
        {people.map(({ person, since }) => (
          <li key={person.id} className={classes.row}>
            <span className={classes.what}>
              <TiedName contact={person} part="ladder" />
            </span>
            <Text size="xs" c="dimmed">
              {t('steps.since', { day: date(dayAt(since, zone)) })}
            </Text>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('steps.more')}
        </Button>
      )}
    </Stack>
  )
}
