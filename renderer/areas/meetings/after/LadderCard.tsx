import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Proposal } from '#shared/areas/meetings/after.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useLadderSteps } from '#renderer/areas/contacts/ladder/ladder.data.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import classes from '../kinds/kinds.module.css'
import { useLadderRules, useProposals, useRun } from './after.data.ts'
import { RulesForm } from './RulesForm.tsx'

/** So many are drawn until someone asks for all. */
const drawnFirst = 8

/** Who has come so often that another step of the ladder fits them: taken at one press, one by one or all at once. */
export function LadderCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingAfter')
  const coordinator = useIsCoordinator()
  const proposals = useProposals(meeting.id)
  const rules = useLadderRules()
  const steps = useLadderSteps()
  const [setting, setSetting] = useState(false)
  const close = () => setSetting(false)
  const error = proposals.error ?? rules.error ?? steps.error
  if (error) return <Failure error={error} retry={() => Promise.all([proposals.refetch(), rules.refetch(), steps.refetch()])} />
  if (!proposals.data || !rules.data || !steps.data) return null
  const none = rules.data.rules.length === 0 ? t(coordinator ? 'ladder.noRules' : 'ladder.noRulesAsk') : t('ladder.none')
  return (
    <Card title={t('ladder.title')}>
      {proposals.data.length === 0 ? <Text size="sm" c="dimmed">{none}</Text> : <Proposals meetingId={meeting.id} proposals={proposals.data} />}
      {coordinator && (
        <Group>
          <Button size="xs" variant="default" onClick={() => setSetting(true)}>{t('ladder.set')}</Button>
        </Group>
      )}
      <SidePanel opened={setting} onClose={close} title={t('rules.title')}>
        <RulesForm known={rules.data} steps={steps.data} onDone={close} />
      </SidePanel>
    </Card>
  )
}

function Proposals({ meetingId, proposals }: { meetingId: string; proposals: Proposal[] }) {
  const { t } = useWords('meetingAfter')
  const { run, error, busy } = useRun()
  const [drawn, setDrawn] = useState(drawnFirst)
  const accept = (moves: Proposal[]) =>
    run(async () => {
      const { moveIds } = await client.meetings.after.accept({ meetingId, moves: moves.map(({ contactId, from, to }) => ({ contactId, from, to })) })
      notifyDone(t('ladder.accepted', { count: moves.length }), { undo: () => client.meetings.after.takeBackMoves({ moveIds }) })
    })
  const decline = ({ contactId, to, name }: Proposal) => {
    const set = (declined: boolean) => client.meetings.after.decline({ meetingId, contactId, to, declined })
    run(async () => {
      await set(true)
      notifyDone(t('ladder.declined', { name }), { undo: () => set(false) })
    })
  }
  return (
    <Stack gap="xs">
      <ul className={classes.lines}>
        {proposals.slice(0, drawn).map((one) => <ProposalLine key={one.contactId} proposal={one} busy={busy} accept={() => accept([one])} decline={() => decline(one)} />)}
      </ul>
      {proposals.length > 1 && (
        <Group gap="xs">
          {proposals.length > drawn && <Button size="xs" variant="default" onClick={() => setDrawn(proposals.length)}>{t('thanks.more', { count: proposals.length - drawn })}</Button>}
          <Button size="xs" variant="light" loading={busy} onClick={() => accept(proposals)}>{t('ladder.acceptAll', { count: proposals.length })}</Button>
        </Group>
      )}
      <ActFailure error={error} />
    </Stack>
  )
}

function ProposalLine({ proposal, busy, accept, decline }: { proposal: Proposal; busy: boolean; accept: () => void; decline: () => void }) {
  const { t, language } = useWords('meetingAfter')
  const steps = useLadderSteps().data ?? []
  const { contactId, name, unsafe, from, to, times, months } = proposal
  const named = (id: string | null) => steps.find((step) => step.id === id)?.name[language] ?? t('ladder.nowhere')
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        {unsafe && <><UnsafeMark />{' '}</>}
        <Anchor component={Link} href={`~/contacts/${contactId}`} size="sm" fw={600}>{name}</Anchor>
        <Text size="sm">{t('ladder.move', { from: named(from), to: named(to) })}</Text>
        <Text size="xs" c="dimmed">{months === null ? t('ladder.times', { count: times }) : t('ladder.timesWithin', { count: times, months })}</Text>
      </div>
      <Group gap={4} wrap="nowrap">
        <Button size="compact-sm" loading={busy} aria-label={t('ladder.acceptOf', { name })} onClick={accept}>{t('ladder.accept')}</Button>
        <Button size="compact-sm" variant="default" disabled={busy} aria-label={t('ladder.declineOf', { name })} onClick={decline}>{t('ladder.decline')}</Button>
      </Group>
    </li>
  )
}
